import { clamp, saturate } from '../body/numbers.ts';
import { opioid } from '../body/reflex.ts';
import { X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';

/** What sedatives, opioids and ketamine leave of arousal, 0 to 1. */
export function sedation(state: BodyState): number {
  const e = state.effects;
  return clamp(
    0.95 * saturate(e.gaba * e.gaba * 0.8) +
      0.45 * saturate(e.alpha2 * 0.6) +
      0.08 * saturate(e.h1Block * 0.3) +
      0.85 * saturate(opioid(state) * opioid(state) * 0.05) +
      0.9 * saturate(e.nmda * e.nmda * 0.5),
    0,
    1,
  );
}

/** What the blood leaves of the cortex: sugar, salt, urea, ammonia, heat and cold (Posner et al. 2007 for the order of each). */
function milieu(state: BodyState): number {
  const { chemistry: l, temperature: t } = state;
  const sugar = 1 - 0.95 * clamp((2.8 - l.glucose) / 2, 0, 1) - 0.5 * clamp((l.glucose - 40) / 40, 0, 1);
  const salt = 1 - 0.55 * clamp((124 - l.sodium) / 14, 0, 1) - 0.5 * clamp((l.sodium - 160) / 25, 0, 1);
  const uraemia = 1 - 0.4 * clamp((l.urea - 35) / 40, 0, 1);
  const cold = 1 - clamp((33.5 - t.core) / 7, 0, 1);
  const hot = 1 - 0.75 * clamp((t.core - 40.3) / 2, 0, 1);
  const ammonia = 1 - 0.9 * clamp((state.liver.ammonia - 80) / 200, 0, 1);
  return ammonia * Math.max(0, sugar) * Math.max(0, salt) * uraemia * cold * hot;
}

/** Every second: the working order of the arousal system and of the cortex, and consciousness as what both give. */
export function stepConsciousness(state: BodyState, frail: number): void {
  const { mind: m, nerve: n, influences: i, blood, infection, x } = state;
  const narcosis = clamp((blood.pco2 - 75) / 40, 0, 1);
  const hypoxic = clamp((0.62 - blood.sat) / 0.22, 0, 1);
  const shock = 0.3 * frail * infection.inflammation * clamp((75 - (x[X.mean] as number)) / 25, 0, 1);
  const pushed = Math.max(n.herniation.central, 0.6 * Math.max(n.herniation.left, n.herniation.right));
  // A brain pushed past the midline is drowsy before the stem is (Ropper 1986: 6 mm drowsy, 13 mm coma).
  const lean = Math.abs(i.leftMass - i.rightMass);
  const midline = 0.85 * clamp((lean - 35) / 70, 0, 1) * clamp((n.pressure - 15) / 12, 0, 1);
  const arousal =
    (1 - midline) *
    (1 - narcosis) *
    (1 - sedation(state)) *
    (1 - i.arousalLoss) *
    (1 - 0.95 * pushed) *
    clamp(1.3 * m.brainstem, 0, 1);
  const fit = (1 - 0.97 * n.discharge * (1 - i.focalSeizure)) * (1 - 0.8 * n.postictal);
  const cortex =
    Math.min(1, m.energy * 1.12) *
    (1 - 0.9 * hypoxic) *
    (1 - 0.3 * clamp(m.anoxia / 300, 0, 1)) *
    (1 - shock) *
    (1 - i.cortexLoss) *
    (1 - i.encephalopathy) *
    (1 - n.cortexDead) *
    fit *
    milieu(state);
  const k = 1 / 6;
  n.arousal += ((m.alive ? clamp(arousal, 0, 1) : 0) - n.arousal) * k;
  n.cortex += ((m.alive ? clamp(cortex, 0, 1) : 0) - n.cortex) * k;
  m.consciousness += ((m.alive ? clamp(arousal * cortex, 0, 1) : 0) - m.consciousness) * k;
}

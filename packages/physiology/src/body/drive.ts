import { clamp, saturate } from './numbers.ts';
import { opioid } from './reflex.ts';
import type { BodyState } from './state.ts';

/** How much of both lungs has lost its air, 0 to 1. */
export function collapseOf(state: BodyState): number {
  const size = state.c.lungSize * state.c.residual;
  const share = (state.left.meanVolume / (1080 * size)) * 0.5 + (state.right.meanVolume / (1320 * size)) * 0.5;
  return clamp(1 - share, 0, 1);
}

/** Share of the breathing centre's response that opioids and sedatives leave. */
export function centralDepression(state: BodyState): { slope: number; opioid: number; sedation: number } {
  const share = saturate(opioid(state) * 0.55);
  const sedation = 0.75 * saturate(state.effects.gaba * 0.45);
  return { slope: (1 - 0.9 * share) * (1 - sedation), opioid: share, sedation };
}

/**
 * Every 100 ms: chemoreceptors with their lags, and the drive to breathe relative to rest. The chemical part follows
 * carbon dioxide (central, 45 s; peripheral, 7 s), acid and low oxygen, whose effects multiply; the rest comes from
 * lung irritants, pain, fear, fever, inflammation and unloaded baroreceptors. Gains after Duffin 2005 (order).
 */
export function stepDrive(state: BodyState): void {
  const { c, reflex: r, blood, mind, mediator, trauma, temperature, infection } = state;
  const dt = 0.1;
  const whole = !state.cut.chemoreflex;
  if (whole) {
    r.chemoCentral += (blood.pco2 - r.chemoCentral) * (dt / 45);
    const fast = 0.6 * (blood.pco2 - c.carbonDioxide) + 55 * (7.4 - blood.ph);
    r.chemoPeripheral += (fast - r.chemoPeripheral) * (dt / 7);
    r.ph += (blood.ph - r.ph) * (dt / 20);
  }
  const hypoxia = whole ? clamp((95 - blood.po2) / 60, 0, 1.1) : 0;
  const held = Math.max(0.4, 1 + 0.03 * (r.chemoCentral - c.carbonDioxide));
  const chemical =
    0.15 * (r.chemoCentral - c.carbonDioxide) +
    0.045 * r.chemoPeripheral +
    2.8 * hypoxia * hypoxia * held +
    4.5 * clamp(7.38 - r.ph, 0, 0.5);
  const irritant = whole
    ? 8 * collapseOf(state) + 1.2 * mediator.bronchi + 0.35 * (trauma.contusionLeft + trauma.contusionRight)
    : 0;
  const arousal =
    (0.07 * mind.pain +
      0.9 * mind.anxiety +
      0.35 * infection.inflammation +
      0.12 * Math.max(0, temperature.core - 37.5) +
      2 * Math.max(0, r.sympathetic - 0.3) * (1 - 0.6 * clamp(infection.inflammation, 0, 1))) *
    (0.3 + 0.7 * mind.consciousness);
  const depressed = centralDepression(state);
  const other = (irritant + arousal) * (1 - 0.8 * depressed.opioid) * (1 - depressed.sedation);
  const chemicalDrive = (0.75 + 0.25 * mind.consciousness + chemical) * depressed.slope;
  r.drive = Math.max(0, chemicalDrive + other) * mind.brainstem * mind.brainstem;
}

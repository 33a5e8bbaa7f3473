import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { diaphragm } from '../drugs/neuromuscular.ts';

/** Seconds from onset to full discharge, and of the generalised fit that exhausts itself: 60 to 90 s (Theodore et al. 1994: mean 62). */
const SPREAD = 4;
const FIT = 75;
/** Minutes of recovery of a brain that has seized. */
const RECOVERY = 12 * 60;

/** What pushes the brain to seize, 1 at the threshold: disease, drugs, and a lack of sugar, salt or oxygen, or too much heat in a child. */
function excitation(state: BodyState): number {
  const { influences: i, effects: e, chemistry: l, temperature: t, spec, mind } = state;
  const young = clamp((6 - spec.person.ageYears) / 5, 0, 1);
  const chemical =
    1.6 * clamp((2.2 - l.glucose) / 1.2, 0, 1) +
    1.3 * clamp((118 - l.sodium) / 10, 0, 1.5) +
    1.2 * clamp((0.75 - l.calcium) / 0.25, 0, 1) +
    young * 1.1 * clamp((t.core - 38.8) / 1.2, 0, 1);
  const hypoxic = 0.8 * clamp((0.5 - mind.energy) / 0.3, 0, 1) * clamp((mind.energy - 0.1) / 0.1, 0, 1);
  return i.seizureDrive + saturate(e.convulsant) * 1.8 + chemical + hypoxic;
}

/** Share of the excitation that drugs let through: GABA, sodium channels, and magnesium where the cause is eclampsia. */
function restraint(state: BodyState): number {
  const e = state.effects;
  const x = 1.5 * e.gaba + 1.4 * e.anticonvulsant + 0.5 * e.nmda;
  return 1 / (1 + x);
}

/**
 * Every second: a brain excited beyond its threshold discharges, spreads, exhausts itself after about a minute and recovers;
 * what stays excited in spite of exhaustion is status epilepticus. The longer it lasts, the less GABA does (receptors move
 * inside the cell: Goodkin & Kapur 2009).
 */
export function stepSeizure(state: BodyState): void {
  const { nerve: n, mind } = state;
  const lost = 1 / (1 + clamp((n.seizingS - 300) / 1800, 0, 1.5));
  const held = 1 - (1 - restraint(state)) * lost;
  const push = excitation(state) * held * (mind.alive ? 1 - n.cortexDead : 0) * clamp(mind.energy / 0.15, 0, 1);
  const net = push * (1 - n.exhaustion);
  const on = n.discharge > 0.2 ? net > 0.35 : net > 0.85;
  n.discharge += ((on ? 1 : 0) - n.discharge) / (on ? SPREAD : 3);
  if (n.discharge > 0.2) {
    if (n.seizingS === 0) n.seizures += 1;
    n.seizingS += 1;
    n.exhaustion = Math.min(0.68, n.exhaustion + (0.68 * n.discharge) / FIT);
  } else {
    n.seizingS = 0;
    n.exhaustion -= n.exhaustion / RECOVERY;
  }
  const depth = clamp(n.seizingS / 60, 0, 1);
  n.postictal = n.discharge > 0.2 ? Math.max(n.postictal, depth) : n.postictal - n.postictal / (8 * 60);
  n.convulsion = n.discharge * diaphragm(state) * clamp(1 - state.influences.muscleWeakness, 0, 1);
}

/** Stage of a running generalised fit: tonic stiffness, without breath, for its first quarter minute. */
export function tonic(state: BodyState): boolean {
  return state.nerve.discharge > 0.2 && state.nerve.seizingS < 18;
}

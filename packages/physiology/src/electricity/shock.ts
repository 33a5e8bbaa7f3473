import { exp, nextUnit } from '@openward/kernel';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { depolarise, endAtrialArrhythmia, endCircuit, fibrillateVentricles } from './start.ts';

/** Energy of half success, J/kg of body weight up to 80 kg, biphasic: fresh fibrillation 80 J in an adult, flutter and node circuits least (ERC 2021 gives starting energies two to three times these). */
const HALF_J_PER_KG = {
  ventricularFibrillation: 1.05,
  wandering: 0.95,
  scar: 0.7,
  node: 0.5,
  flutter: 0.45,
  fibrillation: 1.15,
} as const;

function succeeds(state: BodyState, joules: number, halfJPerKg: number): boolean {
  const half = halfJPerKg * Math.min(80, state.spec.person.weightKg);
  return nextUnit(state.rng.heart) < 1 / (1 + exp(-(joules - half) / (0.24 * half)));
}

/**
 * A biphasic shock. A fibrillating heart needs more the longer it has starved, and is then left standing or hardly
 * beating. Synchronised, it is given on the R wave and not at all where there is none; otherwise a shock of middling
 * energy on the ascending T wave makes the ventricles fibrillate (Wiggers & Wegria 1940).
 */
export function shock(state: BodyState, joules: number, synchronised: boolean): void {
  const { heart, electricity: el } = state;
  if (heart.rhythm === 'ventricularFibrillation') {
    if (synchronised) return;
    const starved = clamp((0.75 - heart.energy) / 0.75, 0, 1);
    if (!succeeds(state, joules, HALF_J_PER_KG.ventricularFibrillation * (1 + 0.9 * starved))) return;
    depolarise(state, 1.5 + 3 * nextUnit(state.rng.heart) + 5 * starved);
    if (heart.energy < 0.06) heart.rhythm = 'asystole';
    return;
  }
  if (heart.rhythm === 'asystole') return;
  if (!synchronised && onTWave(state) && vulnerable(state, joules)) {
    fibrillateVentricles(state);
    return;
  }
  if (el.circuit !== 'none' && succeeds(state, joules, HALF_J_PER_KG[el.circuit])) {
    endCircuit(state);
    depolarise(state, 0.8 + nextUnit(state.rng.heart));
  } else if (el.atria !== 'organised' && succeeds(state, joules, HALF_J_PER_KG[el.atria])) {
    endAtrialArrhythmia(state);
    depolarise(state, 0.8 + nextUnit(state.rng.heart));
  }
}

/** The vulnerable period: some 60 ms up to the top of T, about two thirds to four fifths of the QT interval. */
function onTWave(state: BodyState): boolean {
  const el = state.electricity;
  const age = (el.clock - el.lastVentricle) * 0.002;
  const qt = el.properties.qtc * (0.6 + 0.4 * Math.min(1.2, el.adapted));
  return age > 0.6 * qt && age < 0.84 * qt;
}

/** Between the lower and upper limits of vulnerability, about 10 J to 200 J in an adult. */
function vulnerable(state: BodyState, joules: number): boolean {
  const size = Math.min(80, state.spec.person.weightKg) / 77;
  const chance = clamp((joules / size - 5) / 20, 0, 0.85) * clamp((330 - joules / size) / 150, 0.1, 1);
  return nextUnit(state.rng.heart) < chance;
}

import { clamp, saturate } from '../body/numbers.ts';
import { addToFluid } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import { press } from '../body/influences.ts';
import { sedation } from './consciousness.ts';
import { stepHerniation } from './herniation.ts';
import { stepIntracranial } from './intracranial.ts';
import { stepPupils } from './pupils.ts';
import { stepSeizure, tonic } from './seizure.ts';
import type { BodyState } from '../body/state.ts';

/** What the circulation takes as the pressure in the skull of everyone at rest, mmHg. */
const COMMON = 10;

/** Every 100 ms, after the processes: what the brain's own state presses on the rest of the body. */
export function pressNerve(state: BodyState): void {
  const n = state.nerve;
  press(state, 'intracranialPressure', n.pressure - COMMON);
  const pushed = Math.max(n.herniation.central, n.stemDead);
  // A fit stops the breath while stiff, and leaves jerks of it after.
  const fit = (1 - state.influences.focalSeizure) * n.discharge * (tonic(state) ? 0.97 : 0.45);
  const depressed = 1 - (1 - fit) * (1 - clamp(1.1 * pushed, 0, 1)) * (1 - 0.25 * n.postictal);
  if (depressed > 0.001) press(state, 'respiratoryDepression', depressed);
  if (n.convulsion > 0.01) press(state, 'convulsion', n.convulsion);
  if (n.discharge > 0.01) {
    // A generalised discharge drives the heart and the vessels from above (heart rate by 30 to 50: Zijlmans et al. 2002).
    const whole = n.discharge * (1 - 0.6 * state.influences.focalSeizure);
    press(state, 'sinusAcceleration', 32 * whole);
    press(state, 'pressureSetPoint', 22 * whole);
  }
  // A pressed stem slows the heart by the vagus beside the pressor answer (Cushing 1901).
  const stem = (1 - n.stemDead) * (1 - n.herniation.central);
  const vagal = clamp((n.pressure - 22) / 30, 0, 1) * stem;
  if (vagal > 0) press(state, 'vagalReflex', vagal);
  // Pressure in the skull raises sympathetic outflow before flow fails (intracranial baroreflex: Schmidt et al. 2018; Guild 2018).
  const pressor = clamp(1.1 * (n.pressure - 18), 0, 65) * stem;
  if (pressor > 0) press(state, 'pressureSetPoint', pressor);
}

/** Lactate of jerking muscle, mmol/kg a second, worked off as it tires (Orringer et al. 1977: 12.7 mmol/L and pH 7.14 after one fit). */
function stepMuscles(state: BodyState): void {
  const { nerve: n, spec } = state;
  if (n.convulsion < 0.01) return;
  const fresh = clamp(1.3 - n.seizingS / 110, 0.12, 1);
  addToFluid(state, S.lactate, 0.022 * fresh * n.convulsion * spec.person.weightKg);
}

/** Every second: pressure, herniation, seizure, metabolism and pupils. */
export function stepNerve(state: BodyState): void {
  const { nerve: n, effects: e, temperature: t } = state;
  stepSeizure(state);
  stepMuscles(state);
  const calm = 1 - 0.45 * saturate(0.6 * e.gaba);
  const warm = 1 + 0.065 * clamp(t.core - 37, -12, 4);
  n.metabolism += ((0.35 + 0.65 * (1 - n.cortexDead)) * calm * warm * (1 + 0.9 * n.discharge) - n.metabolism) / 10;
  stepIntracranial(state);
  stepHerniation(state);
  stepPupils(state);
}

/** Fixes what the skull holds at rest, at the end of settling. */
export function settleNerve(state: BodyState, venous: number): void {
  state.nerve.venousRest = venous;
  state.nerve.calibreRest = state.reflex.brainAuto;
}

/** Depth of anaesthesia on the scale of the bispectral index: 97 awake, 40 to 60 asleep (Bouillon 2004 for the range). */
export function depthIndex(state: BodyState): number {
  const e = state.effects;
  const hypnotic = 1 - (1 - sedation(state)) * (1 - 0.35 * saturate(e.gaba * 0.3));
  return clamp(97 - 62 * hypnotic * clamp(state.nerve.cortex + 0.3, 0, 1) - 97 * (1 - state.nerve.cortex) * 0.6, 0, 98);
}

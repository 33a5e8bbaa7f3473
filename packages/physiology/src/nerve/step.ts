import { clamp, saturate } from '../body/numbers.ts';
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
  // A pressed stem slows the heart by the vagus beside the pressor answer (Cushing 1901).
  const vagal = clamp((n.pressure - 30) / 40, 0, 0.5) * (1 - n.stemDead);
  if (vagal > 0) press(state, 'vagalReflex', vagal);
}

/** Every second: pressure, herniation, seizure, metabolism and pupils. */
export function stepNerve(state: BodyState): void {
  const { nerve: n, effects: e, temperature: t } = state;
  stepSeizure(state);
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

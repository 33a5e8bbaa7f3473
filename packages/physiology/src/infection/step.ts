import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** Killing by antibiotics, 1/h, at full effect and without resistance. */
const KILL = 1.4;
/** Depression of the heart for each mmol/L of lactate above 7, in the long run. */
const LATE_SHOCK = 0.06;

/** What running antibiotics kill, 1/h, of bacteria of which `resistant` is the share of effect lost. */
export function killing(state: BodyState, resistant: number): number {
  return state.cut.antibiotics ? 0 : KILL * saturate(state.effects.antibacterial) * (1 - resistant);
}

/**
 * Bacteria that any source lets into the blood, their endotoxin, and what it and sterile injury set off: inflammation
 * (up over one to two hours, down over seven, so that antibiotics do not mend vitals in minutes), vasodilation, leak and
 * depression of the heart. Course after Suffredini et al. 1989 (endotoxin in volunteers: onset 1-2 h); rates otherwise:
 * review: clinical. `hours` is the step.
 */
export function stepInfection(state: BodyState, hours: number): void {
  const { infection: i, influences, effects: e } = state;
  const entering = state.cut.infection ? 0 : influences.bacteraemia;
  const kill = killing(state, influences.resistance);
  i.bacteria = Math.max(0, i.bacteria + (1.5 * entering - (1.1 + 1.6 * kill) * i.bacteria) * hours);
  i.endotoxin += (i.bacteria - i.endotoxin) * (hours / 0.5);
  if (i.bacteria < 1e-9 && i.endotoxin < 1e-9) {
    i.bacteria = 0;
    i.endotoxin = 0;
  }
  const insult = i.endotoxin + influences.sterileInjury + 0.4 * saturate(e.pyrogen);
  const target = state.cut.inflammation ? 0 : (1.4 * insult) / (0.5 + insult);
  i.inflammation += (target - i.inflammation) * (hours / (target > i.inflammation ? 1.3 : 7));
  const steroid = 1 - 0.15 * saturate(e.steroid);
  i.vasodilation += (i.inflammation * steroid - i.vasodilation) * (hours / 0.7);
  i.leak += (0.8 * i.inflammation - i.leak) * (hours / 1.2);
  // Long shock of any cause weakens the heart (Crowell & Guyton 1961; Lefer 1970; size: review: clinical).
  const starved = LATE_SHOCK * Math.max(0, state.blood.lactate - 7);
  i.depression += (0.7 * i.inflammation + starved - i.depression) * (hours / 1.5);
  if (i.inflammation < 1e-9) {
    i.inflammation = 0;
    i.vasodilation = clamp(i.vasodilation, 0, 2);
  }
}

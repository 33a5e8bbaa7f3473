import { exp } from '@openward/kernel';
import { drugDepression, drugInotropy } from '../drugs/heart-effects.ts';
import { clamp } from '../body/numbers.ts';
import { P } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { REST_BETA } from '../person/constants.ts';
import { inotropicStimulation } from './receptors.ts';
import { leftShare, rightShare } from './territories.ts';

/** Every 100 ms: contractility of both ventricles, from stimulation, drugs, disease, acid, energy and the coronary territories. */
export function stepContractility(state: BodyState): void {
  const { p, c, effects: e, infection, mediator, blood, heart, influences } = state;
  const beta = Math.max(-REST_BETA, inotropicStimulation(state) - REST_BETA);
  const energy = clamp((heart.energy - 0.05) / 0.65, 0, 1);
  const depression =
    ((clamp(1 - 0.7 * infection.depression, 0.12, 1) * (1 - 0.2 * mediator.late)) / (1 + e.cardiacDepressant * 0.6)) *
    (1 - 0.5 * clamp((7.2 - blood.ph) / 0.35, 0, 1));
  const strength = (1 + BETA_CONTRACTILITY * beta + drugInotropy(e)) * depression * drugDepression(e) * energy;
  p[P.leftContractility] = strength * c.leftStrength * leftShare(state) * (1 - influences.leftPumpLoss);
  p[P.rightContractility] = strength * c.rightStrength * rightShare(state) * (1 - influences.rightPumpLoss);
}
/** Rise of end-systolic elastance over the whole adrenergic range, relative to rest (Kass 1987: dobutamine doubles it and more). */
const BETA_CONTRACTILITY = 2.6;

/** Heart's oxygen demand relative to rest: rate times pressure. */
export function heartWork(state: BodyState): number {
  const { p, c } = state;
  if (state.heart.rhythm !== 'organised') return state.heart.rhythm === 'asystole' ? 0.25 : 0.6;
  const rate = state.electricity.rate / c.heartRate;
  const pressure = clamp(state.reflex.pressure / c.meanPressure, 0.2, 2);
  return clamp(rate * (0.35 + 0.65 * pressure) * (0.55 + 0.45 * (p[P.leftContractility] as number)), 0.25, 4);
}
/** Beta stimulation quickens contraction and relaxation beyond what the rate does (Weissler 1968: systolic intervals under isoprenaline); length of systole against rest. */
export function quickening(state: BodyState): number {
  return 1 - QUICKER * (1 - exp(-3 * Math.max(0, inotropicStimulation(state) - REST_BETA)));
}
const QUICKER = 0.4;

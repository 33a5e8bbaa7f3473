import { exp } from '@openward/kernel';
import { clamp } from '../body/numbers.ts';
import { P } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import type { AtrialOrigin, Origin } from './state.ts';

/** The atria contract, feebly when circling; without potassium's gradient they stand still (sinoventricular rhythm). */
export function atrialBeat(state: BodyState, k: number, origin: AtrialOrigin): void {
  const { electricity: el, p, chemistry } = state;
  const cycle = origin === 'flutter' ? el.properties.flutterCycle : el.smooth;
  p[P.atrialAt] = k;
  p[P.atrialTime] = Math.min(0.2, cycle < 0.5 ? 0.3 * cycle : 0.1 + 0.1 * cycle);
  const paralysed = clamp((chemistry.potassium - 7.5) / 1.5, 0, 1);
  p[P.atrialForce] = (origin === 'flutter' ? 0.3 : 1) * (1 - paralysed) * (1 - state.influences.uncoupling);
}

/** How well the ventricles contract together by where excitation starts; dyssynchrony costs a tenth to a quarter of the stroke (Wiggers 1925; Prinzen 2009, order). */
const TOGETHER: Readonly<Record<Origin, number>> = {
  his: 1,
  junction: 1,
  escape: 0.85,
  ectopic: 0.82,
  scar: 0.6,
  wandering: 0.55,
  paced: 0.86,
};

/** By how much a ventricle activated from within contracts late in its last parts, s. */
const SPREAD: Readonly<Record<Origin, number>> = {
  his: 0,
  junction: 0,
  escape: 0.05,
  ectopic: 0.06,
  scar: 0.09,
  wandering: 0.06,
  paced: 0.055,
};

/**
 * Contraction with relaxation, s: the pace alone shortens it little, beta stimulation by up to a third, so that an
 * imposed tachycardia has less time to fill than an exercising heart (Weissler 1968; Boudoulas 1981; Katz 1988, order).
 */
function contractionS(el: BodyState['electricity'], cycle: number, origin: Origin): number {
  const { properties: p } = el;
  const late = Math.max(SPREAD[origin], 0.04 * p.leftBundle, 0.05 * clamp(p.slowing - 1, 0, 2));
  return (0.235 + 0.112 * cycle) * p.contraction + late;
}

/** The ventricles contract: for less long at a fast rate, and weakly when calcium has not come back (mechanical restitution). */
export function ventricularBeat(state: BodyState, k: number, origin: Origin): void {
  const { electricity: el, p } = state;
  const { interval } = el;
  el.smooth += (clamp(interval, 0.2, 2.5) - el.smooth) * 0.35;
  el.adapted += (clamp(interval, 0.25, 1.8) - el.adapted) * 0.08;
  const cycle = Math.min(el.smooth, 1.25 * interval);
  p[P.ventricularAt] = k;
  p[P.ventricularTime] = Math.min(0.46, contractionS(el, cycle, origin), (SPREAD[origin] > 0 ? 0.93 : 0.84) * cycle);
  // Recovery time constant about 100 ms after relaxation (Seed & Walker 1988, order).
  const recovered = 1 - exp(-Math.max(0, interval - 0.16) / 0.07);
  const wide = 1 - 0.1 * clamp(Math.max(el.properties.leftBundle, el.properties.slowing - 1), 0, 1.5);
  p[P.ventricularForce] = TOGETHER[origin] * recovered * wide * (1 - state.influences.uncoupling);
}

import { quickening } from '../circulation/pump.ts';
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
  p[P.atrialForce] = (origin === 'flutter' ? 0.3 : 1) * (1 - paralysed);
}

/** How well the ventricles contract together by where excitation starts; dyssynchrony costs a tenth to a quarter of the stroke (Wiggers 1925; Prinzen 2009, order). */
const TOGETHER: Readonly<Record<Origin, number>> = {
  his: 1,
  junction: 1,
  escape: 0.85,
  ectopic: 0.82,
  scar: 0.8,
  wandering: 0.55,
  paced: 0.86,
};

/** The ventricles contract: for less long at a fast rate, and weakly when calcium has not come back (mechanical restitution). */
export function ventricularBeat(state: BodyState, k: number, origin: Origin): void {
  const { electricity: el, p } = state;
  const { interval } = el;
  el.smooth += (clamp(interval, 0.2, 2.5) - el.smooth) * 0.35;
  el.adapted += (clamp(interval, 0.25, 1.8) - el.adapted) * 0.08;
  const cycle = Math.min(el.smooth, 1.25 * interval);
  p[P.ventricularAt] = k;
  p[P.ventricularTime] = Math.min(0.44, 0.16 + 0.2 * cycle, 0.8 * cycle) * quickening(state);
  // Recovery time constant about 100 ms after relaxation (Seed & Walker 1988, order).
  const recovered = 1 - exp(-Math.max(0, interval - 0.16) / 0.07);
  const wide = 1 - 0.1 * clamp(Math.max(el.properties.leftBundle, el.properties.slowing - 1), 0, 1.5);
  p[P.ventricularForce] = TOGETHER[origin] * recovered * wide * (1 - state.influences.uncoupling);
}

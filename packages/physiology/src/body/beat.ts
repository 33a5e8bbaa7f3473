import type { Rhythm } from '../contract.ts';
import { P, X } from './slots.ts';
import type { BodyState } from './state.ts';

/** Whether a pulse can be felt at all: an organised beat or a compression that moves pressure. */
export function pulsePresent(state: BodyState): boolean {
  const { x, heart } = state;
  const pressure = (x[X.systolic] as number) - (x[X.diastolic] as number);
  return (heart.rhythm === 'organised' || heart.compressions) && (x[X.systolic] as number) > 45 && pressure > 9;
}

export function rhythmOf(state: BodyState): Rhythm {
  const { heart, p } = state;
  if (heart.rhythm === 'ventricularFibrillation') return 'ventricularFibrillation';
  if (heart.rhythm === 'asystole') return 'asystole';
  if (!pulsePresent(state)) return 'pulselessElectricalActivity';
  const rate = p[P.rate] as number;
  return rate > 100 ? 'sinusTachycardia' : rate < 60 ? 'sinusBradycardia' : 'sinus';
}

/** Beats per minute over the last beat, 0 without an organised rhythm. */
export function beatRate(state: BodyState): number {
  if (state.heart.rhythm !== 'organised') return 0;
  const since = state.x[X.beatPeriod] as number;
  return 60 / Math.max(0.2, state.x[X.interval] as number, since);
}

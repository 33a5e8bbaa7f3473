import { X } from './slots.ts';
import type { BodyState } from './state.ts';

/** Whether a pulse can be felt at all: an organised beat or a compression that moves pressure. */
export function pulsePresent(state: BodyState): boolean {
  const { x, heart } = state;
  const pressure = (x[X.systolic] as number) - (x[X.diastolic] as number);
  return (heart.rhythm === 'organised' || heart.compressions) && (x[X.systolic] as number) > 45 && pressure > 6;
}

/** Ventricular beats per minute over the last beats, 0 without any. */
export function beatRate(state: BodyState): number {
  return state.electricity.rate;
}

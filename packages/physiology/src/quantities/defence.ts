import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

/** Infection, inflammation and mediators. */
export const DEFENCE = {
  bacterialLoad: of('1', 'bacteria in blood, relative'),
  inflammation: of('1', 'systemic inflammation, 0 to about 1.2'),
  vasodilation: of('1', 'vasodilation by inflammation and mediators, 0 to 2'),
  capillaryLeak: of('1', 'leak by inflammation and mediators, 0 to 2'),
  mediator: of('1', 'mast-cell mediators in blood, relative'),
} as const;

export function readDefence(state: BodyState): Record<keyof typeof DEFENCE, number> {
  const { infection, mediator } = state;
  return {
    bacterialLoad: infection.bacteria,
    inflammation: infection.inflammation,
    vasodilation: clamp(infection.vasodilation + mediator.vessel, 0, 2),
    capillaryLeak: clamp(infection.leak + mediator.late, 0, 2),
    mediator: mediator.histamine,
  };
}

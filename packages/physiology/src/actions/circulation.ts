import type { Posture } from '../contract.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

/** Compressions per minute and their depth in cm. */
export type CirculationAction =
  | { readonly kind: 'compressions'; readonly on: boolean; readonly ratePerMin: number; readonly depthCm: number }
  | { readonly kind: 'position'; readonly posture: Posture };

export const CIRCULATION_HANDLERS: Handlers<CirculationAction> = {
  compressions(state, action) {
    if (!inRange(action.ratePerMin, 0, 200)) return badRate(action.ratePerMin, 200);
    if (!inRange(action.depthCm, 0, 10)) return badDose(action.depthCm, 10);
    state.heart.compressions = action.on && action.ratePerMin > 0;
    state.heart.compressionRate = action.ratePerMin;
    state.heart.compressionDepth = action.depthCm;
    return done;
  },
  position(state, action) {
    state.posture = action.posture;
    return done;
  },
};

import { nextUnit } from '@openward/kernel';
import type { Posture } from '../contract.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

/** Compressions per minute and their depth in cm; shocks in joules. */
export type CirculationAction =
  | { readonly kind: 'compressions'; readonly on: boolean; readonly ratePerMin: number; readonly depthCm: number }
  | { readonly kind: 'shock'; readonly joules: number; readonly synchronised: boolean }
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
  shock(state, action) {
    if (!inRange(action.joules, 1, 400)) return badDose(action.joules, 400);
    const { heart } = state;
    const luck = nextUnit(state.rng.heart);
    if (heart.rhythm === 'ventricularFibrillation') {
      const chance = Math.min(0.92, (action.joules / 200) * (0.35 + 0.9 * heart.energy));
      if (luck < chance) heart.rhythm = heart.energy > 0.06 ? 'organised' : 'asystole';
    } else if (heart.rhythm === 'organised' && !action.synchronised && luck < 0.04)
      heart.rhythm = 'ventricularFibrillation';
    return done;
  },
  position(state, action) {
    state.posture = action.posture;
    return done;
  },
};

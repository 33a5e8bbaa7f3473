import type { Posture } from '../terms.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

/** Compressions per minute and their depth in cm; a tilt table's angle head up; external work on a cycle; fluid drawn from the pericardium. */
export type CirculationAction =
  | {
      readonly kind: 'compressions';
      readonly on: boolean;
      readonly ratePerMin: number;
      readonly depthCm: number;
      /** Share of the depth let go between compressions, and of the time compressed; both 1 where left out. */
      readonly recoil?: number;
      readonly fraction?: number;
    }
  | { readonly kind: 'position'; readonly posture: Posture }
  | { readonly kind: 'tilt'; readonly degrees: number }
  | { readonly kind: 'exercise'; readonly watts: number }
  | { readonly kind: 'pericardiocentesis'; readonly volumeMl: number };

export const CIRCULATION_HANDLERS: Handlers<CirculationAction> = {
  compressions(state, action) {
    if (!inRange(action.ratePerMin, 0, 200)) return badRate(action.ratePerMin, 200);
    if (!inRange(action.depthCm, 0, 10)) return badDose(action.depthCm, 10);
    const { recoil = 1, fraction = 1 } = action;
    if (!inRange(recoil, 0, 1)) return badDose(recoil, 1);
    if (!inRange(fraction, 0, 1)) return badDose(fraction, 1);
    state.heart.compressionRecoil = recoil;
    state.heart.compressionFraction = fraction;
    state.heart.compressions = action.on && action.ratePerMin > 0;
    state.heart.compressionRate = action.ratePerMin;
    state.heart.compressionDepth = action.depthCm;
    return done;
  },
  position(state, action) {
    state.posture = action.posture;
    state.circulation.tiltDegrees = 0;
    return done;
  },
  tilt(state, action) {
    if (!inRange(action.degrees, -30, 90)) return badDose(action.degrees, 90);
    state.posture = 'supine';
    state.circulation.tiltDegrees = action.degrees;
    return done;
  },
  exercise(state, action) {
    if (!inRange(action.watts, 0, 1000)) return badDose(action.watts, 1000);
    state.circulation.watts = action.watts;
    return done;
  },
  pericardiocentesis(state, action) {
    if (!inRange(action.volumeMl, 0, 3000)) return badDose(action.volumeMl, 3000);
    state.circulation.effusion = Math.max(0, state.circulation.effusion - action.volumeMl);
    return done;
  },
};

import { badDose, done, inRange, type Handlers } from './types.ts';

/** On the womb, the birth and the newborn: shares 0 to 1, volumes in mL. */
export type ObstetricAction =
  | { readonly kind: 'displaceUterus'; readonly on: boolean }
  | { readonly kind: 'deliver' }
  | { readonly kind: 'uterineMassage'; readonly on: boolean }
  | { readonly kind: 'bimanualCompression'; readonly on: boolean; readonly effectiveness: number }
  | { readonly kind: 'uterineBalloon'; readonly volumeMl: number }
  | { readonly kind: 'evacuateUterus' }
  | { readonly kind: 'repairGenitalTract'; readonly effectiveness: number }
  | { readonly kind: 'removeUterus' }
  | { readonly kind: 'stimulateNewborn' };

export const OBSTETRIC_HANDLERS: Handlers<ObstetricAction> = {
  displaceUterus(state, action) {
    state.obstetric.displaced = action.on;
    return done;
  },
  deliver(state) {
    state.obstetric.delivered = true;
    return done;
  },
  uterineMassage(state, action) {
    state.obstetric.massage = action.on;
    return done;
  },
  bimanualCompression(state, action) {
    if (!inRange(action.effectiveness, 0, 1)) return badDose(action.effectiveness, 1);
    state.obstetric.compressed = action.on ? action.effectiveness : 0;
    return done;
  },
  uterineBalloon(state, action) {
    if (!inRange(action.volumeMl, 0, 800)) return badDose(action.volumeMl, 800);
    state.obstetric.balloonMl = action.volumeMl;
    return done;
  },
  evacuateUterus(state) {
    state.obstetric.retained = 0;
    return done;
  },
  repairGenitalTract(state, action) {
    if (!inRange(action.effectiveness, 0, 1)) return badDose(action.effectiveness, 1);
    state.obstetric.repaired = Math.max(state.obstetric.repaired, action.effectiveness);
    return done;
  },
  removeUterus(state) {
    state.obstetric.removed = true;
    return done;
  },
  stimulateNewborn(state) {
    state.obstetric.stimulus = 1;
    return done;
  },
};

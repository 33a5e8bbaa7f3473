import { nextUnit } from '@openward/kernel';
import { OXYGEN_DEVICES } from '../body/oxygen.ts';
import type { OxygenDevice } from '../contract.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

/** Flow in L/min, volumes in mL, pressures in cmH2O. */
export type BreathingAction =
  | { readonly kind: 'oxygen'; readonly device: OxygenDevice; readonly flowLPerMin: number }
  | {
      readonly kind: 'ventilate';
      readonly on: boolean;
      readonly device: 'bagMask' | 'trachealTube' | 'supraglottic';
      readonly ratePerMin: number;
      readonly tidalVolumeMl: number;
      readonly peepCmH2O: number;
    }
  | {
      readonly kind: 'decompress';
      readonly side: 'left' | 'right';
      readonly technique: 'needle' | 'finger' | 'drain';
      readonly site: string;
      /** Whether the pleural space was reached; true where left out. */
      readonly success?: boolean;
    };

export const BREATHING_HANDLERS: Handlers<BreathingAction> = {
  oxygen(state, action) {
    const limit = Math.max(0, OXYGEN_DEVICES[action.device].maxFlowLPerMin);
    if (!inRange(action.flowLPerMin, 0, limit)) return badRate(action.flowLPerMin, limit);
    state.oxygen = { device: action.device, flow: action.flowLPerMin };
    return done;
  },
  ventilate(state, action) {
    if (!inRange(action.ratePerMin, 0, 60)) return badRate(action.ratePerMin, 60);
    if (!inRange(action.tidalVolumeMl, 0, 1500)) return badDose(action.tidalVolumeMl, 1500);
    if (!inRange(action.peepCmH2O, 0, 30)) return badRate(action.peepCmH2O, 30);
    state.ventilator = {
      on: action.on,
      device: action.device,
      ratePerMin: action.ratePerMin,
      tidalMl: action.tidalVolumeMl,
      peep: action.peepCmH2O,
      phase: 0,
    };
    return done;
  },
  decompress(state, action) {
    if (action.success === false || state.cut.needleVent) return done;
    const side = state[action.side];
    // A cannula can kink or clog: it stays open for a time drawn from the body's own stream.
    const conductance = { needle: 18, finger: 220, drain: 120 }[action.technique];
    side.vent = Math.max(side.vent, conductance);
    side.ventKind = action.technique === 'needle' && side.ventKind !== '' ? side.ventKind : action.technique;
    side.ventClosesAt =
      action.technique === 'needle' && side.vent < 50
        ? state.tick + Math.round((180 + 900 * nextUnit(state.rng.heart)) * 50)
        : 0;
    return done;
  },
};

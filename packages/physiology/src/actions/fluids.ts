import { err } from '@openward/kernel';
import { FLUIDS } from '../body/fluids.ts';
import type { FluidKey } from '../contract.ts';
import { bodyError } from '../errors.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

export interface FluidAction {
  readonly kind: 'fluid';
  readonly id: string;
  readonly fluid: FluidKey;
  readonly volumeMl: number;
  readonly rateMlPerMin: number;
}

export const FLUID_HANDLERS: Handlers<FluidAction> = {
  fluid(state, action) {
    if (!Object.hasOwn(FLUIDS, action.fluid)) return err(bodyError('unknownDrug', { drug: action.fluid }));
    if (!(action.volumeMl > 0) || !inRange(action.volumeMl, 0, 10000)) return badDose(action.volumeMl, 10000);
    if (!inRange(action.rateMlPerMin, 0, 1000)) return badRate(action.rateMlPerMin, 1000);
    const running = state.fluids.find((f) => f.id === action.id);
    if (running) {
      running.leftMl = action.volumeMl;
      running.rateMlPerMin = action.rateMlPerMin;
      running.fluid = action.fluid;
    } else {
      const { id, fluid, volumeMl: leftMl, rateMlPerMin } = action;
      state.fluids.push({ id, fluid, leftMl, rateMlPerMin });
    }
    return done;
  },
};

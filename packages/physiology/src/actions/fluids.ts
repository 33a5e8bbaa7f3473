import { err } from '@openward/kernel';
import { WITHDRAWAL } from '../body/fluids.ts';
import type { BodyState } from '../body/state.ts';
import type { FluidKey } from '../terms.ts';
import { bodyError } from '../errors.ts';
import { FLUIDS } from '../water/fluid-table.ts';
import { badDose, badRate, done, inRange, type Handlers } from './types.ts';

export type FluidAction =
  | {
      readonly kind: 'fluid';
      readonly id: string;
      readonly fluid: FluidKey;
      readonly volumeMl: number;
      readonly rateMlPerMin: number;
      /** As it enters the vein, °C; as hung where left out. */
      readonly temperatureC?: number;
    }
  | { readonly kind: 'withdrawBlood'; readonly id: string; readonly volumeMl: number; readonly rateMlPerMin: number };

export const FLUID_HANDLERS: Handlers<FluidAction> = {
  fluid(state, action) {
    if (!Object.hasOwn(FLUIDS, action.fluid)) return err(bodyError('unknownDrug', { drug: action.fluid }));
    if (!(action.volumeMl > 0) || !inRange(action.volumeMl, 0, 10000)) return badDose(action.volumeMl, 10000);
    if (!inRange(action.rateMlPerMin, 0, 1000)) return badRate(action.rateMlPerMin, 1000);
    const temperatureC = action.temperatureC ?? FLUIDS[action.fluid].temperatureC;
    if (!inRange(temperatureC, 0, 44)) return badDose(temperatureC, 44);
    run(state, action.id, action.fluid, action.volumeMl, action.rateMlPerMin, temperatureC);
    return done;
  },
  withdrawBlood(state, action) {
    if (!(action.volumeMl > 0) || !inRange(action.volumeMl, 0, 10000)) return badDose(action.volumeMl, 10000);
    if (!inRange(action.rateMlPerMin, 0, 1000)) return badRate(action.rateMlPerMin, 1000);
    run(state, action.id, WITHDRAWAL, action.volumeMl, action.rateMlPerMin, 37);
    return done;
  },
};

/** Begins a run of fluid, or replaces the one of that id. */
function run(
  state: BodyState,
  id: string,
  fluid: string,
  leftMl: number,
  rateMlPerMin: number,
  temperatureC: number,
): void {
  const running = state.fluids.find((f) => f.id === id);
  if (!running) state.fluids.push({ id, fluid, leftMl, rateMlPerMin, temperatureC });
  else {
    running.leftMl = leftMl;
    running.rateMlPerMin = rateMlPerMin;
    running.fluid = fluid;
    running.temperatureC = temperatureC;
  }
}

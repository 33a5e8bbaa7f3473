import { BREATHING_HANDLERS, type BreathingAction } from './breathing.ts';
import { CIRCULATION_HANDLERS, type CirculationAction } from './circulation.ts';
import { DRUG_HANDLERS, type DrugAction } from './drugs.ts';
import { ELECTRICITY_HANDLERS, type ElectricityAction } from './electricity.ts';
import { FLUID_HANDLERS, type FluidAction } from './fluids.ts';
import { NERVE_HANDLERS, type NerveAction } from './nerve.ts';
import { OBSTETRIC_HANDLERS, type ObstetricAction } from './obstetric.ts';
import { HEAT_HANDLERS, type HeatAction } from './heat.ts';
import { SOURCE_HANDLERS, type SourceAction } from './sources.ts';
import { SURROUNDINGS_HANDLERS, type SurroundingsAction } from './surroundings.ts';
import type { Handlers } from './types.ts';

/** What people do to the body. */
export type BodyAction =
  | DrugAction
  | FluidAction
  | HeatAction
  | BreathingAction
  | CirculationAction
  | ElectricityAction
  | SourceAction
  | SurroundingsAction
  | NerveAction
  | ObstetricAction;

export const ACTIONS: Handlers<BodyAction> = {
  ...DRUG_HANDLERS,
  ...FLUID_HANDLERS,
  ...HEAT_HANDLERS,
  ...BREATHING_HANDLERS,
  ...CIRCULATION_HANDLERS,
  ...ELECTRICITY_HANDLERS,
  ...SOURCE_HANDLERS,
  ...SURROUNDINGS_HANDLERS,
  ...NERVE_HANDLERS,
  ...OBSTETRIC_HANDLERS,
};

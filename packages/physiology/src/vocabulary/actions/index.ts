import type { BodyAction } from '../../actions/catalogue.ts';
import { BREATHING_WORDS } from './breathing.ts';
import { CIRCULATION_WORDS } from './circulation.ts';
import { DRUG_WORDS } from './drugs.ts';
import { ELECTRICITY_WORDS } from './electricity.ts';
import { FLUID_WORDS } from './fluids.ts';
import { NERVE_WORDS } from './nerve.ts';
import { OBSTETRIC_WORDS } from './obstetric.ts';
import { HEAT_WORDS } from './heat.ts';
import { SOURCE_WORDS } from './sources.ts';
import { SURROUNDINGS_WORDS } from './surroundings.ts';
import type { ActionWords } from './types.ts';

/** Everything that can be done to a body, with its fields. */
export const ACTION_WORDS: ActionWords<BodyAction> = {
  ...DRUG_WORDS,
  ...FLUID_WORDS,
  ...HEAT_WORDS,
  ...BREATHING_WORDS,
  ...CIRCULATION_WORDS,
  ...ELECTRICITY_WORDS,
  ...SOURCE_WORDS,
  ...SURROUNDINGS_WORDS,
  ...NERVE_WORDS,
  ...OBSTETRIC_WORDS,
};

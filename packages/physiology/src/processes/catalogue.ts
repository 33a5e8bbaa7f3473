import { ALLERGY_PROCESSES } from './allergy/index.ts';
import { ELECTRICITY_PROCESSES } from './electricity/index.ts';
import { BREATHING_PROCESSES } from './breathing/index.ts';
import { CIRCULATION_PROCESSES } from './circulation/index.ts';
import { INFECTION_PROCESSES } from './infection/index.ts';
import { NERVE_PROCESSES } from './nerve/index.ts';
import { OBSTETRIC_PROCESSES } from './obstetric/index.ts';
import { POISONING_PROCESSES } from './poisoning/index.ts';
import { TRAUMA_PROCESSES } from './trauma/index.ts';
import type { ProcessDefinition } from './types.ts';

const ALL = {
  ...TRAUMA_PROCESSES,
  ...INFECTION_PROCESSES,
  ...ALLERGY_PROCESSES,
  ...POISONING_PROCESSES,
  ...ELECTRICITY_PROCESSES,
  ...BREATHING_PROCESSES,
  ...NERVE_PROCESSES,
  ...OBSTETRIC_PROCESSES,
  ...CIRCULATION_PROCESSES,
};

export type ProcessKey = keyof typeof ALL;
/** Every process: what it does, its source, and its parameters with unit, default and meaning. */
export const PROCESSES: Readonly<Record<ProcessKey, ProcessDefinition>> = ALL;

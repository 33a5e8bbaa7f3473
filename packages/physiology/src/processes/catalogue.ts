import { ALLERGY_PROCESSES } from './allergy/index.ts';
import { ELECTRICITY_PROCESSES } from './electricity/index.ts';
import { BREATHING_PROCESSES } from './breathing/index.ts';
import { CIRCULATION_PROCESSES } from './circulation/index.ts';
import { BLOOD_PROCESSES } from './blood/index.ts';
import { ENDOCRINE_PROCESSES } from './endocrine/index.ts';
import { ENVIRONMENT_PROCESSES } from './environment/index.ts';
import { INFECTION_PROCESSES } from './infection/index.ts';
import { NERVE_PROCESSES } from './nerve/index.ts';
import { OBSTETRIC_PROCESSES } from './obstetric/index.ts';
import { POISONING_PROCESSES } from './poisoning/index.ts';
import { ORGAN_PROCESSES } from './organs/index.ts';
import { TRAUMA_PROCESSES } from './trauma/index.ts';
import type { ProcessDefinition } from './types.ts';

const ALL = {
  ...TRAUMA_PROCESSES,
  ...INFECTION_PROCESSES,
  ...ALLERGY_PROCESSES,
  ...POISONING_PROCESSES,
  ...BLOOD_PROCESSES,
  ...ENDOCRINE_PROCESSES,
  ...ENVIRONMENT_PROCESSES,
  ...ORGAN_PROCESSES,
  ...ELECTRICITY_PROCESSES,
  ...BREATHING_PROCESSES,
  ...NERVE_PROCESSES,
  ...OBSTETRIC_PROCESSES,
  ...CIRCULATION_PROCESSES,
};

export type ProcessKey = keyof typeof ALL;
/** Every process: what it does, its source, and its parameters with unit, default and meaning. */
export const PROCESSES: Readonly<Record<ProcessKey, ProcessDefinition>> = ALL;

/** The definition of a process that is known to be in the catalogue. Errors: TypeError where it is not. */
export function definitionOf(key: string): ProcessDefinition {
  const found = PROCESSES[key as ProcessKey] as ProcessDefinition | undefined;
  if (!found) throw new TypeError(`no process "${key}"`);
  return found;
}

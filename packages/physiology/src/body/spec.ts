import type { Person } from '../person/person.ts';

/** A disease process running in the body from `startS` seconds (0 when left out), of a severity in [0, 1]. */
export interface ProcessSpecOf<Key extends string> {
  readonly process: Key;
  readonly severity: number;
  readonly startS?: number;
  readonly side?: 'left' | 'right';
  /** Process-specific parameters by name with the unit in the name, e.g. `rateMlPerMin`. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Where it is, e.g. `spleen`, `leftThigh`; what `controlBleeding` names. */
  readonly site?: string;
  /** The running infusion that carries the antigen; stopping it ends the trigger. */
  readonly triggerInfusionId?: string;
}

export interface BodySpecOf<Key extends string> {
  readonly person: Person;
  readonly processes: readonly ProcessSpecOf<Key>[];
  /** Simulated seconds the processes have run before the learner arrives. */
  readonly priorS?: number;
}

import type { CodedError, Result } from '@openward/kernel';
import type { Command, EncounterEvent, EncounterSetup, Observation, Score } from '@openward/encounter';

/** A setup with its content by path, read once in the worker instead of being copied to it. */
export interface SetupByPath extends Omit<EncounterSetup, 'case' | 'catalogue'> {
  readonly casePath: string;
  readonly cataloguePath: string;
}

/** What happened in a step of a hosted encounter. */
export interface Step {
  readonly events: readonly EncounterEvent[];
  readonly tick: number;
  readonly finished: boolean;
}

export interface ScoreRequest {
  readonly events: readonly EncounterEvent[];
  readonly casePath: string;
  readonly cataloguePath: string;
  readonly profile: string;
}

/** Every operation of a worker: what it is asked and what it answers. */
export interface Operations {
  open: { ask: { session: string; enginePath: string; setup: SetupByPath }; answer: Result<Step, CodedError> };
  restore: {
    ask: { session: string; enginePath: string; setup: SetupByPath; events: readonly EncounterEvent[] };
    answer: Result<Step, CodedError>;
  };
  send: { ask: { session: string; command: Command }; answer: Result<Step, CodedError> };
  advance: { ask: { session: string; ticks: number }; answer: Step };
  observe: { ask: { session: string; sincePosition: number }; answer: Observation };
  close: { ask: { session: string }; answer: null };
  /** Re-runs a log and compares; no session is kept. */
  verify: {
    ask: { enginePath: string; setup: SetupByPath; events: readonly EncounterEvent[] };
    answer: Result<null, CodedError>;
  };
  score: { ask: ScoreRequest; answer: Score };
}
export type Operation = keyof Operations;

export interface Request<O extends Operation = Operation> {
  readonly id: number;
  readonly operation: O;
  readonly ask: Operations[O]['ask'];
}
export type Reply =
  | { readonly id: number; readonly answer: Operations[Operation]['answer'] }
  | { readonly id: number; readonly error: string };

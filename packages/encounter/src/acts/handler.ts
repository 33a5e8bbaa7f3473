import type { CodedError } from '@openward/kernel';
import type { Scalar } from '@openward/rules';
import type { PlainAct } from '../contract/act.ts';
import type { NewEvent } from '../contract/event.ts';
import type { PendingAct } from '../record/record.ts';
import type { LiveSession } from '../session/live.ts';

export interface Outcome {
  readonly outcome: 'done' | 'failed' | 'refused' | 'interrupted';
  readonly note?: string;
  readonly fields?: Readonly<Record<string, Scalar | readonly Scalar[]>>;
  /** What follows the completion, at the same tick. */
  readonly events?: readonly NewEvent[];
}

export interface Challenge {
  readonly reason: 'dose' | 'route' | 'allergy';
  readonly text: string;
}

type ActOf<T extends PlainAct['type']> = Extract<PlainAct, { type: T }>;

/** How one act behaves: how long it takes, when it is impossible, when it is questioned, and what it does at its end. */
export interface Handler<T extends PlainAct['type']> {
  seconds?(act: ActOf<T>, session: LiveSession, by: string): number;
  check?(act: ActOf<T>, session: LiveSession, by: string): CodedError | null;
  challenge?(act: ActOf<T>, session: LiveSession): Challenge | null;
  complete(act: ActOf<T>, session: LiveSession, pending: PendingAct): Outcome;
}

export type Handlers = { readonly [T in PlainAct['type']]: Handler<T> };

export const done: Outcome = { outcome: 'done' };

import type { Act, Observation } from '@openward/encounter';
import type { AttemptMeta } from '../../../engine-worker/attempt.ts';
import type { Refusal, Scene, SkipRequest } from '../../../engine-worker/protocol.ts';

export type Connection = 'local' | 'connecting' | 'open' | 'reconnecting';

/** What a host tells its bedside, in order. */
export type HostSignal =
  | {
      readonly type: 'opened';
      readonly scene: Scene;
      readonly observation: Observation;
      readonly meta: AttemptMeta | null;
    }
  | { readonly type: 'observed'; readonly observation: Observation }
  /** How far a skip has come, 0 to 1. */
  | { readonly type: 'skipping'; readonly fraction: number }
  | { readonly type: 'connection'; readonly state: Connection; readonly unacknowledged: number }
  /** The host ended it without an observation that says so. */
  | { readonly type: 'ended'; readonly reason: string }
  /** Real time left, in an exam. */
  | { readonly type: 'remaining'; readonly seconds: number }
  | {
      readonly type: 'stopped';
      readonly because: 'elsewhere' | 'takenOver' | 'cannotOpen' | 'notKept';
      readonly refusal: Refusal | null;
    };

export type ForkOutcome = { readonly id: string } | { readonly refusal: Refusal };

/** One running encounter, wherever it runs. The bedside renders its observations and sends it acts; nothing else. */
export interface EncounterHost {
  /** The sitting, where this is an exam. */
  readonly examId: string | null;
  /**
   * Whether this host lets the learner hold the clock, holds it by itself while words are found and forms are read, and
   * lets them start again from an earlier moment.
   */
  readonly can: { readonly pause: boolean; readonly autoHold: boolean; readonly fork: boolean };
  listen(listener: (signal: HostSignal) => void): () => void;
  /** Starts or resumes. With `takeOver` another tab on the same encounter loses it. */
  open(takeOver: boolean): void;
  /** Resolves once the act is recorded, with the refusal if there was one. */
  send(act: Act): Promise<Refusal | null>;
  pace(running: boolean): void;
  skip(request: SkipRequest): Promise<Refusal | null>;
  cancelSkip(): void;
  fork(tick: number): Promise<ForkOutcome>;
  close(): void;
}

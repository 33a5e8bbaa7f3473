import type { EncounterEvent, LearnerLevel, Mode } from '@openward/encounter';

/** What a learner chose before walking up to the bed. */
export interface PracticeChoice {
  readonly slug: string;
  readonly mode: Exclude<Mode, 'exam'>;
  readonly profile: string;
  readonly level: LearnerLevel;
  readonly variant?: string;
}

/** One attempt kept in this browser: what it was started from, and how far it has come. Ticks are 20 ms. */
export interface AttemptMeta extends PracticeChoice {
  readonly id: string;
  readonly title: string;
  readonly seed: number;
  /** Hashes that name the code and the content it runs under. */
  readonly engine: string;
  readonly pack: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly tick: number;
  readonly events: number;
  readonly status: 'running' | 'finished';
  readonly finishedBecause?: string;
  readonly forkedFrom?: { readonly stream: string; readonly tick: number };
}

/** An attempt with its whole log, in order of position. */
export interface Attempt {
  readonly meta: AttemptMeta;
  readonly events: readonly EncounterEvent[];
}

/** Where attempts are kept. Appending twice at one position is refused, so two writers can never interleave. */
export interface AttemptLog {
  create(meta: AttemptMeta, events: readonly EncounterEvent[]): Promise<void>;
  /** Adds a batch that starts at position `from` and moves the attempt's own line on, both or neither. */
  append(meta: AttemptMeta, from: number, events: readonly EncounterEvent[]): Promise<void>;
  load(id: string): Promise<Attempt | null>;
  list(): Promise<readonly AttemptMeta[]>;
  remove(id: string): Promise<void>;
}

import type { EncounterEvent } from '@openward/encounter';
import type { Releases } from '../../../ports/releases/index.ts';
import type { Simulation } from '../../../ports/simulation/index.ts';
import type { changeExam, ExamRow } from '../exams.store.ts';

/** What a hosted sitting needs of the world. */
export interface HostParts {
  readonly simulation: Simulation;
  readonly releases: Releases;
  readonly secret: string;
  readonly now: () => number;
  /** The sitting's record so far. */
  readonly read: (row: ExamRow) => Promise<readonly EncounterEvent[]>;
  /** Appends durably at a position; throws where another process has written there. */
  readonly append: (row: ExamRow, position: number, events: readonly EncounterEvent[]) => Promise<void>;
  readonly change: (row: ExamRow, change: Parameters<typeof changeExam>[2]) => Promise<ExamRow>;
  /** The encounter cannot go on here. */
  readonly onLost: (exam: Pick<ExamRow, 'tenant' | 'id'>, error: unknown) => void;
}

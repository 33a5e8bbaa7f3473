import type { KeptAttempt } from './attempts.queries.ts';
import type { LocalAttempt } from './local-attempts.ts';

/** One attempt of the record, wherever it is kept. */
export interface AttemptRow {
  readonly id: string;
  readonly title: string;
  readonly caseSlug: string | null;
  readonly mode: KeptAttempt['mode'];
  readonly level: KeptAttempt['level'];
  /** ISO 8601. */
  readonly at: string;
  readonly ticks: number;
  readonly status: 'running' | 'finished';
  readonly finishedBecause: string | null;
  /** `device`: in this browser alone. */
  readonly where: 'device' | 'record';
  /** Whether this browser can go on with it. */
  readonly canResume: boolean;
  readonly forked: boolean;
  /** Whether its debrief may be read. */
  readonly debriefed: boolean;
  readonly verification: KeptAttempt['verification'] | null;
}

const fromLocal = (attempt: LocalAttempt): AttemptRow => ({
  id: attempt.id,
  title: attempt.title,
  caseSlug: attempt.slug,
  mode: attempt.mode,
  level: attempt.level,
  at: attempt.startedAt,
  ticks: attempt.tick,
  status: attempt.status,
  finishedBecause: attempt.finishedBecause ?? null,
  where: 'device',
  canResume: attempt.status === 'running',
  forked: attempt.forkedFrom !== undefined,
  debriefed: attempt.status === 'finished',
  verification: null,
});

const fromKept = (attempt: KeptAttempt): AttemptRow => ({
  id: attempt.id,
  title: attempt.title ?? 'An exam',
  caseSlug: attempt.case,
  mode: attempt.mode,
  level: attempt.level,
  at: attempt.createdAt,
  ticks: attempt.ticks,
  status: attempt.status,
  finishedBecause: attempt.finishedBecause,
  where: 'record',
  canResume: false,
  forked: attempt.forkedFrom !== null,
  // The server names the case of a sitting only once its debrief is released.
  debriefed: attempt.status === 'finished' && attempt.case !== null,
  verification: attempt.verification,
});

/** Attempts of this browser and of the server as one list, newest first. What is in both is one row: further on here, verified there. */
export function joinAttempts(local: readonly LocalAttempt[], kept: readonly KeptAttempt[]): readonly AttemptRow[] {
  const rows = new Map(kept.map((attempt) => [attempt.id, fromKept(attempt)]));
  for (const attempt of local) {
    const other = rows.get(attempt.id);
    const own = fromLocal(attempt);
    rows.set(
      attempt.id,
      other ? { ...own, where: other.ticks < own.ticks ? 'device' : 'record', verification: other.verification } : own,
    );
  }
  return [...rows.values()].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

import type { Attempt, PublicCase, Verification } from '../../contracts/index.ts';
import type { Viewer } from '../../http/viewer.ts';
import { mayRead, type AttemptFacts } from './attempts.policy.ts';
import type { AttemptRow } from './attempts.store.ts';

export function factsOf({ attempt, released }: AttemptRow): AttemptFacts {
  return { owner: attempt.owner, kind: attempt.kind, released };
}

function verificationOf({ attempt, verification }: AttemptRow): Verification {
  if (attempt.kind === 'exam') return { status: 'hosted', reason: null, detail: null };
  if (attempt.finishedBecause === null) return { status: 'open', reason: null, detail: null };
  return verification ?? { status: 'pending', reason: null, detail: null };
}

/** An attempt as the viewer may see it: of an unreleased sitting, its candidate is not told what it was about. */
export function viewOf(
  viewer: Viewer,
  row: AttemptRow,
  names: ReadonlyMap<string, string>,
  cases: readonly PublicCase[],
): Attempt {
  const { attempt, length, ticks } = row;
  const open = mayRead(viewer, factsOf(row));
  return {
    id: attempt.id,
    kind: attempt.kind,
    case: open ? attempt.caseSlug : null,
    title: open ? (cases.find(({ id }) => id === attempt.caseSlug)?.title ?? null) : null,
    mode: attempt.mode,
    level: attempt.level,
    profile: attempt.profile,
    engine: attempt.engine,
    pack: attempt.pack,
    status: attempt.finishedBecause === null ? 'running' : 'finished',
    finishedBecause: attempt.finishedBecause,
    ticks,
    events: length,
    createdAt: attempt.createdAt.toISOString(),
    learner: { id: attempt.owner, name: names.get(attempt.owner) ?? '' },
    forkedFrom:
      attempt.forkedFromStream === null
        ? null
        : { stream: attempt.forkedFromStream, tick: attempt.forkedFromTick ?? 0 },
    verification: verificationOf(row),
  };
}

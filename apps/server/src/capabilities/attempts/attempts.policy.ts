import { isStaff, type Viewer } from '../../http/viewer.ts';

/** What the policy needs to know of an attempt; it is of the viewer's tenant already. */
export interface AttemptFacts {
  readonly owner: string;
  readonly kind: 'practice' | 'exam';
  /** Of a sitting: whether its candidate may read the debrief. */
  readonly released: boolean;
}

/** That the attempt exists, when, and how it ended. */
export function maySee(viewer: Viewer, attempt: AttemptFacts): boolean {
  return attempt.owner === viewer.userId || isStaff(viewer);
}

/** What it was about: case, events, score and teaching text. */
export function mayRead(viewer: Viewer, attempt: AttemptFacts): boolean {
  if (isStaff(viewer) && attempt.owner !== viewer.userId) return true;
  return attempt.owner === viewer.userId && (attempt.kind === 'practice' || attempt.released);
}

/** Reflections and disputes are the learner's own. */
export function isOwn(viewer: Viewer, attempt: AttemptFacts): boolean {
  return attempt.owner === viewer.userId;
}

import { isStaff, type Viewer } from '../../http/viewer.ts';

/** Staff see the organisation's disputes; a learner his own. */
export function seesAll(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Nobody answers a dispute of their own. */
export function mayAnswer(viewer: Viewer, raisedBy: string): boolean {
  return isStaff(viewer) && raisedBy !== viewer.userId;
}

import { isStaff, type Viewer } from '../../http/viewer.ts';

export interface ExamFacts {
  /** Null: whoever of the organisation opens it first. */
  readonly candidate: string | null;
}

/** Who may open the sitting's page: its candidate, and staff to see what a candidate sees. */
export function maySee(viewer: Viewer, exam: ExamFacts): boolean {
  return maySit(viewer, exam) || isStaff(viewer);
}

/** Who may sit it, and so be given the patient. */
export function maySit(viewer: Viewer, exam: ExamFacts): boolean {
  return exam.candidate === null || exam.candidate === viewer.userId;
}

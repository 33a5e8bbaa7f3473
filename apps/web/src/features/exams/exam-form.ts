import type { LearnerLevel } from '@openward/encounter';
import type { Body } from '../../api/index.ts';

/** A sitting as the form has it; empty texts and nulls are not chosen yet. */
export interface ExamForm {
  readonly case: string;
  readonly candidate: string;
  readonly level: LearnerLevel;
  readonly profile: string;
  readonly minutes: number | null;
  readonly extraMinutes: number | null;
  readonly pauseAllowed: boolean;
}

export const emptyExam: ExamForm = {
  case: '',
  candidate: '',
  level: 'student',
  profile: 'united-kingdom',
  minutes: 30,
  extraMinutes: 0,
  pauseAllowed: false,
};

export const longestMinutes = 240;

export interface ExamFormErrors {
  readonly case?: string;
  readonly minutes?: string;
  readonly extraMinutes?: string;
}

/** The request for a sitting, or what is wrong with the form and what would be right. */
export function checkExam(form: ExamForm): { readonly body: Body<'createExam'> } | { readonly errors: ExamFormErrors } {
  const { minutes } = form;
  const extra = form.extraMinutes ?? 0;
  const minutesRight = minutes !== null && minutes > 0 && minutes <= longestMinutes;
  const extraRight = extra >= 0 && extra <= longestMinutes;
  if (form.case === '' || !minutesRight || !extraRight) {
    return {
      errors: {
        ...(form.case === '' ? { case: 'Choose a case.' } : {}),
        ...(minutesRight ? {} : { minutes: `Enter minutes from 1 to ${longestMinutes}.` }),
        ...(extraRight ? {} : { extraMinutes: `Enter minutes from 0 to ${longestMinutes}.` }),
      },
    };
  }
  return {
    body: {
      case: form.case,
      profile: form.profile,
      level: form.level,
      minutes,
      ...(form.candidate === '' ? {} : { candidate: form.candidate }),
      accommodations: { pauseAllowed: form.pauseAllowed, extraMinutes: extra },
    },
  };
}

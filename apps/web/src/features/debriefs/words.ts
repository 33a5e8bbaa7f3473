import type { ScoredItem } from '@openward/encounter';

export const domainNames: Readonly<Record<string, string>> = {
  safety: 'Safety',
  assessment: 'Assessment',
  diagnosis: 'Diagnosis',
  treatment: 'Treatment',
  communication: 'Communication',
  teamwork: 'Teamwork',
  stewardship: 'Stewardship',
  professionalism: 'Professionalism',
};

export const statusNames: Readonly<Record<ScoredItem['status'], string>> = {
  met: 'Done',
  partly: 'Partly done',
  missed: 'Not done',
  notAssessable: 'Not assessable',
  harm: 'Harm',
  clear: 'Avoided',
};

/** What a cue of feeling met with. */
export const cueLevels: Readonly<Record<string, string>> = {
  explored: 'Explored',
  acknowledged: 'Acknowledged',
  ignored: 'Passed over',
  unanswered: 'Nothing was said after it',
};

export const feelingNames: Readonly<Record<string, string>> = {
  fear: 'fear',
  anger: 'anger',
  sadness: 'sadness',
  shame: 'shame or guilt',
  relief: 'relief',
};

export const stepStatuses: Readonly<Record<string, string>> = {
  done: 'Done',
  late: 'Late',
  outOfOrder: 'Out of order',
  missed: 'Not done',
};

export const endings: Readonly<Record<string, string>> = {
  learner: 'You finished the encounter.',
  death: 'The patient died.',
  timeLimit: 'The time for this encounter ran out.',
};

const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
export const plain = (value: number): string => decimal.format(value);

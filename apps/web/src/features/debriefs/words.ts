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

export const endings: Readonly<Record<string, string>> = {
  learner: 'You finished the encounter.',
  death: 'The patient died.',
  timeLimit: 'The time for this encounter ran out.',
};

const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
export const plain = (value: number): string => decimal.format(value);

import type { LearnerLevel } from '@openward/encounter';
import type { Choice, Option } from '../../design/index.ts';

export type PracticeMode = 'learn' | 'practise';
export type ProfileKey = 'united-kingdom' | 'united-states';

export const levelNames: Readonly<Record<LearnerLevel, string>> = {
  student: 'Student',
  resident: 'Resident',
  registrar: 'Registrar',
};

export const modeChoices: readonly Choice<PracticeMode>[] = [
  { key: 'learn', name: 'Learn', detail: 'Cues with their reasons at pause points.' },
  { key: 'practise', name: 'Practise', detail: 'No cues. Rewind, fork and try again.' },
];

export const levelOptions: readonly Option<LearnerLevel>[] = [
  { key: 'student', name: levelNames.student },
  { key: 'resident', name: levelNames.resident },
  { key: 'registrar', name: levelNames.registrar },
];

/** What is expected at a level, in one sentence. */
export const levelHints: Readonly<Record<LearnerLevel, string>> = {
  student: 'Recognise what is wrong early, and call for help.',
  resident: 'Start treatment, and escalate in time.',
  registrar: 'Treat, and lead the team.',
};

export const profileOptions: readonly Option<ProfileKey>[] = [
  { key: 'united-kingdom', name: 'UK-like hospital' },
  { key: 'united-states', name: 'US-like hospital' },
];

export const profileHints: Readonly<Record<ProfileKey, string>> = {
  'united-kingdom': 'SI units, UK drug names and guidelines.',
  'united-states': 'Conventional units, US drug names and guidelines.',
};

export function minutesText(minutes: number): string {
  return new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

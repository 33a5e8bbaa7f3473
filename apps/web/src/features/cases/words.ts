import type { LearnerLevel } from '@openward/encounter';
import type { Choice } from '../../design/index.ts';

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

export const levelChoices: readonly Choice<LearnerLevel>[] = [
  { key: 'student', name: 'Student', detail: 'Recognise early and call for help.' },
  { key: 'resident', name: 'Resident', detail: 'Start treatment, escalate in time.' },
  { key: 'registrar', name: 'Registrar', detail: 'Treat and lead.' },
];

export const profileChoices: readonly Choice<ProfileKey>[] = [
  { key: 'united-kingdom', name: 'UK-like', detail: 'SI units, UK drug names and guidelines.' },
  { key: 'united-states', name: 'US-like', detail: 'Conventional units, US drug names and guidelines.' },
];

export function minutesText(minutes: number): string {
  return new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
}

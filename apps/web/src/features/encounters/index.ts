export { EncounterPage } from './EncounterPage.tsx';
export { ExamPage } from './ExamPage.tsx';
export { EcgSheet } from './results/EcgSheet.tsx';
export { createPractice, deleteAttempt, listLocalAttempts, loadAttempt } from './start.ts';
export type { Attempt, AttemptMeta, PracticeChoice } from '../../engine-worker/attempt.ts';

export { download } from './download.ts';
export { findKept, keptAttemptsQuery, localAttemptsQuery } from './attempts.queries.ts';
export { useKeepAttempts } from './keep-attempts.ts';
export { localAttempts, type LocalAttempt } from './local-attempts.ts';
export { VerificationBadge, verificationWords, type Verification } from './Verification.tsx';

export const attemptPages = { attempts: () => import('./AttemptsPage.tsx') };

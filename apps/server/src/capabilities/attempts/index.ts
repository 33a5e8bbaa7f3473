export { addAttemptRoutes } from './attempts.routes.ts';
export { attemptsService, type AttemptsService } from './attempts.service.ts';
export { attemptVerifier } from './verification.ts';

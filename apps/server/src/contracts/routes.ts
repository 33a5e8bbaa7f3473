import { accountRoutes } from './accounts.ts';
import { attemptRoutes } from './attempts.ts';
import { contentRoutes } from './content.ts';
import { disputeRoutes } from './disputes.ts';
import { examRoutes } from './exams.ts';

/** Every route of the API that speaks JSON by contract, by name. */
export const routes = { ...accountRoutes, ...contentRoutes, ...attemptRoutes, ...disputeRoutes, ...examRoutes };
export type RouteName = keyof typeof routes;

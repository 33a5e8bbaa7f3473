import type { FastifyInstance } from 'fastify';
import { routes } from '../../contracts/index.ts';
import { addRoute } from '../../http/add-route.ts';
import type { Authenticate } from '../../http/viewer.ts';
import type { AttemptsService } from './attempts.service.ts';

export function addAttemptRoutes(app: FastifyInstance, authenticate: Authenticate, service: AttemptsService): void {
  addRoute(app, authenticate, routes.appendEvents, ({ viewer, params, body }) =>
    service.append(viewer, params.attempt, body),
  );
  addRoute(app, authenticate, routes.listAttempts, async ({ viewer, query }) => ({
    attempts: await service.list(viewer, query),
  }));
  addRoute(app, authenticate, routes.getAttempt, async ({ viewer, params }) => ({
    attempt: await service.get(viewer, params.attempt),
  }));
  addRoute(app, authenticate, routes.getEvents, ({ viewer, params, query }) =>
    service.events(viewer, params.attempt, query.from),
  );
  addRoute(app, authenticate, routes.getDebrief, ({ viewer, params }) => service.debrief(viewer, params.attempt));
  addRoute(app, authenticate, routes.getReflection, ({ viewer, params }) => service.reflection(viewer, params.attempt));
  addRoute(app, authenticate, routes.saveReflection, ({ viewer, params, body }) =>
    service.reflect(viewer, params.attempt, body),
  );
}

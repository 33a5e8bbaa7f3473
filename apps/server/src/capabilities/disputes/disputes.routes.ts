import type { FastifyInstance } from 'fastify';
import { routes } from '../../contracts/index.ts';
import { addRoute } from '../../http/add-route.ts';
import type { Authenticate } from '../../http/viewer.ts';
import type { DisputesService } from './disputes.service.ts';

export function addDisputeRoutes(app: FastifyInstance, authenticate: Authenticate, service: DisputesService): void {
  addRoute(app, authenticate, routes.raiseDispute, async ({ viewer, params, body }) => ({
    dispute: await service.raise(viewer, params.attempt, body),
  }));
  addRoute(app, authenticate, routes.listDisputes, async ({ viewer, query }) => ({
    disputes: await service.list(viewer, query),
  }));
  addRoute(app, authenticate, routes.answerDispute, async ({ viewer, params, body }) => ({
    dispute: await service.answer(viewer, params.dispute, body),
  }));
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { routes, uuidSchema } from '../../contracts/index.ts';
import { addRoute, parsePart, requireViewer } from '../../http/add-route.ts';
import { mediaType } from '../../http/bytes.ts';
import type { Authenticate } from '../../http/viewer.ts';
import type { ExamsService } from './exams.service.ts';

const assetParams = z.strictObject({ exam: uuidSchema, name: z.string().regex(/^[0-9a-f]{32}(\.[a-z0-9]{1,5})?$/) });

export function addExamRoutes(app: FastifyInstance, authenticate: Authenticate, service: ExamsService): void {
  addRoute(app, authenticate, routes.createExam, async ({ viewer, body }) => ({
    exam: await service.create(viewer, body),
  }));
  addRoute(app, authenticate, routes.listExams, async ({ viewer }) => ({ exams: await service.list(viewer) }));
  addRoute(app, authenticate, routes.listSittings, async ({ viewer }) => ({
    sittings: await service.sittings(viewer),
  }));
  addRoute(app, authenticate, routes.getSitting, ({ viewer, params }) => service.sitting(viewer, params.exam));
  addRoute(app, authenticate, routes.getMenu, ({ viewer, params }) => service.menu(viewer, params.exam));
  addRoute(app, authenticate, routes.releaseDebrief, async ({ viewer, params, body }) => ({
    exam: await service.release(viewer, params.exam, body.release),
  }));
  app.get('/api/exams/:exam/assets/:name', async (request, reply) => {
    const viewer = await requireViewer(authenticate, request);
    const { exam, name } = parsePart('address', assetParams, request.params) as z.infer<typeof assetParams>;
    const bytes = await service.asset(viewer, exam, name);
    return reply.header('cache-control', 'private, no-store').type(mediaType(name)).send(bytes);
  });
}

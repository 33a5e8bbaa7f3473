import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { hashSchema, routes, slugSchema } from '../../contracts/index.ts';
import { refuse } from '../../errors/index.ts';
import { addRoute, parsePart } from '../../http/add-route.ts';
import { immutable, mediaType, type ByteSender } from '../../http/bytes.ts';
import type { Authenticate } from '../../http/viewer.ts';
import type { Releases } from '../../ports/releases/index.ts';
import type { ContentService } from './content.service.ts';

export interface ContentParts {
  readonly releases: Releases;
  readonly service: ContentService;
  readonly bytes: ByteSender;
  readonly authenticate: Authenticate;
}

const assetParams = z.strictObject({
  pack: hashSchema,
  slug: slugSchema,
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/),
});
const engineParams = z.strictObject({ file: z.string().regex(/^[0-9a-f]{64}\.js$/) });
const json = 'application/json; charset=utf-8';

/** Cases, packs and engines. Everything named by a hash may be kept by a browser for ever. */
export function addContentRoutes(app: FastifyInstance, { releases, service, bytes, authenticate }: ContentParts): void {
  const { current } = releases;

  addRoute(app, authenticate, routes.getRelease, async () => ({
    ...current,
    engineUrl: `/engine/${current.engine}.js`,
  }));

  addRoute(app, authenticate, routes.listCases, async () => ({
    pack: current.pack,
    cases: [...(await service.publicCases(current.pack))],
  }));

  addRoute(app, authenticate, routes.getCase, async ({ params }) => ({
    pack: current.pack,
    case: await service.publicCase(current.pack, params.slug),
  }));

  addRoute(app, authenticate, routes.getCatalogue, async ({ params: { pack }, request, reply }) => {
    const path =
      releases.packPath(pack, 'bedside.json') ??
      releases.packPath(pack, 'catalogue.json') ??
      refuse('packNotFound', { pack });
    return bytes.send(request, reply, path, json, immutable, () => readFile(path));
  });

  addRoute(app, authenticate, routes.getLanguage, async ({ params: { pack }, request, reply }) => {
    const path = releases.packPath(pack, 'language.json') ?? refuse('packNotFound', { pack });
    return bytes.send(request, reply, path, json, immutable, () => readFile(path));
  });

  addRoute(app, authenticate, routes.getSources, async ({ params: { pack }, request, reply }) => {
    const path = releases.packPath(pack, 'sources.json');
    if (path) return bytes.send(request, reply, path, json, immutable, () => readFile(path));
    return { sources: [...(await service.catalogue(pack)).sources] };
  });

  addRoute(app, authenticate, routes.getCaseInPlay, async ({ params: { pack, slug }, request, reply }) => {
    if (!releases.packPath(pack)) refuse('packNotFound', { pack });
    const path =
      releases.packPath(pack, 'cases', slug, 'play.json') ??
      releases.packPath(pack, 'cases', slug, 'case.json') ??
      refuse('caseNotFound', { slug });
    return bytes.send(request, reply, path, json, immutable, () => readFile(path));
  });

  addRoute(app, authenticate, routes.getPackedCase, async ({ params: { pack, slug }, request, reply }) => {
    if (!releases.packPath(pack)) refuse('packNotFound', { pack });
    const path = releases.packPath(pack, 'cases', slug, 'case.json') ?? refuse('caseNotFound', { slug });
    return bytes.send(request, reply, path, json, immutable, () => readFile(path));
  });

  app.get('/api/packs/:pack/cases/:slug/assets/:name', async (request, reply) => {
    const { pack, slug, name } = parsePart('address', assetParams, request.params) as z.infer<typeof assetParams>;
    const path = releases.packPath(pack, 'cases', slug, 'assets', name) ?? refuse('assetNotFound', { name });
    return bytes.send(request, reply, path, mediaType(name), immutable, () => readFile(path));
  });

  app.get('/engine/:file', async (request, reply) => {
    const { file } = parsePart('address', engineParams, request.params) as z.infer<typeof engineParams>;
    const hash = file.slice(0, -3);
    const path = releases.enginePath(hash) ?? refuse('engineNotFound', { engine: hash });
    return bytes.send(request, reply, path, mediaType(file), immutable, () => readFile(path));
  });
}

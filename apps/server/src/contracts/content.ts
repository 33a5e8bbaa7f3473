import { z } from 'zod';
import { hashSchema, levelSchema, slugSchema, sourceSchema } from './common.ts';
import { route } from './route.ts';

/** The public part of a case: what may be read before it is played. Nothing of the truth, the body or the rubric. */
export const publicCaseSchema = z.looseObject({
  id: slugSchema,
  version: z.int(),
  title: z.string(),
  summary: z.string(),
  specialties: z.array(z.string()),
  setting: z.string(),
  level: levelSchema,
  minutes: z.number(),
  contentWarnings: z.array(z.string()),
});
export type PublicCase = z.infer<typeof publicCaseSchema>;

const packParams = z.strictObject({ pack: hashSchema });
const caseParams = z.strictObject({ pack: hashSchema, slug: slugSchema });

export const contentRoutes = {
  getRelease: route({
    method: 'GET',
    path: '/api/release',
    access: 'public',
    summary: 'The hashes a new encounter starts with, and where their bytes are',
    response: z.strictObject({ engine: hashSchema, engineUrl: z.string(), pack: hashSchema }),
  }),
  listCases: route({
    method: 'GET',
    path: '/api/cases',
    access: 'public',
    summary: 'The public part of every case of the current pack',
    response: z.strictObject({ pack: hashSchema, cases: z.array(publicCaseSchema) }),
  }),
  getCase: route({
    method: 'GET',
    path: '/api/cases/:slug',
    access: 'public',
    summary: 'The public part of one case of the current pack',
    params: z.strictObject({ slug: slugSchema }),
    response: z.strictObject({ pack: hashSchema, case: publicCaseSchema }),
  }),
  getCatalogue: route({
    method: 'GET',
    path: '/api/packs/:pack/catalogue',
    access: 'public',
    summary:
      'The catalogue of a pack (`Catalogue` of @openward/encounter) without what words mean and without the sources; immutable. For learning and practice.',
    params: packParams,
    response: z.looseObject({}),
  }),
  getLanguage: route({
    method: 'GET',
    path: '/api/packs/:pack/language',
    access: 'public',
    summary: 'What words mean in a pack (`inventory` of the catalogue), needed before anyone speaks; immutable.',
    params: packParams,
    response: z.looseObject({}),
  }),
  getSources: route({
    method: 'GET',
    path: '/api/packs/:pack/sources',
    access: 'public',
    summary: 'What a pack cites (`sources` of the catalogue); immutable.',
    params: packParams,
    response: z.strictObject({ sources: z.array(sourceSchema) }),
  }),
  getCaseInPlay: route({
    method: 'GET',
    path: '/api/packs/:pack/cases/:slug/play',
    access: 'public',
    summary:
      'What a play needs of a case of a pack (`CaseInPlay` of @openward/encounter), without what marks and explains it afterwards; immutable. For learning and practice.',
    params: caseParams,
    response: z.looseObject({}),
  }),
  getPackedCase: route({
    method: 'GET',
    path: '/api/packs/:pack/cases/:slug',
    access: 'public',
    summary: 'A case of a pack, whole (`CaseData` of @openward/encounter); immutable. For learning and practice.',
    params: caseParams,
    response: z.looseObject({}),
  }),
};

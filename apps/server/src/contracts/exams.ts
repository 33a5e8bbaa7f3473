import { z } from 'zod';
import { hashSchema, instantSchema, levelSchema, slugSchema, uuidSchema } from './common.ts';
import { route } from './route.ts';

export const examStatusSchema = z.enum(['waiting', 'running', 'finished']);

/** What a candidate may know of a sitting: nothing that names or hints at the case. */
export const sittingSchema = z.strictObject({
  exam: uuidSchema,
  status: examStatusSchema,
  minutes: z.number(),
  level: levelSchema,
  pauseAllowed: z.boolean(),
  debriefReleased: z.boolean(),
  createdAt: instantSchema,
  startedAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
});
export type Sitting = z.infer<typeof sittingSchema>;

/** The patient as first seen: what is on the wristband and the board, and what the eye sees from the door. */
export const firstSeenSchema = z.strictObject({
  person: z.strictObject({
    name: z.string(),
    pronouns: z.string(),
    ageYears: z.number(),
    sex: z.enum(['female', 'male']),
    heightCm: z.number(),
    weightKg: z.number(),
    skinTone: z.int(),
  }),
  wristband: z.strictObject({
    name: z.string(),
    dateOfBirth: z.string(),
    hospitalNumber: z.string(),
    allergyBand: z.boolean(),
  }),
  appearance: z.strictObject({
    hair: z.string(),
    clothing: z.string(),
    notable: z.array(z.string()),
    description: z.string(),
  }),
  triage: z.string(),
  setting: z.string(),
  /** Sections of the chart that can be asked for; their words come when they are read. */
  chartSections: z.array(z.strictObject({ section: z.string(), title: z.string() })),
});

/** What can be found and ordered in every encounter of a pack; the same whatever the case, without findings. */
export const menuSchema = z.strictObject({
  medications: z.array(
    z.strictObject({
      medication: z.string(),
      name: z.string(),
      synonyms: z.array(z.string()),
      doses: z.array(z.strictObject({ route: z.string(), unit: z.string() })),
      infusions: z.array(z.strictObject({ route: z.string(), unit: z.string() })),
    }),
  ),
  fluids: z.array(z.strictObject({ fluid: z.string(), name: z.string(), isBlood: z.boolean() })),
  investigations: z.array(
    z.strictObject({ investigation: z.string(), name: z.string(), synonyms: z.array(z.string()), group: z.string() }),
  ),
  manoeuvres: z.array(
    z.strictObject({
      manoeuvre: z.string(),
      name: z.string(),
      region: z.string(),
      technique: z.string(),
      intimate: z.boolean(),
    }),
  ),
  procedures: z.array(
    z.strictObject({
      procedure: z.string(),
      name: z.string(),
      sites: z.array(z.string()),
      needsSide: z.boolean(),
      needsConsent: z.boolean(),
      /** What it can be set to; what is usual is for the candidate to know. */
      settings: z
        .array(
          z.strictObject({
            setting: z.string(),
            name: z.string(),
            unit: z.string().optional(),
            from: z.number().optional(),
            to: z.number().optional(),
            step: z.number().optional(),
            oneOf: z.array(z.strictObject({ value: z.string(), name: z.string() })).optional(),
          }),
        )
        .optional(),
    }),
  ),
  people: z.array(z.strictObject({ id: z.string(), name: z.string(), role: z.string() })),
  diagnoses: z.array(z.strictObject({ diagnosis: z.string(), name: z.string(), synonyms: z.array(z.string()) })),
  analytes: z.array(z.strictObject({ analyte: z.string(), name: z.string() })),
});
export type Menu = z.infer<typeof menuSchema>;

/** For staff: the sitting with what it is about. */
export const examSchema = z.strictObject({
  ...sittingSchema.shape,
  case: slugSchema,
  title: z.string(),
  profile: z.string(),
  seed: z.int(),
  variant: z.string().nullable(),
  pack: hashSchema,
  engine: hashSchema,
  candidate: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
});
export type Exam = z.infer<typeof examSchema>;

const params = z.strictObject({ exam: uuidSchema });

export const examRoutes = {
  createExam: route({
    method: 'POST',
    path: '/api/exams',
    access: 'staff',
    summary: 'Sets up a sitting for one candidate, or for whoever of the organisation opens it first',
    body: z.strictObject({
      case: slugSchema,
      profile: z.string().min(1).max(80),
      level: levelSchema,
      seed: z.int().min(0).max(0xffffffff).optional(),
      variant: z.string().max(80).optional(),
      minutes: z.number().positive().max(240),
      /** Id of the member who sits it. */
      candidate: z.string().optional(),
      accommodations: z
        .strictObject({ pauseAllowed: z.boolean().default(false), extraMinutes: z.number().min(0).max(240).default(0) })
        .optional(),
      releaseDebrief: z.boolean().default(false),
    }),
    response: z.strictObject({ exam: examSchema }),
  }),
  listExams: route({
    method: 'GET',
    path: '/api/exams',
    access: 'staff',
    summary: 'The organisation’s sittings with their cases',
    response: z.strictObject({ exams: z.array(examSchema) }),
  }),
  listSittings: route({
    method: 'GET',
    path: '/api/sittings',
    access: 'member',
    summary: 'The sittings meant for me, by opaque id alone',
    response: z.strictObject({ sittings: z.array(sittingSchema) }),
  }),
  getSitting: route({
    method: 'GET',
    path: '/api/exams/:exam',
    access: 'member',
    summary: 'A sitting as its candidate sees it: a general prebrief and the patient as first seen',
    params,
    response: z.strictObject({
      sitting: sittingSchema,
      prebrief: z.strictObject({ goals: z.array(z.string()), notReal: z.array(z.string()), help: z.array(z.string()) }),
      patient: firstSeenSchema,
    }),
  }),
  getMenu: route({
    method: 'GET',
    path: '/api/exams/:exam/menu',
    access: 'member',
    summary: 'What can be examined, ordered and given; the same in every sitting of a pack',
    params,
    response: menuSchema,
  }),
  releaseDebrief: route({
    method: 'POST',
    path: '/api/exams/:exam/release',
    access: 'staff',
    summary: 'Lets the candidate read the debrief: it is then under /api/attempts/:exam/debrief',
    params,
    body: z.strictObject({ release: z.boolean() }),
    response: z.strictObject({ exam: examSchema }),
  }),
};

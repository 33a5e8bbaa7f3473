import { z } from 'zod';
import { hashSchema, instantSchema, levelSchema, modeSchema, sourceSchema, uuidSchema } from './common.ts';
import { publicCaseSchema } from './content.ts';
import { route } from './route.ts';
import { scoreSchema } from './score.ts';

/** Events of `EncounterEvent` (@openward/encounter); the record keeps members it does not know. */
export const recordedEventSchema = z.looseObject({
  type: z.string().regex(/^[a-z][A-Za-z]{0,39}$/),
  position: z.int32().nonnegative(),
  tick: z.int32().nonnegative(),
});
export type RecordedEvent = z.infer<typeof recordedEventSchema>;

export const verificationSchema = z.strictObject({
  /** `open` until finished, `pending` while queued; `verified` when the re-run gave the same events. */
  status: z.enum(['open', 'pending', 'verified', 'unverified', 'hosted']),
  /** Why unverified, or null. `hosted`: the server itself ran the encounter. */
  reason: z
    .enum(['engineMissing', 'packMissing', 'caseMissing', 'replayDiffers', 'recordMalformed', 'setupRefused'])
    .nullable(),
  detail: z.string().nullable(),
});
export type Verification = z.infer<typeof verificationSchema>;

export const attemptSchema = z.strictObject({
  id: uuidSchema,
  /** `practice` was uploaded by a client; `exam` was hosted by the server. */
  kind: z.enum(['practice', 'exam']),
  /** Null for a sitting whose debrief is not released. */
  case: z.string().nullable(),
  title: z.string().nullable(),
  mode: modeSchema,
  level: levelSchema,
  profile: z.string(),
  engine: hashSchema,
  pack: hashSchema,
  status: z.enum(['running', 'finished']),
  finishedBecause: z.enum(['learner', 'death', 'timeLimit']).nullable(),
  /** Simulated ticks of 20 ms from the start to the newest event. */
  ticks: z.int(),
  events: z.int(),
  createdAt: instantSchema,
  learner: z.strictObject({ id: z.string(), name: z.string() }),
  forkedFrom: z.strictObject({ stream: z.string(), tick: z.int() }).nullable(),
  verification: verificationSchema,
});
export type Attempt = z.infer<typeof attemptSchema>;

const params = z.strictObject({ attempt: uuidSchema });

export const attemptRoutes = {
  appendEvents: route({
    method: 'POST',
    path: '/api/attempts/:attempt/events',
    access: 'member',
    summary:
      'Appends to a practice stream, which the first batch (position 0, `started`) opens. The client makes both ids; the same batch again gives the same answer.',
    params,
    body: z.strictObject({
      batch: uuidSchema,
      /** Position of the first event of the batch; positions go on without gaps. */
      expectedPosition: z.int32().nonnegative(),
      events: z.array(recordedEventSchema).min(1).max(1000),
    }),
    response: z.strictObject({ attempt: uuidSchema, nextPosition: z.int(), duplicate: z.boolean() }),
  }),
  listAttempts: route({
    method: 'GET',
    path: '/api/attempts',
    access: 'member',
    summary: 'My attempts, newest first; staff may name a learner or ask for everyone’s',
    query: z.strictObject({
      learner: z.string().optional(),
      everyone: z.stringbool().optional(),
      case: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      before: instantSchema.optional(),
    }),
    response: z.strictObject({ attempts: z.array(attemptSchema) }),
  }),
  getAttempt: route({
    method: 'GET',
    path: '/api/attempts/:attempt',
    access: 'member',
    summary: 'One attempt',
    params,
    response: z.strictObject({ attempt: attemptSchema }),
  }),
  getEvents: route({
    method: 'GET',
    path: '/api/attempts/:attempt/events',
    access: 'member',
    summary: 'Its events from a position on, at most 2000; `nextPosition` equals the stream’s length at the end',
    params,
    query: z.strictObject({ from: z.coerce.number().pipe(z.int32().nonnegative()).default(0) }),
    response: z.strictObject({ events: z.array(recordedEventSchema), nextPosition: z.int(), length: z.int() }),
  }),
  getDebrief: route({
    method: 'GET',
    path: '/api/attempts/:attempt/debrief',
    access: 'member',
    summary: 'The debrief of a finished attempt: every mark with its evidence and sources, and the teaching text',
    params,
    response: z.strictObject({
      attempt: attemptSchema,
      score: scoreSchema,
      case: publicCaseSchema,
      /** Markdown. */
      teaching: z.string(),
      /** Citations by source key. */
      sources: z.array(sourceSchema),
    }),
  }),
  getReflection: route({
    method: 'GET',
    path: '/api/attempts/:attempt/reflection',
    access: 'member',
    summary: 'The learner’s own reactions and reasoning; nobody else’s to read',
    params,
    response: z.strictObject({ reactions: z.string(), reasoning: z.string(), savedAt: instantSchema.nullable() }),
  }),
  saveReflection: route({
    method: 'PUT',
    path: '/api/attempts/:attempt/reflection',
    access: 'member',
    summary: 'Saves the learner’s own reactions and reasoning',
    params,
    body: z.strictObject({ reactions: z.string().max(20_000), reasoning: z.string().max(20_000) }),
    response: z.strictObject({ reactions: z.string(), reasoning: z.string(), savedAt: instantSchema.nullable() }),
  }),
};

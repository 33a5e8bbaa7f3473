import { commandSchema, observationSchema } from '@openward/encounter';
import { z } from 'zod';
import { errorBodySchema, uuidSchema } from './common.ts';

/**
 * `GET /api/exams/:exam/socket?sincePosition=0&tab=<uuid>[&takeOver=1]`, upgraded to a WebSocket. Text frames of JSON both ways.
 * The first frame of the server is `welcome`. A refused connection gets one `closed` frame, then the close.
 */
export const examSocketPath = '/api/exams/:exam/socket';
export const examSocketParamsSchema = z.strictObject({ exam: uuidSchema });
export const examSocketQuerySchema = z.strictObject({
  /** Entries from this position on; the `nextPosition` last seen. */
  sincePosition: z.coerce.number().pipe(z.int32().nonnegative()).default(0),
  /** Made by the tab and kept over its reconnections, so that these are told from a second tab. */
  tab: uuidSchema.optional(),
  takeOver: z.enum(['0', '1']).default('0'),
});

export const examClientMessageSchema = z.discriminatedUnion('type', [
  /** Starts the clock of a waiting sitting; harmless once it runs. */
  z.strictObject({ type: z.literal('begin') }),
  /** The server answers `accepted` once the events are durable, or `refused`. The same command id again is harmless. */
  z.strictObject({ type: z.literal('command'), command: commandSchema }),
  /** Only where the sitting's accommodations allow. */
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('ping') }),
]);
export type ExamClientMessage = z.infer<typeof examClientMessageSchema>;

export const examServerMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('welcome'),
    exam: uuidSchema,
    status: z.enum(['waiting', 'running', 'finished']),
    paused: z.boolean(),
    pauseAllowed: z.boolean(),
    /** Of wall-clock time; accommodations are already in it. */
    remainingSeconds: z.number(),
    /** Null while waiting and once finished. Its entries start at `sincePosition`. */
    observation: observationSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('accepted'), commandId: z.string(), nextPosition: z.int() }),
  z.strictObject({ type: z.literal('refused'), commandId: z.string(), error: errorBodySchema }),
  z.strictObject({
    type: z.literal('observation'),
    observation: observationSchema,
    remainingSeconds: z.number(),
    paused: z.boolean(),
  }),
  z.strictObject({ type: z.literal('finished'), reason: z.string(), debriefReleased: z.boolean() }),
  z.strictObject({ type: z.literal('pong') }),
  /** A frame that could not be understood or allowed; the connection stays. */
  z.strictObject({ type: z.literal('error'), error: errorBodySchema }),
  /** The last frame before the server closes: takenOver, heldInAnotherTab, heldElsewhere, sessionExpired, shuttingDown … */
  z.strictObject({ type: z.literal('closed'), error: errorBodySchema }),
]);
export type ExamServerMessage = z.infer<typeof examServerMessageSchema>;

/** Close codes: reconnect at once after `retry`; ask the person after `heldInAnotherTab`; never after `refused`. */
export const examCloseCodes = { retry: 4503, heldInAnotherTab: 4409, takenOver: 4410, refused: 4403 } as const;

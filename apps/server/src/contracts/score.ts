import { z } from 'zod';

export const scoredItemSchema = z.strictObject({
  item: z.string(),
  domain: z.string(),
  kind: z.enum(['expectation', 'harm']),
  title: z.string(),
  status: z.enum(['met', 'partly', 'missed', 'notAssessable', 'harm', 'clear']),
  weight: z.number(),
  earned: z.number(),
  cueTick: z.int().nullable(),
  metTick: z.int().nullable(),
  evidence: z.array(z.int()),
  explanation: z.string(),
  why: z.string(),
  feedback: z.string(),
  sources: z.array(z.string()),
});

const markSchema = z.strictObject({
  item: z.string(),
  title: z.string(),
  status: z.enum(['met', 'partly', 'missed', 'notAssessable']),
  explanation: z.string(),
  evidence: z.array(z.int()),
  why: z.string(),
  sources: z.array(z.string()),
});

const cueSchema = z.strictObject({
  cue: z.string(),
  position: z.int(),
  tick: z.int(),
  speaker: z.string(),
  feeling: z.string().nullable(),
  response: z.string().nullable(),
  level: z.enum(['ignored', 'acknowledged', 'explored', 'unanswered']),
  later: z.boolean(),
  responsePosition: z.int().nullable(),
});

const conversationSchema = z.strictObject({
  conversation: z.string(),
  title: z.string(),
  protocol: z.string(),
  begunTick: z.int().nullable(),
  steps: z.array(
    z.strictObject({
      step: z.string(),
      title: z.string(),
      status: z.enum(['done', 'late', 'outOfOrder', 'missed']),
      optional: z.boolean(),
      tick: z.int().nullable(),
      evidence: z.array(z.int()),
      why: z.string(),
      sources: z.array(z.string()),
    }),
  ),
  faults: z.array(
    z.strictObject({
      fault: z.string(),
      title: z.string(),
      evidence: z.array(z.int()),
      why: z.string(),
      sources: z.array(z.string()),
    }),
  ),
  complete: z.boolean(),
});

/** How the conversation was held: formative, and no part of the marks. */
const communicationSchema = z.strictObject({
  turns: z.int(),
  notUnderstood: z.int(),
  assessable: z.boolean(),
  formative: z.literal(true),
  items: z.array(markSchema),
  cues: z.array(cueSchema),
  conversations: z.array(conversationSchema),
});

/** The `Score` of @openward/encounter, made from the record alone. */
export const scoreSchema = z.strictObject({
  items: z.array(scoredItemSchema),
  domains: z.array(
    z.strictObject({
      domain: z.string(),
      met: z.number(),
      possible: z.number(),
      fraction: z.number().nullable(),
      notAssessable: z.int(),
    }),
  ),
  overall: z.number(),
  harms: z.array(scoredItemSchema),
  provisional: z.boolean(),
  diagnosis: z.strictObject({
    main: z.string(),
    rank: z.int().nullable(),
    confidencePercent: z.number().nullable(),
    timeline: z.array(
      z.strictObject({
        tick: z.int(),
        ranked: z.array(z.strictObject({ diagnosis: z.string(), confidencePercent: z.number() })),
      }),
    ),
  }),
  communication: communicationSchema,
});

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
  communication: z.strictObject({ turns: z.int(), notUnderstood: z.int(), assessable: z.boolean() }),
});

import { z } from 'zod';

/** The feelings of `mood.ts` as content names them. */
const feeling = z.enum(['fear', 'anger', 'sadness', 'shame', 'relief']);
const share = z.number().min(0).max(1);
export const feelingsSchema = z.partialRecord(feeling, share);
/** Bounds on feelings that must hold: `{ shame: { below: 0.5 } }`. */
export const feltSchema = z.partialRecord(
  feeling,
  z.strictObject({ above: share.optional(), below: share.optional() }),
);
export type Felt = z.infer<typeof feltSchema>;

import { z } from 'zod';
import { instantSchema, uuidSchema } from './common.ts';
import { route } from './route.ts';

export const disputeSchema = z.strictObject({
  id: uuidSchema,
  attempt: uuidSchema,
  /** Id of the rubric item. */
  item: z.string(),
  text: z.string(),
  raisedBy: z.strictObject({ id: z.string(), name: z.string() }),
  raisedAt: instantSchema,
  answer: z
    .strictObject({
      decision: z.enum(['upheld', 'declined']),
      text: z.string(),
      by: z.strictObject({ id: z.string(), name: z.string() }),
      at: instantSchema,
    })
    .nullable(),
});
export type Dispute = z.infer<typeof disputeSchema>;

export const disputeRoutes = {
  raiseDispute: route({
    method: 'POST',
    path: '/api/attempts/:attempt/disputes',
    access: 'member',
    summary: 'Questions a mark of one’s own attempt; one open dispute for each item',
    params: z.strictObject({ attempt: uuidSchema }),
    body: z.strictObject({ item: z.string().min(1).max(120), text: z.string().min(1).max(5000) }),
    response: z.strictObject({ dispute: disputeSchema }),
  }),
  listDisputes: route({
    method: 'GET',
    path: '/api/disputes',
    access: 'member',
    summary: 'My disputes; for staff, the organisation’s',
    query: z.strictObject({ attempt: uuidSchema.optional(), open: z.stringbool().optional() }),
    response: z.strictObject({ disputes: z.array(disputeSchema) }),
  }),
  answerDispute: route({
    method: 'POST',
    path: '/api/disputes/:dispute/answer',
    access: 'staff',
    summary: 'Answers a dispute, once, by someone other than who raised it',
    params: z.strictObject({ dispute: uuidSchema }),
    body: z.strictObject({ decision: z.enum(['upheld', 'declined']), text: z.string().min(1).max(5000) }),
    response: z.strictObject({ dispute: disputeSchema }),
  }),
};

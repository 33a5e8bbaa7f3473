import { patternSchema, type Pattern } from '@openward/rules';
import { z } from 'zod';

/**
 * A structured conversation as a state machine over the record: a step is taken when an entry fits one of its patterns
 * and the steps it needs have been taken. `{with}` in a pattern stands for whom the case names. Data of
 * `content/conversations/`; cases name them in `dialogue.yaml`.
 */
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const text = z.string().min(1);
const patterns = z.array(patternSchema as unknown as z.ZodType<Pattern>).min(1);
const sources = z.array(z.string()).min(1);

export const conversationSchema = z.strictObject({
  conversation: key,
  title: text,
  /** Name of the published structure: SPIKES, SBAR … */
  protocol: text,
  steps: z
    .array(
      z.strictObject({
        step: name,
        title: text,
        /** Any of these takes the step. */
        on: patterns,
        /** Steps that come first; done before them, it is out of order. */
        needs: z.array(name).optional(),
        /** Simulated seconds after the last of those, or after the first step taken where it needs none. */
        withinSeconds: z.number().positive().optional(),
        /** Good to have, not asked for. */
        optional: z.boolean().optional(),
        why: text,
        sources,
      }),
    )
    .min(2),
  /** What should not be done, or not yet. */
  faults: z.array(
    z.strictObject({
      fault: name,
      title: text,
      on: patterns,
      /** No fault once these steps were taken. */
      unless: z.array(name).optional(),
      why: text,
      sources,
    }),
  ),
});
export type Conversation = z.infer<typeof conversationSchema>;

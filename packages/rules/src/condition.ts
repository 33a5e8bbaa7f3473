import { z } from 'zod';

/** A single comparable value of an act, event or profile. */
export const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof scalarSchema>;

/**
 * How one field of an act is matched: equal to a value, one of several, a number in a closed range, a list that
 * includes a value, or equal to (or one of) a parameter of the practice profile.
 */
export const matcherSchema = z.union([
  scalarSchema,
  z.strictObject({ oneOf: z.array(scalarSchema).min(1) }),
  z.strictObject({ from: z.number().optional(), to: z.number().optional() }),
  z.strictObject({ includes: scalarSchema }),
  z.strictObject({ profile: z.string() }),
]);
export type Matcher = z.infer<typeof matcherSchema>;

/**
 * A pattern over timeline entries: the entry's `type`, any of its fields, and who did it. Entry types are those of
 * acts (`giveMedication`, `examine`, `orderInvestigation` …) and of what followed (`said`, `disclosed`, `found`,
 * `resulted`, `challenged`, `crossed`, `rhythmChanged`, `died` …).
 */
export const patternSchema = z.object({ type: z.string() }).catchall(matcherSchema);
export type Pattern = { type: string } & { [field: string]: Matcher };

/** A moment of the encounter, resolved to a tick or to "never". */
export type Moment =
  | 'start'
  | 'end'
  | { first: Pattern; plusSeconds?: number | undefined }
  | { last: Pattern; plusSeconds?: number | undefined }
  | { vital: string; below?: number | undefined; above?: number | undefined; plusSeconds?: number | undefined }
  | { earliest: Moment[] }
  | { latest: Moment[] };

export const momentSchema: z.ZodType<Moment> = z.lazy(() =>
  z.union([
    z.literal('start'),
    z.literal('end'),
    z.strictObject({ first: patternSchema as unknown as z.ZodType<Pattern>, plusSeconds: z.number().optional() }),
    z.strictObject({ last: patternSchema as unknown as z.ZodType<Pattern>, plusSeconds: z.number().optional() }),
    z.strictObject({
      vital: z.string(),
      below: z.number().optional(),
      above: z.number().optional(),
      plusSeconds: z.number().optional(),
    }),
    z.strictObject({ earliest: z.array(momentSchema).min(1) }),
    z.strictObject({ latest: z.array(momentSchema).min(1) }),
  ]),
);

interface Window {
  /** Count only what stands at or after this moment (start when left out). */
  after?: Moment | undefined;
  /** Count only what stands before this moment. */
  before?: Moment | undefined;
  /** Count only what stands within this many simulated seconds after `after`. */
  withinSeconds?: number | undefined;
}

/** Typed data that an editor, a linter and a reader all understand. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { always: true }
  | ({ act: Pattern; atLeast?: number | undefined; atMost?: number | undefined } & Window)
  | { ordered: Pattern[] }
  | ({
      vital: string;
      below?: number | undefined;
      above?: number | undefined;
      when?: 'now' | 'ever' | 'throughout' | undefined;
      forSeconds?: number | undefined;
    } & Window)
  | { elapsed: { since: Moment; atLeastSeconds?: number | undefined; atMostSeconds?: number | undefined } }
  | { happened: Moment };

const windowShape = {
  after: momentSchema.optional(),
  before: momentSchema.optional(),
  withinSeconds: z.number().positive().optional(),
};

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ always: z.literal(true) }),
    z.strictObject({
      act: patternSchema as unknown as z.ZodType<Pattern>,
      atLeast: z.int().positive().optional(),
      atMost: z.int().nonnegative().optional(),
      ...windowShape,
    }),
    z.strictObject({ ordered: z.array(patternSchema as unknown as z.ZodType<Pattern>).min(2) }),
    z.strictObject({
      vital: z.string(),
      below: z.number().optional(),
      above: z.number().optional(),
      when: z.enum(['now', 'ever', 'throughout']).optional(),
      forSeconds: z.number().positive().optional(),
      ...windowShape,
    }),
    z.strictObject({
      elapsed: z.strictObject({
        since: momentSchema,
        atLeastSeconds: z.number().optional(),
        atMostSeconds: z.number().optional(),
      }),
    }),
    z.strictObject({ happened: momentSchema }),
  ]),
);

import { z } from 'zod';
import { ACT_KINDS } from './act-kinds.ts';
import { communicationSchema } from './coding/communication-data.ts';

/** `content/dialogue/<language>/`: what may be asked and done in one language, and how its words are read. */
const text = z.string().min(1);
const list = z.array(text).min(1);

const topicSchema = z.strictObject({
  topic: z.string(),
  /** One sentence: what an answer on this topic tells. */
  meaning: text,
  group: z.string().optional(),
  /** What asking it does besides, for example `goalsOfCare`; `question` where left out. */
  kind: z.enum(ACT_KINDS).optional(),
  /** Asked of staff and relatives: listened for only in a case that has something to say on it. */
  staff: z.boolean().optional(),
  /** What is named within such a question belongs to it: "does your father have diabetes" asks about the family. */
  governs: z.boolean().optional(),
  /** Asks about what was just spoken of: "how many?", "and what colour?" */
  leans: z.boolean().optional(),
  /** After these topics, it is that topic that is meant: `{ cough: haemoptysis }` under `bleeding`. */
  after: z.record(z.string(), z.string()).optional(),
  nouns: list.optional(),
  doing: list.optional(),
  conditions: list.optional(),
  medicines: list.optional(),
  /** Ways to ask; `(a|b)` is a choice, `[c]` may be left out. */
  phrasings: z.array(text).min(1),
});

const wordsSchema = z.strictObject({
  stemmer: z.enum(['english', 'romance', 'arabic', 'none']),
  contractions: z.record(z.string(), z.string()),
  spellings: z.record(z.string(), z.string()),
  /** Letter groups that differ by region: [pattern, replacement], the first that fits is used. */
  spellingPatterns: z.array(z.tuple([text, z.string()])),
  fillers: z.array(text),
  /** Words for the patient in the third person, read as the second. */
  persons: z.record(z.string(), z.string()),
  irregular: z.record(z.string(), z.string()),
  /** Words of a clause that only leans on what was just spoken of. */
  leaning: z.array(text),
  /** Those of them at least one of which such a clause must hold. */
  carriers: z.array(text),
  /** Titles written with a dot that ends no sentence. */
  titles: z.array(text),
  /** Openings of a part that is set aside: "besides the pain, …". */
  aside: z.array(text),
  /** Openings of a part that cannot stand by itself: "when it is worst, …". */
  dependent: z.array(text),
  /** Words that stand once for several: "chest or abdominal pain". */
  shared: z.array(text),
  /** Openings of a fragment that names one thing more: "how about", "and". */
  fragments: z.array(text),
  negations: z.array(text),
  agreement: z.array(text),
  people: z.record(z.string(), list),
  times: z.record(z.string(), list),
  sites: list,
});

const shapesSchema = z.strictObject({
  questionStart: text,
  explanation: text,
  instruction: text,
  backchannel: text,
  aside: text,
  joint: text,
  startsAnew: text,
  /** A question tag, as plain words. */
  tag: text,
  /** Where a question begins in the middle of plain words. */
  newQuestion: text,
  /** A tag that asks whether one is followed, not about what stands before it: "…, okay?" */
  softTag: text.optional(),
  /** Asks whether what was just said is so: "is that right?" */
  check: text.optional(),
  /** How a statement begins that waits to be confirmed, as plain words: "so you take it every day". */
  confirming: text.optional(),
  /** Words to a machine that listens, not to the patient. */
  device: text.optional(),
  acts: z.array(z.strictObject({ kind: z.enum(ACT_KINDS), shape: text, confidence: z.number() })),
});

const framesSchema = z.strictObject({
  nouns: text,
  doing: text,
  conditions: text,
  family: text,
  medicines: text,
  attributes: z.record(z.string(), text),
});

/** A log-linear classifier: for each feature slot the classes it speaks for, in steps of `step`. */
const weightsSchema = z.strictObject({
  classes: z.array(text),
  slots: z.number().int(),
  step: z.number(),
  bias: z.array(z.number().int()),
  data: z.string(),
});

/** One file of a language's folder: any of its parts; lists of several files are joined. */
export const inventoryPartSchema = z.strictObject({
  language: z.string().optional(),
  /** Where speakers of the language have not read it yet. */
  review: z.string().optional(),
  group: z.string().optional(),
  topics: z.array(topicSchema).optional(),
  acts: z
    .array(z.strictObject({ kind: z.enum(ACT_KINDS), meaning: text.optional(), phrasings: z.array(text).min(1) }))
    .optional(),
  synonyms: z.array(z.strictObject({ as: text, words: z.array(text).min(1) })).optional(),
  phrases: z
    .strictObject({ acknowledges: z.array(text).min(1), rendered: text, again: text, asksBack: text.optional() })
    .optional(),
  words: wordsSchema.optional(),
  shapes: shapesSchema.optional(),
  frames: framesSchema.optional(),
  weights: weightsSchema.optional(),
  communication: communicationSchema.optional(),
});
export type InventoryPart = z.infer<typeof inventoryPartSchema>;

/** The shared inventory of one language, its parts joined. */
export const inventorySchema = inventoryPartSchema
  .omit({ group: true })
  .required({ language: true, topics: true, acts: true });
export type Inventory = z.infer<typeof inventorySchema>;
export type Words = z.infer<typeof wordsSchema>;
export type Shapes = z.infer<typeof shapesSchema>;
export type Weights = z.infer<typeof weightsSchema>;

/** Joins the files of a language's folder, in the order given; each topic takes its file's group. */
export function joinInventory(parts: readonly InventoryPart[]): Inventory {
  const topics = parts.flatMap(({ group, topics: own }) =>
    (own ?? []).map((topic) => (group === undefined ? topic : { ...topic, group })),
  );
  const acts = parts.flatMap((part) => part.acts ?? []);
  const synonyms = parts.flatMap((part) => part.synonyms ?? []);
  const rest = Object.assign({}, ...parts) as InventoryPart;
  delete rest.group;
  return { ...rest, language: rest.language ?? '', topics, acts, synonyms };
}

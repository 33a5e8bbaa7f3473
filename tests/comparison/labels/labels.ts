import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ACT_KINDS } from '@openward/dialogue';
import { TEST_FILES } from './clinician-turns.ts';

export const LABELS_FILE = join(import.meta.dirname, 'turns.json');
/** Begins the name of a topic that a patient should be able to answer and the inventory does not hold. */
export const MISSING = 'missing:';

const kind = z.enum(ACT_KINDS);

const actSchema = z.strictObject({
  act: kind,
  /** Kinds that would be as right. */
  or: z.array(kind).min(1).optional(),
  /** Topics that answer it, the best first. */
  topics: z.array(z.string().min(1)).min(1).optional(),
  /** What of the topic is asked, where it is one thing: onset, duration, severity, … */
  attribute: z.string().min(1).optional(),
  /** Whom it is about, where not the patient. */
  person: z.string().min(1).optional(),
  time: z.string().min(1).optional(),
  polarity: z.literal('negative').optional(),
});

const labelSchema = z
  .strictObject({
    file: z.enum(Object.values(TEST_FILES).flat()),
    row: z.string().min(1),
    turn: z.int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    acts: z.array(actSchema).min(1),
    /** Whether the turn can be understood only with the lines from `since` on. */
    context: z.boolean(),
    since: z.int().nonnegative().optional(),
    /** Whether a topic of the inventory, or consent, answers what is asked; false where nothing is. */
    inScope: z.boolean(),
    /** Whether another reader could well label it otherwise. */
    doubt: z.literal(true).optional(),
  })
  .refine(
    ({ context, since, turn }) => context === (since !== undefined) && (since ?? -1) < turn,
    'since needs context',
  );

export const labelsSchema = z.array(labelSchema);
export type Label = z.infer<typeof labelSchema>;
export type GoldAct = z.infer<typeof actSchema>;

export const readLabels = (): readonly Label[] => labelsSchema.parse(JSON.parse(readFileSync(LABELS_FILE, 'utf8')));

/**
 * The labels as they stand against an inventory: a topic which was missing when the turn was labelled and is held now
 * counts as held, and so the turn as in scope.
 */
export function againstInventory(labels: readonly Label[], held: ReadonlySet<string>): readonly Label[] {
  const named = (topic: string) => (held.has(topic.replace(MISSING, '')) ? topic.replace(MISSING, '') : topic);
  return labels.map((label) => {
    const acts = label.acts.map((act) => (act.topics === undefined ? act : { ...act, topics: act.topics.map(named) }));
    return { ...label, acts, inScope: label.inScope || acts.some((act) => heldTopics(act).length > 0) };
  });
}

/** The topics of an act which the inventory holds. */
export const heldTopics = ({ topics = [] }: GoldAct): readonly string[] =>
  topics.filter((topic) => !topic.startsWith(MISSING));

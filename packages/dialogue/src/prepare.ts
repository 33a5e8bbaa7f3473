import { classifierOf } from './classifier.ts';
import { coderOf } from './coding/coder.ts';
import { conceptIndex } from './concepts.ts';
import type { Matcher } from './contract.ts';
import type { DialogueData } from './dialogue-data.ts';
import type { Inventory } from './inventory-data.ts';
import { readerOf } from './language/reader.ts';
import { plainReading } from './phrasing-patterns.ts';
import { buildIndex } from './search-index.ts';
import { rootsOf, vocabularyOf } from './vocabulary.ts';

/** Marks targets that are kinds of act rather than topics. */
export const ACT_MARK = 'act:';

/** Prepares a matcher for one case: the inventory's topics and acts with the case's own. Pure; made once, used for every turn. */
export function prepare(inventory: Inventory, data: DialogueData): Matcher {
  const reader = readerOf(inventory.words, inventory.shapes);
  const spoken = new Set(data.facts.flatMap(({ topics }) => topics));
  const own = new Set(data.topics.map(({ topic }) => topic));
  const heard = inventory.topics.filter(({ topic, staff }) => !own.has(topic) && (staff !== true || spoken.has(topic)));
  const vocabulary = vocabularyOf(reader, inventory);
  const modelled = new Set(inventory.weights?.classes ?? []);
  const index = buildIndex(
    reader,
    [
      ...data.topics.map(({ topic, phrasings }) => ({ target: topic, phrasings, expected: true })),
      ...heard.map((topic) => ({
        target: topic.topic,
        phrasings: [
          ...topic.phrasings.map(plainReading),
          ...[topic.nouns, topic.doing, topic.conditions, topic.medicines].flatMap((names) => names ?? []),
        ],
        expected: spoken.has(topic.topic),
      })),
      ...inventory.acts.map(({ kind, phrasings }) => ({
        target: ACT_MARK + kind,
        phrasings: phrasings.map(plainReading),
      })),
    ],
    inventory.synonyms ?? [],
    vocabulary,
  );
  return {
    data,
    inventory,
    reader,
    index,
    model: inventory.weights === undefined ? undefined : classifierOf(inventory.weights),
    vocabulary,
    roots: rootsOf(vocabulary),
    concepts: conceptIndex(index, heard),
    coder: coderOf(reader, inventory.communication),
    leaning: new Set((inventory.words?.leaning ?? []).flatMap((word) => reader.tokens(word))),
    carriers: new Set((inventory.words?.carriers ?? []).flatMap((word) => reader.tokens(word))),
    topics: new Map(heard.map((topic) => [topic.topic, topic])),
    /** Topics that the weights do not know: the case's own and those of staff. */
    unmodelled: new Set(index.targets.filter((target) => !modelled.has(target))),
  };
}

import type { Inventory, Matcher } from './contract.ts';
import type { DialogueData } from './dialogue-data.ts';
import { buildIndex } from './search-index.ts';

/** Marks targets that are kinds of act rather than topics. */
export const ACT_MARK = 'act:';

/** Prepares a matcher for one case: the inventory's topics and acts with the case's own. Pure; made once, used for every turn. */
export function prepare(inventory: Inventory, data: DialogueData): Matcher {
  const spoken = new Set(data.facts.flatMap(({ topics }) => topics));
  const index = buildIndex(
    [
      ...data.topics.map(({ topic, phrasings }) => ({ target: topic, phrasings, expected: true })),
      ...inventory.topics.map(({ topic, phrasings }) => ({ target: topic, phrasings, expected: spoken.has(topic) })),
      ...inventory.acts.map(({ kind, phrasings }) => ({ target: ACT_MARK + kind, phrasings })),
    ],
    inventory.synonyms ?? [],
  );
  return { data, inventory, index };
}

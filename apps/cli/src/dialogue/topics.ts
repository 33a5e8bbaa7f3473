import { plainReading, type Inventory } from '@openward/dialogue';
import { say } from '../say.ts';

/** What may be asked or done with words, as `openward dialogue topics` shows it. */
export interface TopicEntry {
  readonly key: string;
  readonly group: string;
  /** One sentence. */
  readonly meaning: string;
  readonly examples: readonly string[];
}

const EXAMPLES = 5;

/** Every topic of the inventory, the case's own, and every act of speech (group `acts`). */
export function topicEntries(inventory: Inventory, own: readonly OwnTopic[] = []): readonly TopicEntry[] {
  const examples = (lists: readonly (readonly string[] | undefined)[]) =>
    lists.flatMap((list) => list?.map(plainReading) ?? []).slice(0, EXAMPLES);
  return [
    ...own.map(({ topic, meaning, phrasings }) => ({
      key: topic,
      group: 'case',
      meaning,
      examples: phrasings.slice(0, EXAMPLES),
    })),
    ...inventory.topics.map((topic) => ({
      key: topic.topic,
      group: topic.group ?? 'general',
      meaning: topic.meaning,
      examples: examples([topic.phrasings, topic.nouns, topic.conditions, topic.medicines]),
    })),
    ...inventory.acts.map(({ kind, meaning, phrasings }) => ({
      key: kind,
      group: 'acts',
      meaning: meaning ?? kind,
      examples: examples([phrasings]),
    })),
  ];
}
type OwnTopic = { readonly topic: string; readonly meaning: string; readonly phrasings: readonly string[] };

/** Prints the inventory: a block for each topic, or with `json` one JSON line for each. */
export function printTopics(entries: readonly TopicEntry[], json: boolean): void {
  if (json) {
    for (const entry of entries) say(JSON.stringify(entry));
    return;
  }
  let group = '';
  for (const entry of entries) {
    if (entry.group !== group) say(`\n${(group = entry.group)}`);
    say(`  ${entry.key}: ${entry.meaning}\n      ${entry.examples.join(' · ')}`);
  }
}

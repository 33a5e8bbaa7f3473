import { nextIndex, type RandomState } from '@openward/kernel';
import type { Inventory } from '../src/inventory-data.ts';
import { parsePhrasing, readingOf } from '../src/phrasing-patterns.ts';

/** A sentence of our own with what it should be taken for. */
export interface Example {
  readonly target: string;
  readonly words: string;
}

/** Stands for a name that the inventory has never heard: an unknown medicine is still a medicine. */
const NEVER_HEARD = ['zorvane', 'belquist', 'trimarol', 'oxylene', 'kestrafen', 'mordapine', 'velostat', 'quintopril'];

/** Sentences made from the inventory's phrasings, and from its names put into the language's frames. */
export function examplesOf(inventory: Inventory, random: RandomState): readonly Example[] {
  const choose = (count: number) => nextIndex(random, count);
  const examples: Example[] = [];
  const say = (target: string, pattern: string, most: number) => {
    const nodes = parsePhrasing(pattern);
    const readings = new Set<string>();
    for (let tries = 0; tries < most * 2 && readings.size < most; tries++) readings.add(readingOf(nodes, choose));
    for (const words of readings) examples.push({ target, words });
  };
  const topics = inventory.topics.filter(({ staff }) => staff !== true);
  const { frames } = inventory;
  for (const topic of topics) {
    const each = Math.max(10, Math.min(70, Math.round(420 / topic.phrasings.length)));
    for (const pattern of topic.phrasings) say(topic.topic, pattern, each);
    if (frames === undefined) continue;
    for (const kind of ['nouns', 'doing', 'conditions', 'medicines'] as const) {
      for (const name of topic[kind] ?? []) {
        examples.push({ target: topic.topic, words: name });
        say(topic.topic, frames[kind].replaceAll('{x}', name), 9);
        if (kind === 'conditions') say('familyHistory', frames.family.replaceAll('{x}', name), 2);
      }
    }
    const nouns = topic.nouns?.slice(0, 4);
    if (nouns === undefined || topics.some((other) => other.topic === `${topic.topic}Onset`)) continue;
    const described = topics.some((other) => other.topic === `${topic.topic}Detail`);
    for (const [attribute, pattern] of Object.entries(frames.attributes)) {
      if (described && attribute === 'painCharacter') continue;
      for (let time = 0; time < 2; time++)
        say(attribute, pattern.replaceAll('{x}', nouns[choose(nouns.length)] ?? ''), 1);
    }
  }
  for (const { kind, phrasings } of inventory.acts) {
    const each = Math.max(10, Math.min(60, Math.round(400 / phrasings.length)));
    for (const pattern of phrasings) say(`act:${kind}`, pattern, each);
  }
  if (frames !== undefined) {
    for (const name of NEVER_HEARD) {
      say('medication', frames.medicines.replaceAll('{x}', name), 40);
      say('pastHistory', frames.conditions.replaceAll('{x}', name), 25);
      say('familyHistory', frames.family.replaceAll('{x}', name), 8);
    }
  }
  return [...examples, ...worn(examples, random), ...jumbled(examples, random)];
}

/** Openings, endings and lost words of real speech, put on a third of the sentences. */
function worn(examples: readonly Example[], random: RandomState): readonly Example[] {
  return examples
    .filter(() => nextIndex(random, 3) === 0)
    .map(({ target, words }) => {
      const kept = words.split(' ').filter((word) => !LOST.has(word) || nextIndex(random, 3) > 0);
      const before = target.startsWith('act:') ? '' : (OPENINGS[nextIndex(random, OPENINGS.length)] ?? '');
      const after = ENDINGS[nextIndex(random, ENDINGS.length)] ?? '';
      return { target, words: `${before} ${kept.join(' ')} ${after}`.trim() };
    });
}

const LOST: ReadonlySet<string> = new Set('a an the do you have are is any your of to'.split(' '));
const OPENINGS = [
  ...['', '', '', 'and', 'so', 'okay and', 'can you tell me', 'could you tell me', 'i wanted to ask', 'just to check'],
  ...[
    'do you know',
    'may i ask',
    'alright and',
    'i see',
    'thank you',
    'now',
    'and then',
    'also',
    'let me ask you',
    'um',
  ],
  ...['would you say', 'i would like to know', 'and just to clarify', 'sorry', 'great', 'okay so', 'right'],
];
const ENDINGS = [
  ...['', '', '', '', 'at all', 'recently', 'for me', 'sir', 'please', 'as well', 'then', 'or anything like that'],
  ...[
    'or not',
    'if you do not mind me asking',
    'lately',
    'right now',
    'okay',
    'too',
    'today',
    'at the moment',
    'exactly',
  ],
];

/** Words of everything thrown together: what asks for nothing, so that no class takes what it does not know. */
function jumbled(examples: readonly Example[], random: RandomState): readonly Example[] {
  const words = examples.flatMap((example) => example.words.split(' '));
  return Array.from({ length: 2500 }, () => {
    const count = 5 + nextIndex(random, 20);
    return {
      target: 'act:statement',
      words: Array.from({ length: count }, () => words[nextIndex(random, words.length)] ?? '').join(' '),
    };
  });
}

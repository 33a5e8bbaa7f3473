import { describe, expect, it } from 'vitest';
import { nextIndex, randomStream } from '@openward/kernel';
import { parsePhrasing, readingOf } from './phrasing-patterns.ts';
import { inventory } from './sample.test-support.ts';

describe('the English inventory', () => {
  it('given all its topics, when counted, then there are enough, each with a meaning and five ways to ask that differ', () => {
    expect(inventory.topics.length).toBeGreaterThanOrEqual(160);
    for (const { topic, meaning, phrasings, nouns, doing, conditions, medicines } of inventory.topics) {
      expect(meaning.length, topic).toBeGreaterThan(2);
      const random = randomStream(1, topic);
      const readings = phrasings.flatMap((phrasing) =>
        Array.from({ length: 20 }, () => readingOf(parsePhrasing(phrasing), (count) => nextIndex(random, count))),
      );
      const ways = new Set([readings, nouns, doing, conditions, medicines].flatMap((list) => list ?? []));
      expect(ways.size, topic).toBeGreaterThanOrEqual(5);
    }
  });

  it('given topics, when compared, then none is named twice', () => {
    const names = inventory.topics.map(({ topic }) => topic);
    expect(new Set(names).size).toBe(names.length);
  });
});

import { describe, expect, it } from 'vitest';
import { inventory } from './sample.test-support.ts';

describe('the English inventory', () => {
  it('given all its topics, when counted, then there are enough, each with a meaning and five phrasings that differ', () => {
    expect(inventory.topics.length).toBeGreaterThanOrEqual(160);
    for (const { topic, meaning, phrasings } of inventory.topics) {
      expect(meaning.length, topic).toBeGreaterThan(2);
      expect(new Set(phrasings).size, topic).toBeGreaterThanOrEqual(5);
    }
  });

  it('given topics, when compared, then none is named twice', () => {
    const names = inventory.topics.map(({ topic }) => topic);
    expect(new Set(names).size).toBe(names.length);
  });
});

import { describe, expect, it } from 'vitest';
import { parseReflection } from './reflection.ts';

describe('the learner’s own words', () => {
  it('given nothing or nonsense in the browser, then nothing is written yet', () => {
    const nothing = { reactions: '', reasoning: '', done: 0 };
    expect(parseReflection(null)).toEqual(nothing);
    expect(parseReflection('{broken')).toEqual(nothing);
    expect(parseReflection('{"done":9}')).toEqual(nothing);
  });
  it('given what was written, then it comes back with how far the reader was', () => {
    const written = { reactions: 'Tense', reasoning: 'Shock first', done: 1 } as const;
    expect(parseReflection(JSON.stringify(written))).toEqual(written);
  });
});

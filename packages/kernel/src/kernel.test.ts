import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  clock,
  errorsFrom,
  hashPlain,
  hashText,
  nextIndex,
  nextNormal,
  nextUnit,
  randomStream,
  seconds,
  ticks,
} from './index.ts';

describe('the canonical encoding', () => {
  it('given the same members in any order, when encoded, then the text is one', () => {
    expect(canonical({ b: [1, { d: 2, c: null }], a: 'x', gone: undefined })).toBe(
      '{"a":"x","b":[1,{"c":null,"d":2}]}',
    );
    expect(hashPlain({ a: 1, b: 2 })).toBe(hashPlain({ b: 2, a: 1 }));
  });

  it('given what JSON loses, when encoded, then no two values are one', () => {
    const values = [0, -0, NaN, Infinity, -Infinity, '#-0', '#NaN', 'NaN', null, false, '', '\0', [], {}, [null]];
    expect(new Set(values.map(canonical)).size).toBe(values.length);
  });

  it('given plain JSON, when encoded, then it reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sent = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.parse(canonical(sent))).toEqual(sent);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it('given a function, when encoded, then it is refused', () => {
    expect(() => canonical({ f: () => 1 })).toThrow(TypeError);
  });

  it('given the text of FIPS 180-2, when hashed, then it is its digest', () => {
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('seeded chance', () => {
  const some = (seed: number, label: string) => {
    const state = randomStream(seed, label);
    return Array.from({ length: 5 }, () => nextUnit(state));
  };

  it('given the same seed and label, when drawn, then the numbers are the same; others give others', () => {
    expect(some(1, 'words')).toEqual(some(1, 'words'));
    const streams = [some(1, 'words'), some(1, 'assays'), some(2, 'words'), some(1 + 2 ** 32, 'words')];
    expect(new Set(streams.map((each) => each.join())).size).toBe(streams.length);
  });

  it('given many draws, when counted, then they spread as they should', () => {
    const state = randomStream(7, 'spread');
    const counts = [0, 0, 0, 0, 0];
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < 5000; i++) {
      const index = nextIndex(state, counts.length);
      counts[index] = (counts[index] ?? NaN) + 1;
      const normal = nextNormal(state);
      sum += normal;
      squares += normal * normal;
    }
    expect(counts.every((count) => count > 900 && count < 1100)).toBe(true);
    expect(Math.abs(sum / 5000)).toBeLessThan(0.05);
    expect(Math.abs(squares / 5000 - 1)).toBeLessThan(0.08);
  });
});

describe('simulated time and errors', () => {
  it('given a duration, when turned into ticks and back, then it is to the nearest 20 ms', () => {
    expect([ticks(1), ticks(0.01), ticks(0.009), seconds(75)]).toEqual([50, 1, 0, 1.5]);
    expect([clock(0), clock(ticks(187.9)), clock(ticks(3787))]).toEqual(['0:00', '3:07', '1:03:07']);
  });

  it('given a template, when an error is made, then its details are in the sentence and what lacks is seen', () => {
    const refuse = errorsFrom({ tooMuch: { kind: 'invalid', template: '{dose} {unit} is too much.' } });
    expect(refuse('tooMuch', { dose: 5 })).toEqual({
      code: 'tooMuch',
      message: '5 {unit} is too much.',
      details: { dose: 5 },
    });
    expect(refuse('tooMuch')).not.toHaveProperty('details');
  });
});

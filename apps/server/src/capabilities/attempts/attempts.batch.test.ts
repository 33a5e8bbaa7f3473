import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../contracts/index.ts';
import { Refusal } from '../../errors/index.ts';
import { checkBatch } from './attempts.batch.ts';

const started = {
  ...{ type: 'started', position: 0, tick: 0, case: 'a-case', caseVersion: 1, seed: 1, mode: 'practise' },
  ...{ pack: 'a'.repeat(64), engine: 'b'.repeat(64), profile: 'uk', level: 'student' },
} as const;
const sampled = (position: number, tick = position): RecordedEvent => ({ type: 'sampled', position, tick });

function refusalOf(expectedPosition: number, events: RecordedEvent[]): string {
  try {
    checkBatch({ expectedPosition, events });
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
}

describe('a batch of events', () => {
  it('given events in order, when checked, then each is encoded as it is', () => {
    const events = [started, sampled(1), sampled(2)];
    const encoded = checkBatch({ expectedPosition: 0, events });
    expect(encoded.map(({ body }) => JSON.parse(body) as unknown)).toEqual(events);
  });

  it('given any texts, when encoded, then no body has a tab or a line break, and it reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, member) => {
        fc.pre(!['type', 'position', 'tick', '__proto__'].includes(member));
        const event = { ...sampled(1), [member]: text };
        const [encoded] = checkBatch({ expectedPosition: 1, events: [event] });
        expect(encoded?.body).not.toMatch(/[\t\n\r]/);
        expect(JSON.parse(encoded?.body ?? '')).toEqual(event);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it.each([
    ['a gap', 1, [sampled(1), sampled(3)], 'positionsBroken'],
    ['a wrong first position', 1, [sampled(2)], 'positionsBroken'],
    ['time that runs backwards', 1, [sampled(1, 5), sampled(2, 4)], 'ticksBackwards'],
    ['no start', 0, [sampled(0)], 'startMissing'],
    ['a second start', 0, [started, { ...started, position: 1 }], 'startMissing'],
    ['a start later on', 1, [{ ...started, position: 1 }], 'startMissing'],
    ['a start without its engine', 0, [{ ...started, engine: 'x' }], 'startMissing'],
    ['a start of an exam', 0, [{ ...started, mode: 'exam' }], 'examNotUploaded'],
    ['something after the end', 1, [{ ...sampled(1), type: 'finished' }, sampled(2)], 'endNotLast'],
    ['an event too large', 1, [{ ...sampled(1), text: 'x'.repeat(300_000) }], 'eventTooLarge'],
  ] as const)('given %s, when checked, then it is refused', (_, expectedPosition, events, code) => {
    expect(refusalOf(expectedPosition, [...events] as RecordedEvent[])).toBe(code);
  });
});

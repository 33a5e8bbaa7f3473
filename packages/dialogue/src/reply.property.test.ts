import { randomStream } from '@openward/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialogueState, Reply, Situation } from './contract.ts';
import { initialDialogue, plainReading, prepare, reply, understand } from './index.ts';
import { inventory, sampleDialogue, situation } from './sample.test-support.ts';

const matchers = {
  English: prepare(inventory, sampleDialogue()),
  Polish: prepare(inventory, sampleDialogue('Polish')),
};
const phrasings = [...inventory.topics, ...inventory.acts].flatMap((entry) => entry.phrasings.map(plainReading));

const asksBack = inventory.topics.map(({ phrasings: [first = ''] }) =>
  (inventory.phrases?.asksBack ?? '').replace('{asked}', plainReading(first)),
);

const turn = fc.record({
  text: fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.constantFrom(...phrasings), { minLength: 1, maxLength: 3 })
        .map((list) => list.join('? ') + '?'),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  ),
  listener: fc.constantFrom('patient', 'brother'),
  present: fc.constantFrom(['patient'], ['patient', 'brother']),
  consciousness: fc.constantFrom('alert', 'drowsy', 'confused', 'respondsToVoice', 'unresponsive'),
  breathless: fc.boolean(),
  interpreter: fc.boolean(),
  ordered: fc.boolean(),
});
const dialogue = fc.record({
  language: fc.constantFrom<'English' | 'Polish'>('English', 'Polish'),
  seed: fc.nat(),
  turns: fc.array(turn, { minLength: 1, maxLength: 6 }),
});
type Play = typeof dialogue extends fc.Arbitrary<infer T> ? T : never;

function play({ language, seed, turns }: Play) {
  const matcher = matchers[language];
  const random = randomStream(seed, 'dialogue');
  let state = initialDialogue(matcher.data);
  const steps: { before: DialogueState; now: Situation; replies: readonly Reply[] }[] = [];
  for (const one of turns) {
    const now = situation({ ...(one as Partial<Situation>), holds: () => one.ordered });
    const before = state;
    const said = reply(matcher, state, understand(matcher, state, one.text), now, random);
    state = said.state;
    steps.push({ before, now, replies: said.replies });
  }
  return { matcher, steps };
}

/** Everything the data lets anyone say, without the marks of breath. */
function supported(text: string, pieces: readonly string[]): boolean {
  let left = text.replaceAll(' … ', ' ');
  for (const piece of pieces) left = left.replaceAll(piece, '');
  return left.trim() === '';
}

describe('1,000 random dialogues', () => {
  it('given any turns, when played, then no fact comes before its condition and nothing is said that the case lacks', () => {
    fc.assert(
      fc.property(dialogue, (script) => {
        const { matcher, steps } = play(script);
        const said = matcher.data.facts.flatMap(({ told }) => told.map(({ words }) => words));
        const own = matcher.data.speakers.flatMap((speaker) => [
          ...speaker.notUnderstood,
          ...speaker.doesNotKnow,
          ...speaker.tooUnwell,
          ...speaker.noSharedLanguage,
          ...(speaker.confused ?? []),
          ...(speaker.guarded ?? []),
          speaker.greeting,
          ...speaker.replies.map(({ words }) => words),
          ...(speaker.cues ?? []).map(({ words }) => words),
        ]);
        const phrases = inventory.phrases;
        const pieces = [
          ...own,
          ...asksBack,
          ...said,
          ...said.map((words) => /^.*?[.!?]/.exec(words)?.[0] ?? words),
          matcher.coder?.phrases.lost ?? '',
          ...(phrases === undefined ? [] : [...phrases.acknowledges, phrases.rendered.trim(), phrases.again.trim()]),
        ].sort((a, b) => b.length - a.length);
        for (const { before, now, replies } of steps) {
          for (const { text, facts } of replies) {
            expect(supported(text, pieces), text).toBe(true);
            for (const id of facts) {
              const fact = matcher.data.facts.find((one) => one.id === id);
              expect(fact, id).toBeDefined();
              if (fact?.needs?.trust !== undefined)
                expect(before.trust['patient']).toBeGreaterThanOrEqual(fact.needs.trust);
              if (fact?.needs?.alone === true) expect(now.present).not.toContain('brother');
              if (fact?.needs?.when !== undefined) expect(now.holds(fact.needs.when)).toBe(true);
              if (now.listener === 'patient')
                expect(['respondsToVoice', 'unresponsive']).not.toContain(now.consciousness);
              if (script.language === 'Polish' && now.listener === 'patient') {
                expect(now.interpreter || now.present.includes('brother')).toBe(true);
              }
            }
          }
        }
      }),
      { numRuns: 1000, seed: 20261122 },
    );
  });

  it('given the same seed and turns, when played twice, then the words are the same', () => {
    fc.assert(
      fc.property(dialogue, (script) => {
        expect(play(script).steps.map(({ replies }) => replies)).toEqual(
          play(script).steps.map(({ replies }) => replies),
        );
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  dialogueSchema,
  initialDialogue,
  prepare,
  reply,
  understand,
  UNDERSTOOD_AT,
  type DialogueState,
  type Situation,
} from '@openward/dialogue';
import { nextIndex, randomStream } from '@openward/kernel';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInventory } from '../../packages/dialogue/scripts/read-inventory.ts';
import { clinicianQuestions } from '../support/shared-data.ts';

const ASKED = 3000;
/** Share understood below which something broke; the figure itself is printed, and is to rise. */
const FLOOR = 0.7;

const content = join(import.meta.dirname, '..', '..', 'content');
const read = (...path: string[]): unknown => parse(readFileSync(join(content, ...path), 'utf8'));
const inventory = readInventory('en');
const asksBack = inventory.phrases?.asksBack?.split('{')[0] ?? '-';
const cases = readdirSync(join(content, 'cases')).filter((name) =>
  readdirSync(join(content, 'cases', name)).includes('dialogue.yaml'),
);

/** A seeded sample without repeats, so that a run is the same everywhere. */
function sample(all: readonly string[], count: number): readonly string[] {
  const left = [...new Set(all)];
  const random = randomStream(20261122, 'comparison');
  const taken: string[] = [];
  while (taken.length < count && left.length > 0) {
    const at = nextIndex(random, left.length);
    const [words] = left.splice(at, 1);
    if (words !== undefined) taken.push(words);
  }
  return taken;
}

describe('questions that clinicians asked', () => {
  const questions = sample(clinicianQuestions(), ASKED);

  it('given the data, when read, then there are enough questions to ask', () => {
    expect(questions.length).toBe(ASKED);
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases)(
    'given %s, when its people are asked, then they answer from facts or say plainly that they cannot',
    (name) => {
      const data = dialogueSchema.parse(read('cases', name, 'dialogue.yaml'));
      const matcher = prepare(inventory, data);
      const factIds = new Set(data.facts.map(({ id }) => id));
      const patient = data.speakers.find(({ id }) => id === 'patient') ?? data.speakers[0];
      if (patient === undefined) throw new Error(`${name} has no speaker`);
      const plainly = [...patient.notUnderstood, ...patient.doesNotKnow, ...(patient.guarded ?? patient.doesNotKnow)];
      const situation: Situation = {
        listener: patient.id,
        present: [patient.id],
        consciousness: 'alert',
        breathless: false,
        interpreter: !patient.languages.includes(inventory.language),
        holds: () => false,
      };
      const random = randomStream(1, 'dialogue');
      const start = initialDialogue(data);
      let understood = 0;
      let answered = 0;
      let askedBack = 0;
      for (const words of questions) {
        const state: DialogueState = { ...start, cuesGiven: (patient.cues ?? []).map(({ id }) => id) };
        const understanding = understand(matcher, state, words);
        const { replies } = reply(matcher, state, understanding, situation, random);
        const facts = replies.flatMap((one) => one.facts);
        const text = replies.map((one) => one.text).join(' ');
        expect(replies.length, 'somebody answers').toBeGreaterThan(0);
        for (const id of facts) expect(factIds.has(id), id).toBe(true);
        const clear = understanding.acts.some(
          ({ kind, confidence }) => kind !== 'notUnderstood' && confidence >= UNDERSTOOD_AT,
        );
        if (clear) understood += 1;
        else if (understanding.decision === 'askBack' && text.startsWith(asksBack)) askedBack += 1;
        else expect(patient.notUnderstood, text).toContain(text);
        if (facts.length > 0) answered += 1;
        const askedOnly = understanding.acts.every(({ kind }) => kind === 'question' || kind === 'notUnderstood');
        if (facts.length === 0 && askedOnly) {
          const own = patient.replies.map((one) => one.words);
          expect(
            [...plainly, ...own, asksBack].some((way) => text.includes(way)),
            text,
          ).toBe(true);
        }
      }
      const share = (count: number) => `${((100 * count) / questions.length).toFixed(1)} %`;
      console.log(
        `${name}: ${questions.length} questions, understood ${share(understood)}, asked back ${share(askedBack)}, answered from facts ${share(answered)}`,
      );
      expect(understood / questions.length).toBeGreaterThan(FLOOR);
    },
  );
});

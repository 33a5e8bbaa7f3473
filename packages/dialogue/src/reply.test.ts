import { randomStream } from '@openward/kernel';
import { describe, expect, it } from 'vitest';
import type { DialogueState, Situation } from './contract.ts';
import { initialDialogue, prepare, reply, understand } from './index.ts';
import { inventory, sampleDialogue, situation } from './sample.test-support.ts';

const english = prepare(inventory, sampleDialogue());
const polish = prepare(inventory, sampleDialogue('Polish'));

function ask(text: string, change: Partial<Situation> = {}, state?: DialogueState, matcher = english, seed = 1) {
  const before = state ?? initialDialogue(matcher.data);
  return reply(matcher, before, understand(matcher, before, text), situation(change), randomStream(seed, 'dialogue'));
}
const words = (result: ReturnType<typeof ask>) => result.replies.map(({ text }) => text).join(' ');
const facts = (result: ReturnType<typeof ask>) => result.replies.flatMap((one) => one.facts);

describe('reply', () => {
  it('given several questions in one turn, when asked, then each is answered', () => {
    expect(facts(ask('Where does it hurt, have you had a fever, and do you have any allergies?'))).toEqual(
      expect.arrayContaining(['fever', 'allergy']),
    );
    expect(facts(ask('Any fever, pain or allergies?'))).toEqual(
      expect.arrayContaining(['complaint', 'fever', 'allergy']),
    );
  });

  it('given a fact that needs trust, when it is not there, then it is held back, and told once it is', () => {
    const held = ask('Do you drink alcohol?');
    expect(facts(held)).toEqual([]);
    expect(words(held)).toContain('rather not say');
    let state = initialDialogue(english.data);
    for (const text of [
      'Hello, my name is Sam, one of the doctors.',
      'I am sorry, that must be hard.',
      'Thank you.',
      'We think that there is a stone in the tube from your kidney.',
      'Is it all right if I examine you?',
      'So to sum up, your side has hurt for two days and you have had a fever.',
      'Does that make sense to you?',
      'The next step is a scan.',
      'I am sorry about the mistake with your tablets.',
    ])
      state = ask(text, {}, state).state;
    expect(facts(ask('Do you drink alcohol?', {}, state))).toEqual(['drink']);
  });

  it('given an empathic formula, when it is said again and again, then trust is won once', () => {
    const once = ask('This must be very difficult for you.').state;
    let state = once;
    for (let turn = 0; turn < 20; turn++) state = ask('This must be very difficult for you.', {}, state).state;
    expect(once.trust['patient']).toBeGreaterThan(0.3);
    expect(state.trust['patient']).toBe(once.trust['patient']);
    expect(facts(ask('Do you drink alcohol?', {}, state))).toEqual([]);
  });

  it('given a safety fact, when asked at no trust, confused or out of breath, then it is told whole', () => {
    const poor: DialogueState = { ...initialDialogue(english.data), trust: { patient: 0 } };
    for (const change of [{}, { consciousness: 'confused' as const }, { consciousness: 'drowsy' as const }])
      expect(words(ask('Any allergies?', change, poor))).toContain('Penicillin gives me hives.');
    expect(words(ask('Any allergies?', { breathless: true }, poor)).replaceAll(' … ', ' ')).toContain(
      'Penicillin gives me hives.',
    );
  });

  it('given somebody else in the room, when asked of harm at home, then it is not told', () => {
    expect(facts(ask('Do you feel safe at home?', { present: ['patient', 'brother'] }))).toEqual([]);
    expect(facts(ask('Do you feel safe at home?'))).toEqual(['harm']);
  });

  it('given a condition over the record, when it holds, then the fact is told', () => {
    expect(facts(ask('What have you been told so far?'))).toEqual([]);
    expect(facts(ask('What have you been told so far?', { holds: () => true }))).toEqual(['scanTold']);
  });

  it('given an open question, when asked, then what is only told directly is not volunteered', () => {
    expect(facts(ask('What brought you in today?'))).toEqual(['complaint', 'allergy']);
    expect(facts(ask('Have you travelled recently?'))).toEqual(['travel']);
  });

  it('given no shared language, when asked, then only the other language is heard and no fact is disclosed', () => {
    const result = ask('Are you in pain?', {}, undefined, polish);
    expect(result.replies).toEqual([{ speaker: 'patient', text: 'Nie rozumiem.', facts: [] }]);
  });

  it('given an interpreter, when asked, then the answer comes in the patient’s own words', () => {
    const result = ask('Have you had a fever?', { interpreter: true }, undefined, polish);
    expect(result.replies[0]).toMatchObject({ speaker: 'patient', text: 'I was hot and shaking.', facts: ['fever'] });
  });

  it('given a relative who has both languages, when the patient is asked, then the relative bridges', () => {
    const result = ask('Have you had a fever?', { present: ['patient', 'brother'] }, undefined, polish);
    expect(result.replies[0]).toMatchObject({ speaker: 'brother', facts: ['fever'] });
    expect(result.replies[0]?.text).toContain('(translates) I was hot and shaking.');
  });

  it('given somebody unconscious, when asked, then there is no answer and no fact', () => {
    for (const consciousness of ['unresponsive', 'respondsToPain', 'respondsToVoice'] as const)
      expect(ask('Any allergies?', { consciousness }).replies).toEqual([
        { speaker: 'patient', text: '(moans)', facts: [] },
      ]);
  });

  it('given confusion, when asked many times, then some answers are lost and some are not', () => {
    const told = Array.from(
      { length: 40 },
      (_, seed) =>
        facts(ask('How bad is the pain out of ten?', { consciousness: 'confused' }, undefined, english, seed)).length,
    );
    expect(told.filter((count) => count === 0).length).toBeGreaterThan(4);
    expect(told.filter((count) => count === 1).length).toBeGreaterThan(12);
  });

  it('given shortness of breath, when asked, then the answer is a few words to a breath', () => {
    expect(words(ask('Have you had a fever?', { breathless: true }))).toBe('I was hot … and shaking.');
  });

  it('given what only the brother saw, when the patient is asked, then she does not know, and he does', () => {
    expect(facts(ask('Have you been confused?'))).toEqual([]);
    expect(words(ask('Have you been confused?'))).toMatch(/don’t know|could not tell/);
    expect(facts(ask('Has she been confused?', { listener: 'brother' }))).toEqual(['seenByTom']);
  });

  it('given a cue of feeling, when its matter comes up twice, then it is given once', () => {
    const first = ask('Are you in pain?');
    expect(words(first)).toContain('My father died in this hospital.');
    expect(first.replies[0]?.emotion).toBe('afraid');
    expect(words(ask('Are you in pain?', {}, first.state))).not.toContain('My father');
  });

  it('given an answer already given, when asked again, then it says so', () => {
    const first = ask('Have you had a fever?');
    expect(words(ask('Have you had a fever?', {}, first.state))).toBe('As I said: I was hot and shaking.');
  });

  it('given a short question after fever, when it leans on it, then the fever is meant', () => {
    const first = ask('Have you had a fever?');
    expect(facts(ask('Since when did it start?', {}, first.state))).toEqual(['feverOnset']);
    expect(facts(ask('And any now?', {}, first.state))).toEqual(['fever']);
  });

  it('given words for nobody of the case, when said, then nothing is answered', () => {
    expect(ask('Are you in pain?', { listener: 'porter' }).replies).toEqual([]);
  });
});

import { randomStream } from '@openward/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTurn, initialDialogue, prepare, reply, understand, type DialogueState, type TurnCode } from '../index.ts';
import { inventory, sampleDialogue, situation } from '../sample.test-support.ts';

const data = sampleDialogue();
const matcher = prepare(inventory, data);
const start = initialDialogue(data);

function say(text: string, state: DialogueState = start): { code: TurnCode; state: DialogueState; words: string } {
  const heard = understand(matcher, state, text);
  const code = codeTurn(matcher, state, 'patient', text, heard);
  const answer = reply(matcher, state, heard, situation(), randomStream(1, 'dialogue'), { code, text });
  return { code, state: answer.state, words: answer.replies.map((one) => one.text).join(' ') };
}

/** After "my father died in this hospital", a cue of fear. */
const afterCue = say('Do you have any pain?').state;
const answered = (text: string) => say(text, afterCue).code.cues[0];

describe('the code of a turn', () => {
  it.each([
    ['I can see that you are frightened.', 'nameFeeling'],
    ['Anyone would be scared in your place.', 'understand'],
    ['You have coped so well with all of this.', 'respect'],
    ['We are here with you and you are not alone.', 'support'],
    ['Tell me more about what is worrying you.', 'explore'],
    ['How much would you like to know?', 'askInvitation'],
    ['I am afraid that I have some bad news.', 'warningShot'],
    ['Could you tell me in your own words what will happen?', 'askRecall'],
    ['Have you had thoughts of ending your life?', 'askDirectlySuicide'],
    ['Please interpret everything exactly as she says it.', 'briefInterpreter'],
    ['It is your decision, and you can say no.', 'voluntary'],
  ])('given “%s”, then the move is %s', (text, move) => {
    expect(say(text).code.moves).toContain(move);
  });

  it('given questions, then open ones are told from others', () => {
    expect(say('What has brought you in today?').code).toMatchObject({ open: 1, closed: 0 });
    expect(say('Do you have any chest pain?').code).toMatchObject({ open: 0, closed: 1, moves: [] });
  });

  it('given a word of the trade, then it counts as unexplained unless it is put into plain words', () => {
    expect(say('You need a nephrostomy.').code).toMatchObject({ jargon: ['nephrostomy'], explained: [] });
    expect(say('You need a nephrostomy, a tube to drain the kidney.').code).toMatchObject({
      jargon: [],
      explained: ['nephrostomy'],
    });
    expect(say('You need a nephrostomy.').words).toContain('what does “nephrostomy” mean?');
  });
});

describe('a cue of feeling', () => {
  it('given in an answer, then it waits to be met', () => {
    expect(afterCue.waiting).toEqual([{ cue: 'afraid', speaker: 'patient', passed: false }]);
    expect(afterCue.moods?.['patient']?.fear).toBeGreaterThan(0.3);
  });

  it.each([
    ['Tell me more about what happened to your father.', 'explored'],
    ['What are you most afraid of?', 'explored'],
    ['I am so sorry about your father.', 'acknowledged'],
    ['I can see that you are frightened.', 'acknowledged'],
    ['That must be hard.', 'acknowledged'],
    ['Do you have any allergies?', 'ignored'],
    ['Don’t worry, everything will be fine.', 'ignored'],
    ['You need a scan and an antibiotic.', 'ignored'],
  ])('when “%s” is said next, then it is %s', (text, level) => {
    expect(answered(text)?.level).toBe(level);
  });

  it('when it was passed over and then taken up by its own words, then it is met later; a formula does not meet it', () => {
    const passed = say('Do you have any allergies?', afterCue).state;
    expect(say('That must be hard.', passed).code.cues).toEqual([]);
    expect(say('You said that your father died here.', passed).code.cues).toMatchObject([
      { cue: 'afraid', level: 'acknowledged', later: true },
    ]);
  });

  it('when it is met, then fear eases and trust grows; when it is passed over, then the other way', () => {
    const moodOf = ({ state }: { state: DialogueState }) => state.moods?.['patient']?.fear ?? 0;
    const trustOf = ({ state }: { state: DialogueState }) => state.trust['patient'] ?? 0;
    const met = say('Tell me more about what happened to your father.', afterCue);
    const ignored = say('Do you have any allergies?', afterCue);
    expect(moodOf(met)).toBeLessThan(moodOf(ignored));
    expect(trustOf(met)).toBeGreaterThan(trustOf(ignored));
    expect(trustOf(ignored)).toBeLessThan(afterCue.trust['patient'] ?? 0);
  });

  it('when words that were not understood come between, then it still waits', () => {
    const after = say('Blorp fizzle wug.', afterCue);
    expect(after.code.cues).toEqual([]);
    expect(after.state.waiting).toEqual(afterCue.waiting);
  });
});

const LINES = [
  'Hello, my name is Doctor Alan Price.',
  'Mr Jones, I can see that he is frightened.',
  'Tell me more about what happened to your mum.',
  'I am sorry, that must have been hard for her.',
  'Does he have any pain in his tummy?',
  'You have a pneumothorax, a collapsed lung.',
  'Can you tell me back in your own words what Doctor Price said?',
  'How is she coping with all of this?',
];
const SWAPS: readonly (readonly [string, string])[] = [
  ['Alan Price', 'Ngozi Okafor'],
  ['Mr Jones', 'Mrs Haddad'],
  ['Doctor Price', 'Doctor Li'],
];
const she = (text: string) =>
  text
    .replace(/\bhe\b/g, 'she')
    .replace(/\bhis\b/g, 'her')
    .replace(/\bhim\b/g, 'her');
const they = (text: string) =>
  text
    .replace(/\b(?:he|she) is\b/g, 'they are')
    .replace(/\b(?:is|does|has) (?:he|she)\b/gi, (verb) => (/^i/i.test(verb) ? 'are they' : 'do they'))
    .replace(/\b(?:his|her)\b/g, 'their');
const dialect = (text: string) =>
  text
    .replace(/\bmum\b/g, 'mom')
    .replace(/\btummy\b/g, 'belly')
    .replace(/\bI am\b/g, "I'm")
    .replace(/\bthat is\b/g, "that's");

describe('what changes nothing', () => {
  it('given any turns, when names, pronouns or dialect words are others, then the code is the same', () => {
    const swapped = (text: string) => SWAPS.reduce((all, [from, to]) => all.replaceAll(from, to), text);
    const plain = ({ words: _, ...code }: TurnCode) => code;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 5 }), fc.nat(3), (lines, way) => {
        const change = [swapped, she, they, dialect][way] ?? swapped;
        let one = afterCue;
        let other = afterCue;
        for (const line of lines) {
          const own = say(line, one);
          const changed = say(change(line), other);
          expect(plain(changed.code), change(line)).toEqual(plain(own.code));
          expect(changed.state.trust).toEqual(own.state.trust);
          expect(changed.state.moods).toEqual(own.state.moods);
          one = own.state;
          other = changed.state;
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { initialDialogue, plainReading, prepare, reply, understand, UNDERSTOOD_AT } from './index.ts';
import { randomStream } from '@openward/kernel';
import { inventory, sampleDialogue, situation } from './sample.test-support.ts';

const matcher = prepare(inventory, sampleDialogue());
const state = initialDialogue(matcher.data);
const acts = (text: string) => understand(matcher, state, text).acts.map(({ kind, topic }) => topic ?? kind);

/** Sentences that are not in the inventory, with what they should be taken for. */
const HELD_OUT: readonly (readonly [string, string])[] = [
  ['Could you tell me why you came to the hospital this morning?', 'presentingComplaint'],
  ['So what has been bothering you over the last few days?', 'presentingComplaint'],
  ['And when exactly did the pain start?', 'onset'],
  ['How many days have you had this for?', 'duration'],
  ['Could you point with one finger to where it hurts most?', 'painSite'],
  ['Does the pain shoot anywhere, like into the groin?', 'painRadiation'],
  ['If ten is the worst pain imaginable, what number would you give it?', 'painSeverity'],
  ['Is there anything that makes the pain worse?', 'exacerbating'],
  ['What seems to ease the pain?', 'relieving'],
  ['Have you had any fevers or hot spells?', 'fever'],
  ['Were you shivering with cold last night?', 'rigors'],
  ['Any burning when you pee?', 'dysuria'],
  ['Have you seen blood in your wee?', 'haematuria'],
  ['Have you been peeing a lot more than usual?', 'urinaryFrequency'],
  ['When was the last time you passed water?', 'urineOutputHistory'],
  ['Did you ever have a kidney stone?', 'kidneyStones'],
  ['Do you often get water infections?', 'urineInfections'],
  ['Are you allergic to any antibiotics such as penicillin?', 'allergy'],
  ['What reaction did you have to the penicillin?', 'allergyReaction'],
  ['Which tablets do you take regularly?', 'medication'],
  ['Are you taking anything to thin the blood, like warfarin?', 'anticoagulant'],
  ['Do you have any long-standing health problems?', 'pastHistory'],
  ['Have you ever had an operation?', 'operations'],
  ['Do you suffer from diabetes?', 'diabetes'],
  ['Has your mother been more confused than normal?', 'confusion'],
  ['What is she normally like?', 'usualSelf'],
  ['Who lives at home with you?', 'home'],
  ['Do you need any help with washing and dressing?', 'function'],
  ['Do you smoke at all, or did you in the past?', 'smoking'],
  ['How many units of alcohol do you drink each week?', 'alcohol'],
  ['Have you been out of the country recently?', 'travel'],
  ['Are there any diseases that run in your family?', 'familyHistory'],
  ['What do you think might be causing all this?', 'ideas'],
  ['Is there anything in particular that you are worried about?', 'concerns'],
  ['What matters most to you if you become sicker?', 'whatMatters'],
  ['Would you want us to try CPR if your heart stopped?', 'resuscitationWishes'],
  ['Have you got a living will or an advance decision?', 'advanceDecision'],
  ['Do you need an interpreter?', 'interpreterNeed'],
  ['Which language are you most comfortable in?', 'languagePreference'],
  ['When did you last have something to eat?', 'lastMeal'],
  ['Do you feel out of breath?', 'breathlessness'],
  ['Does it hurt when you breathe in deeply?', 'pleuriticPain'],
  ['Are your lips or tongue swollen?', 'tongueSwelling'],
  ['Have you come up in a rash anywhere?', 'rash'],
  ['How fast was the car travelling?', 'speed'],
  ['Did you have your seatbelt on?', 'seatBelt'],
  ['Were you knocked unconscious?', 'lossOfConsciousness'],
  ['Could you be pregnant at the moment?', 'pregnancy'],
  ['When did you have your last period?', 'lastPeriod'],
  ['Are you up to date with your tetanus?', 'tetanus'],
  ['Have you thrown up at all?', 'vomiting'],
  ['How have your bowels been?', 'bowels'],
  ['Any swelling of your ankles?', 'ankleSwelling'],
  ['Do you have any questions for me?', 'questionsForDoctor'],
  ['Hello, I am Dr Osei, one of the emergency doctors.', 'introduction'],
  ['That must be really frightening for you.', 'empathy'],
  ['I am so sorry to hear that.', 'empathy'],
  ['Would it be alright if I examine your tummy?', 'consentRequest'],
  ['I think there is an infection in your kidney and we are going to drain it.', 'explanation'],
  ['If you feel worse, press this buzzer straight away.', 'safetyNet'],
  ['We made a mistake and you were given the wrong medicine.', 'disclosure'],
  ['Thank you for telling me.', 'thanks'],
  ['Does that make sense to you?', 'checkUnderstanding'],
  ['Take a slow deep breath for me.', 'instruction'],
  ['I am going to call the urology registrar now.', 'escalation'],
];

describe('understand', () => {
  it('given sentences outside the inventory, when understood, then at least nine in ten are right', () => {
    const wrong = HELD_OUT.filter(([text, wanted]) => !acts(text).includes(wanted)).map(
      ([text, wanted]) => `${text} → ${acts(text).join(', ')} (${wanted})`,
    );
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.floor(HELD_OUT.length / 10));
  });

  it('given spelling of either side of the Atlantic and small slips, when understood, then they are the same', () => {
    expect(acts('Any diarrhea?')).toEqual(acts('Any diarrhoea?'));
    expect(acts('Do you have any alergies?')).toContain('allergy');
    expect(acts("What're the medicatons you take?")).toContain('medication');
    expect(acts('ARE YOU PREGNANT???')).toContain('pregnancy');
  });

  it('given a word that only a synonym knows, when understood, then it is not mended into another', () => {
    expect(acts('Any fever or chills?')).toEqual(['fever', 'rigors']);
  });

  it('given a list in one question, when understood, then each member is asked', () => {
    expect(acts('Any fever, vomiting or diarrhoea?')).toEqual(['fever', 'vomiting', 'diarrhoea']);
  });

  it('given nonsense, when understood, then nothing is taken from it and the listener says so', () => {
    for (const text of [
      'asdf qwer zxcv',
      'Blorp the fnord of wibble?',
      'purple quantum umbrella sandwich?',
      '????',
      '',
    ]) {
      const understanding = understand(matcher, state, text);
      expect(understanding.confidence, text).toBeLessThan(UNDERSTOOD_AT);
      const { replies } = reply(matcher, state, understanding, situation(), randomStream(3, 'dialogue'));
      expect(['What do you mean?', 'Sorry, say that again?']).toContain(replies[0]?.text);
      expect(replies[0]?.facts).toEqual([]);
    }
  });

  it('given markup, when understood, then only the words count', () => {
    expect(acts('<b>Any</b> allergies?<script>alert(1)</script>')).toContain('allergy');
  });

  it('given ten thousand characters, when understood, then it is heard without delay', () => {
    for (const text of [
      'a'.repeat(10_000),
      'do you have pain and '.repeat(476),
      '?'.repeat(10_000),
      '<'.repeat(10_000),
    ]) {
      const started = performance.now();
      understand(matcher, state, text);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it('given the case’s own topic, when asked, then it is found', () => {
    expect(acts('And what do you call the boat?')).toContain('boat');
  });

  it('given each phrasing of the inventory, when asked, then its own topic is the answer for nearly all', () => {
    let right = 0;
    let all = 0;
    for (const { topic, phrasings } of inventory.topics.filter((each) => each.staff !== true))
      for (const phrasing of phrasings) {
        all += 1;
        if (acts(`${plainReading(phrasing)}?`).includes(topic)) right += 1;
      }
    expect(right / all).toBeGreaterThan(0.9);
  });
});

describe('speech as it is written down', () => {
  const heard = (text: string) => understand(matcher, state, text);
  const asked = (text: string) => heard(text).frames.flatMap(({ topic }) => topic ?? []);

  it.each([
    ['okay well that sounds like a busy week so tell me how long have you had the fever', 'duration'],
    ['alright that is good to know are you are you having any pain in your chest', 'chestPain'],
    ['hi there nice to see you again what brings you in today', 'presentingComplaint'],
    ['you know we see that a lot in the spring have you had an operation before', 'operations'],
  ])('given “%s”, when heard, then the question in it is found', (text, topic) => {
    expect(asked(text)).toContain(topic);
  });

  it('given a statement and “is that right?”, when heard, then the statement is what is asked', () => {
    expect(asked('I see here that you take warfarin. Is that correct?')).not.toEqual([]);
    expect(asked('I see here that you take warfarin.')).toEqual(asked('I see here that you take warfarin. I see.'));
  });

  it('given findings said aloud with “okay?”, when heard, then nothing is asked', () => {
    expect(asked('So the x-ray shows a kidney stone on the left, okay?')).toEqual([]);
    expect(asked('Your blood pressure is a little high today, all right?')).toEqual([]);
    expect(asked('Do you have kidney stones, okay?')).toContain('kidneyStones');
  });

  it('given words to a listening machine, when heard, then nobody is greeted and nothing is asked', () => {
    const { acts } = heard('Hey, Dragon. Show me the blood pressure.');
    expect(acts.map(({ kind }) => kind)).toEqual(['statement']);
  });
});

import { readInventory } from '../scripts/read-inventory.ts';
import type { Situation } from './contract.ts';
import { dialogueSchema, type DialogueData } from './dialogue-data.ts';

/** The English inventory as it ships. */
export const inventory = readInventory('en');

const ways = {
  notUnderstood: ['What do you mean?', 'Sorry, say that again?'],
  doesNotKnow: ['I don’t know.', 'I could not tell you.'],
  tooUnwell: ['(moans)'],
  noSharedLanguage: ['Nie rozumiem.'],
};

/** A made-up case: Ann, her brother Tom, and a Polish-speaking patient of the same facts where `language` is Polish. */
export function sampleDialogue(language: 'English' | 'Polish' = 'English'): DialogueData {
  return dialogueSchema.parse({
    speakers: [
      {
        id: 'patient',
        name: 'Ann',
        relation: 'patient',
        languages: [language],
        style: { verbosity: 'usual', literacy: 'usual', trustAtStart: 0.3 },
        ...ways,
        confused: ['Is the bus here?'],
        guarded: ['I would rather not say.'],
        greeting: 'Hello.',
        replies: [
          { to: 'introduction', words: 'Hello, doctor.', trust: 0.2 },
          { to: 'empathy', words: 'Thank you.', emotion: 'relieved' },
        ],
        cues: [{ id: 'afraid', with: 'pain', words: 'My father died in this hospital.', feeling: 'afraid' }],
      },
      {
        id: 'brother',
        name: 'Tom',
        relation: 'brother',
        languages: ['English', 'Polish'],
        style: { verbosity: 'brief', literacy: 'usual', trustAtStart: 0.4 },
        ...ways,
        greeting: 'Hi.',
        replies: [],
      },
    ],
    facts: [
      fact('complaint', ['presentingComplaint', 'pain'], 'My side hurts. It has been two days.'),
      fact('painSeverity', ['painSeverity'], 'Eight out of ten.'),
      fact('fever', ['fever', 'rigors'], 'I was hot and shaking.'),
      fact('feverOnset', ['feverOnset'], 'Since last night.'),
      fact('travel', ['travel'], 'I came back from the coast last week.', { askedDirectly: true }),
      { ...fact('allergy', ['allergy', 'presentingComplaint'], 'Penicillin gives me hives.'), safety: true },
      fact('drink', ['alcohol'], 'A bottle of wine most nights.', { trust: 0.6 }),
      fact('harm', ['safeAtHome'], 'He pushes me.', { alone: true }),
      fact('pregnancyTalk', ['faith'], 'I pray every day.', { interpreter: true }),
      fact('scanTold', ['understandingOfIllness'], 'You said there is a stone.', {
        when: { act: { type: 'orderInvestigation' } },
      }),
      {
        id: 'seenByTom',
        topics: ['confusion', 'usualSelf'],
        fact: 'She was muddled from the morning.',
        told: [{ by: 'brother', words: 'She was muddled this morning.' }],
      },
    ],
    topics: [{ topic: 'boat', meaning: 'Her boat', phrasings: ['what is your boat called', 'tell me about the boat'] }],
  });
}

function fact(id: string, topics: string[], words: string, needs?: Record<string, unknown>) {
  return { id, topics, fact: words, told: [{ by: 'patient', words }], ...(needs === undefined ? {} : { needs }) };
}

/** Alone with an alert listener, unless told otherwise. */
export function situation(change: Partial<Situation> = {}): Situation {
  return {
    listener: 'patient',
    present: ['patient'],
    consciousness: 'alert',
    breathless: false,
    interpreter: false,
    holds: () => false,
    ...change,
  };
}

import { dialogueSchema, type DialogueData, type Inventory, type Situation } from '@openward/dialogue';

/**
 * A made-up patient who knows one thing about every topic of the inventory and nothing else, so that a turn is judged
 * by the words alone and not by what one case holds. None of the ways of not answering is a question: an answer which
 * asks something is the product's own asking back.
 */
export function somebody({ language, topics }: Inventory): DialogueData {
  return dialogueSchema.parse({
    speakers: [
      {
        id: 'patient',
        name: 'Somebody',
        relation: 'patient',
        languages: [language],
        style: { verbosity: 'usual', literacy: 'usual', trustAtStart: 1 },
        notUnderstood: ['I did not follow that.'],
        doesNotKnow: ['I could not tell you.'],
        tooUnwell: ['Mm.'],
        noSharedLanguage: ['Mm.'],
        greeting: 'Hello.',
        replies: [],
      },
    ],
    facts: topics.map(({ topic, meaning }) => ({
      id: topic,
      topics: [topic],
      fact: meaning,
      told: [{ by: 'patient', words: `There is something to say about ${topic}.` }],
    })),
    topics: [],
  });
}

export const AT_THE_BEDSIDE: Situation = {
  listener: 'patient',
  present: ['patient'],
  consciousness: 'alert',
  breathless: false,
  interpreter: false,
  holds: () => false,
};

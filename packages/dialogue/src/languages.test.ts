import { describe, expect, it } from 'vitest';
import { readInventory } from '../scripts/read-inventory.ts';
import { initialDialogue, plainReading, prepare, understand } from './index.ts';
import { sampleDialogue } from './sample.test-support.ts';

const LANGUAGES = ['es', 'fr', 'ar'] as const;
/** What the interpreter's talk cannot do without. */
const NEEDED = [
  'presentingComplaint',
  'pain',
  'painSite',
  'allergy',
  'medication',
  'identity',
  'consentAnswer',
  'concerns',
];

const heardIn = (language: string) => {
  const matcher = prepare(readInventory(language), sampleDialogue());
  const state = initialDialogue(matcher.data);
  return (text: string) => understand(matcher, state, text).frames.map(({ topic, act }) => topic ?? act);
};

describe.each(LANGUAGES)('the inventory of %s', (language) => {
  const inventory = readInventory(language);
  const heard = heardIn(language);

  it('given its topics, when counted, then there are at least sixty, those needed among them, and it says who has yet to read it', () => {
    const names = inventory.topics.map(({ topic }) => topic);
    expect(new Set(names).size).toBeGreaterThanOrEqual(60);
    expect(names).toEqual(expect.arrayContaining(NEEDED));
    expect(inventory.review).toContain('native speakers');
  });

  it('given its topics, when compared with English, then each is one of those', () => {
    const english = new Set(readInventory('en').topics.map(({ topic }) => topic));
    expect(inventory.topics.filter(({ topic }) => !english.has(topic))).toEqual([]);
  });

  it('given its own phrasings, when asked, then nearly all find their topic', () => {
    const asked = inventory.topics.flatMap(({ topic, phrasings }) =>
      phrasings.map((phrasing) => [topic, plainReading(phrasing)]),
    );
    const wrong = asked.filter(([topic = '', words]) => !heard(`${words}?`).includes(topic));
    expect(wrong.length / asked.length, wrong.join('\n')).toBeLessThan(0.1);
  });
});

describe('spelling in other languages', () => {
  it.each([
    ['es', '¿Dónde le duele?', 'donde le duele'],
    ['fr', 'Où avez-vous mal ?', 'ou avez vous mal'],
    ['ar', 'هَلْ لَدَيْكَ أَلَمٌ؟', 'هل لديك الم'],
    ['ar', 'هل أنت خائف؟', 'هل انت خائف'],
  ])('given %s with and without accents and signs, when heard, then it is the same', (language, full, bare) => {
    const heard = heardIn(language);
    expect(heard(full)).toEqual(heard(`${bare}?`));
    expect(heard(full)).not.toContain('notUnderstood');
  });
});

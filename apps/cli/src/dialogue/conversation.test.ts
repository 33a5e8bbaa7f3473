import { join } from 'node:path';
import { readCase, readCatalogue } from '@openward/content';
import { prepare } from '@openward/dialogue';
import { expect, test } from 'vitest';
import { isTaught, readFolder } from '../read-folder.ts';
import { Conversation } from './conversation.ts';
import { topicEntries } from './topics.ts';

const { files } = readFolder(join(import.meta.dirname, '../../../../content'), isTaught);
const { catalogue } = readCatalogue(files);
const data = readCase(files, 'not-herself').data?.dialogue;
if (!catalogue || !data) throw new Error('The content cannot be read.');
const talk = () => new Conversation(prepare(catalogue.inventory, data), true);

test('given a list in one question, when asked, then every member is answered in its order', () => {
  const answered = talk().take({ text: 'any fever chills or night sweats' });
  expect(answered.topics.slice(0, 3).map(({ topic }) => topic)).toEqual(['fever', 'rigors', 'sweats']);
  expect(answered.decision).toBe('answer');
});

test('given a question that leans on the last, when a new conversation begins, then it leans on nothing', () => {
  const conversation = talk();
  conversation.take({ text: 'Do you smoke?' });
  expect(conversation.take({ text: 'How many?' }).topics[0]?.topic).toBe('smoking');
  conversation.restart();
  expect(conversation.take({ text: 'How many?' }).topics[0]?.topic).not.toBe('smoking');
});

test('given what the patient says, when overheard, then nothing is answered and the next question may lean on it', () => {
  const conversation = talk();
  expect(conversation.take({ text: 'I have a cough.', speaker: 'patient' }).decision).toBe('overheard');
  expect(conversation.take({ text: 'Any blood?' }).topics[0]?.topic).toBe('haemoptysis');
});

test('given the inventory, when listed, then each key stands once in its group with a sentence and examples', () => {
  const entries = topicEntries(catalogue.inventory, data.topics);
  expect(new Set(entries.map(({ group, key }) => `${group}/${key}`)).size).toBe(entries.length);
  for (const { key, meaning, examples } of entries) {
    expect(meaning.length, key).toBeGreaterThan(3);
    expect(examples.length, key).toBeGreaterThan(0);
  }
});

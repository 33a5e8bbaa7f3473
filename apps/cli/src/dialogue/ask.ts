import { createInterface } from 'node:readline';
import { prepare, type DialogueData } from '@openward/dialogue';
import { readCase, readCatalogue } from '@openward/content';
import { isTaught, readFolder } from '../read-folder.ts';
import { say } from '../say.ts';
import { Conversation, type Line } from './conversation.ts';
import { printTopics, topicEntries } from './topics.ts';

/** Somebody to talk to where there is no case: knows nothing, and is only listened with. */
const NOBODY: DialogueData = {
  speakers: [
    {
      id: 'patient',
      name: 'Nobody',
      relation: 'patient',
      languages: ['English'],
      style: { verbosity: 'usual', literacy: 'usual', trustAtStart: 0.5 },
      notUnderstood: ['(not understood)'],
      doesNotKnow: ['(no case)'],
      tooUnwell: ['(no case)'],
      noSharedLanguage: ['(no case)'],
      greeting: 'Hello.',
      replies: [],
    },
  ],
  facts: [],
  topics: [],
};

/**
 * `dialogue ask [case]`: a question on each line of standard input, or with `json` a JSON line `{text, speaker, to}`; a
 * JSON line with what was understood and answered for each. A blank line or `---` begins a new conversation.
 */
export async function askDialogue(folder: string, slug: string | undefined, json: boolean): Promise<number> {
  const read = wordsOf(folder, slug);
  if (typeof read === 'string') return stop(read);
  const conversation = new Conversation(prepare(read.inventory, read.data), slug !== undefined);
  let at = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    if (raw.trim() === '' || raw.trim() === '---') {
      conversation.restart();
      continue;
    }
    const line = json ? parsed(raw) : { text: raw };
    if (line === null) return stop(`Line ${at} is no JSON object with a "text": ${raw.slice(0, 80)}`);
    process.stdout.write(`${JSON.stringify(conversation.take(line))}\n`);
  }
  return 0;
}

/** `dialogue topics [case]`: everything that may be asked or done with words. */
export function listTopics(folder: string, slug: string | undefined, json: boolean): number {
  const read = wordsOf(folder, slug);
  if (typeof read === 'string') return stop(read);
  printTopics(topicEntries(read.inventory, read.data.topics), json);
  return 0;
}

function wordsOf(folder: string, slug: string | undefined) {
  const { files } = readFolder(folder, isTaught);
  const { catalogue } = readCatalogue(files);
  if (!catalogue) return 'The catalogue cannot be read: run `openward content lint`.';
  const { inventory } = catalogue;
  if (slug === undefined) return { inventory, data: NOBODY };
  const data = readCase(files, slug).data?.dialogue;
  return data === undefined
    ? `There is no case ${slug} that can be read: run \`openward content lint ${slug}\`.`
    : { inventory, data };
}

function parsed(raw: string): Line | null {
  try {
    const line = JSON.parse(raw) as Partial<Record<keyof Line, unknown>> | null;
    if (typeof line?.text !== 'string') return null;
    const word = (value: unknown) => (typeof value === 'string' ? value : undefined);
    return { text: line.text, speaker: word(line.speaker), to: word(line.to) };
  } catch {
    return null;
  }
}

function stop(message: string): number {
  say(message);
  return 1;
}

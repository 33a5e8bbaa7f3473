import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { randomStream } from '@openward/kernel';
import { dialogueSchema, initialDialogue, plainReading, prepare, reply, understand } from '@openward/dialogue';
import { parse } from 'yaml';
import { readInventory } from '../packages/dialogue/scripts/read-inventory.ts';
import type { Row } from './support/row.ts';

const TURNS = 4000;
const WARM = 1000;
/** A turn is pure, so the best of a few is the turn itself and not what else the machine was doing. */
const REPEATS = 3;
const SITUATION = {
  listener: 'daughter',
  present: ['patient', 'daughter'],
  consciousness: 'alert',
  breathless: false,
  interpreter: false,
  holds: () => false,
} as const;

/** A turn is understanding what was said and answering it, with the English inventory and a whole case. */
export default async function bench(): Promise<Row[]> {
  const content = join(import.meta.dirname, '..', 'content');
  const read = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));
  const inventory = readInventory('en');
  const data = dialogueSchema.parse(read('cases/not-herself/dialogue.yaml'));
  const started = performance.now();
  const matcher = prepare(inventory, data);
  const prepareMs = performance.now() - started;
  const phrasings = inventory.topics.flatMap((topic) => topic.phrasings.map(plainReading));
  let state = initialDialogue(data);
  const times: number[] = [];
  const answer = (text: string) => {
    const understanding = understand(matcher, state, text);
    return reply(matcher, state, understanding, SITUATION, randomStream(1, 'bench'));
  };
  for (let turn = 0; turn < WARM + TURNS; turn++) {
    const words = [0, 7, 101].map((step) => phrasings[(turn * 13 + step) % phrasings.length] ?? '');
    const text = turn % 2 === 0 ? `So, ${words[0]}?` : `Thank you. ${words.join('? And ')}?`;
    const said = answer(text);
    let best = Number.POSITIVE_INFINITY;
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const from = performance.now();
      answer(text);
      best = Math.min(best, performance.now() - from);
    }
    if (turn >= WARM) times.push(best);
    state = { ...said.state, told: [] };
  }
  times.sort((a, b) => a - b);
  return [
    {
      name: 'dialogue turn, p95',
      value: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
      unit: 'ms',
      budget: { max: 1 },
    },
    {
      name: 'words of English, as a browser fetches them',
      value: brotliCompressSync(JSON.stringify(inventory)).length / 1000,
      unit: 'kB',
      budget: { max: 600 },
      note: 'Brotli; after the patient is there',
    },
    { name: 'dialogue prepared for a case', value: prepareMs, unit: 'ms', budget: { max: 250 }, informational: true },
  ];
}

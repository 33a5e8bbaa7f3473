import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialogueSchema, initialDialogue, prepare, understand, type DialogueState } from '@openward/dialogue';
import { expect, test } from 'vitest';
import { readInventory } from '../../packages/dialogue/scripts/read-inventory.ts';
import { csvRows, sharedFolder } from '../support/shared-data.ts';

/** Turns before the one that counts, for what it may lean on. */
const BEFORE = 4;
const SETS = [
  { set: 'turns', leastRight: 0.85 },
  { set: 'held-out', leastRight: 0.8 },
  { set: 'fresh', leastRight: 0.8 },
  { set: 'whole', leastRight: 0.85 },
];

const nobody = dialogueSchema.parse({
  speakers: [
    {
      ...{ id: 'patient', name: '-', relation: 'patient', languages: ['English'], greeting: '-' },
      style: { verbosity: 'usual', literacy: 'usual', trustAtStart: 0 },
      ...{ notUnderstood: ['-'], doesNotKnow: ['-'], tooUnwell: ['-'], noSharedLanguage: [], replies: [] },
    },
  ],
  facts: [{ id: 'none', topics: ['none'], fact: '-', told: [{ by: 'patient', words: '-' }] }],
  topics: [],
});
const matcher = prepare(readInventory('en'), nobody);

const read = new Map<string, readonly (readonly string[])[]>();
/** The clinician's turns of one row. */
function turnsOf(file: string, row: number): readonly string[] {
  let rows = read.get(file);
  if (rows === undefined) {
    const said = file.startsWith('mts') ? /^\s*doctor:\s*(.*)$/i : /^\s*\[doctor\]\s*(.*)$/i;
    const text = readFileSync(join(sharedFolder(), 'data', 'dialogue', file), 'utf8');
    rows = csvRows(text).map(({ dialogue }) =>
      (dialogue ?? '').split(/\r?\n/).flatMap((line) => said.exec(line)?.[1]?.trim() || []),
    );
    read.set(file, rows);
  }
  return rows[row] ?? [];
}

function heard(turns: readonly string[], turn: number) {
  let state: DialogueState = initialDialogue(matcher.data);
  for (const text of turns.slice(Math.max(0, turn - BEFORE), turn)) {
    const topics = understand(matcher, state, text).acts.flatMap((act) => act.topic ?? []);
    state = { ...state, lastTopics: [...new Set([...topics.reverse(), ...state.lastTopics])].slice(0, 4) };
  }
  return understand(matcher, state, turns[turn] ?? '');
}

test.each(SETS)(
  'given the labelled turns of $set, when heard, then the first topic is right often enough',
  ({ set, leastRight }) => {
    const lines = readFileSync(join(import.meta.dirname, 'dev', `${set}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const asked: boolean[] = [];
    const inScope: number[] = [];
    const outOfScope: number[] = [];
    for (const line of lines) {
      const [file = '', row = '', turn = '', right = ''] = line.split(',');
      const turns = turnsOf(file, Number(row));
      expect(turns[Number(turn)], line).toBeDefined();
      const { topics, confidence } = heard(turns, Number(turn));
      // Of several things asked, the first; what the inventory does not hold or the label leaves open is not counted.
      const first = (right.split(' ')[0] ?? '').split('/');
      if (/^x(:|$)/.test(right)) outOfScope.push(confidence);
      else if (set !== 'whole' || (!first.includes('x') && !first.includes('none'))) {
        inScope.push(confidence);
        asked.push(first.includes(topics[0]?.topic ?? ''));
      }
    }
    const share = asked.filter(Boolean).length / asked.length;
    const auc = areaUnderCurve(inScope, outOfScope);
    console.log(
      `${set}: ${asked.length} asked, first topic right ${(100 * share).toFixed(1)} %; in scope told from out of it, AUC ${auc.toFixed(3)}`,
    );
    expect(share).toBeGreaterThan(leastRight);
    expect(auc).toBeGreaterThan(0.85);
  },
);

/** The chance that one that should score higher does (Hanley and McNeil 1982). */
function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  let won = 0;
  for (const one of high) for (const other of low) won += one > other ? 1 : one === other ? 0.5 : 0;
  return won / (high.length * low.length);
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows, sharedFolder } from '../../support/shared-data.ts';

/** The parts of the recorded dialogues kept for testing, by corpus. */
export const TEST_FILES = {
  'mts-dialog': ['MTS-Dialog-TestSet-1-MEDIQA-Chat-2023.csv', 'MTS-Dialog-TestSet-2-MEDIQA-Sum-2023.csv'],
  'aci-bench': ['clef_taskC_test3.csv', 'clinicalnlp_taskB_test1.csv', 'clinicalnlp_taskC_test2.csv'],
} as const;
export type Corpus = keyof typeof TEST_FILES;
export const CORPORA = Object.keys(TEST_FILES) as readonly Corpus[];

export interface Line {
  readonly who: string;
  readonly words: string;
}

/** One dialogue of a file: its row's id, and its lines that are not empty, in order. */
export interface Conversation {
  readonly corpus: Corpus;
  readonly file: string;
  readonly row: string;
  readonly lines: readonly Line[];
}

const SPOKEN = { 'mts-dialog': /^\s*([A-Za-z_ ]+):\s*(.*)$/, 'aci-bench': /^\s*\[([a-z_]+)\]\s*(.*)$/i };

/** Whether a line was said by the clinician who leads the conversation. */
export const isClinician = ({ who }: Line): boolean => who === 'doctor';

/** SHA-256 of what was said, in hexadecimal: tells when the data drifted under the labels. */
export const hashOf = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex');

/** A line without a speaker of its own goes on with the line before. */
function linesOf(corpus: Corpus, dialogue: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of dialogue.split('\n').filter((one) => one.trim() !== '')) {
    const [, who, words] = SPOKEN[corpus].exec(line) ?? [];
    const last = lines.at(-1);
    if (who !== undefined && words !== undefined) lines.push({ who: who.trim().toLowerCase(), words: words.trim() });
    else if (last !== undefined) lines[lines.length - 1] = { who: last.who, words: `${last.words} ${line.trim()}` };
  }
  return lines;
}

/** Every conversation of the test parts, by corpus, file and row. */
export function conversations(): readonly Conversation[] {
  return CORPORA.flatMap((corpus) =>
    TEST_FILES[corpus].flatMap((file) =>
      csvRows(readFileSync(join(sharedFolder(), 'data', 'dialogue', corpus, file), 'utf8')).map((row) => ({
        corpus,
        file,
        row: row['ID'] ?? row['encounter_id'] ?? '',
        lines: linesOf(corpus, row['dialogue'] ?? ''),
      })),
    ),
  );
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, table } from '../say.ts';
import { figure } from '../simulate/results.ts';
import { literaturePage, tally } from './page.ts';
import { runAllLiterature } from './run-all.ts';

export const LITERATURE_FOLDER = 'tests/scenarios/literature';
export const LITERATURE_PAGE = 'docs/model-cards/literature.md';

/** `simulate --literature`: runs every row, prints the table, writes the page. 0 unless a row is bad. */
export async function literature(root: string, quiet: boolean): Promise<number> {
  const terminal = process.stderr.isTTY;
  const rows = await runAllLiterature(join(root, LITERATURE_FOLDER), (file, done, of) => {
    if (terminal) process.stderr.write(`\r${done} of ${of} ${file}\u001b[K`);
  });
  if (terminal) process.stderr.write('\r\u001b[K');
  writeFileSync(join(root, LITERATURE_PAGE), literaturePage(rows));
  if (!quiet)
    say(
      table([
        ['', 'protocol', 'quantity', 'expected', 'body', 'off, %'],
        ...rows.map((row) => [
          row.grade,
          row.file.replace(/\.yaml$/, ''),
          row.quantity,
          row.expected,
          row.value === 'none' ? row.reason : row.value.endsWith('%') ? row.value : `${row.value} ${row.unit}`,
          row.offPercent === null ? '' : figure(row.offPercent),
        ]),
      ]),
    );
  say(tally(rows));
  return rows.some((row) => row.grade === 'bad') ? 1 : 0;
}

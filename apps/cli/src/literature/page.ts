import { count, figure } from '../simulate/results.ts';
import type { LiteratureRow } from './rows.ts';

/** Share of good rows of the best public engine on its own checks, which this table is held against. */
const ANCHOR = '884 good, 51 decent and 80 bad of 1,015 of its own checks (87.1 % and 7.9 %)';

/** `docs/model-cards/literature.md`: every row with what the body gives. */
export function literaturePage(rows: readonly LiteratureRow[]): string {
  const systems = [...new Set(rows.map(systemOf))].sort((a, b) => (a < b ? -1 : 1));
  return [
    '# The body against the literature',
    '',
    '_Written by `npm run literature` from `tests/scenarios/literature/`; do not edit. Awaiting clinical review._',
    '',
    `**${tally(rows)}.** The best public engine states ${ANCHOR}.`,
    '',
    'A range: inside is good; outside, the distance to the nearer bound in per cent of that bound (of the other where it is 0)',
    'is good below 10, decent up to 30, bad above. A direction: the right sign and at least 1 % is good, anything else bad; with',
    'a size, the range rule on the size. No change: up to 5 % good, up to 30 % decent. What the body cannot run is bad.',
    'The rule as code: `packages/physiology/src/protocol/score.ts`.',
    '',
    '| System | Rows | Good | Decent | Bad |',
    '| --- | --: | --: | --: | --: |',
    ...systems.map((system) => {
      const own = rows.filter((row) => systemOf(row) === system);
      return `| ${system} | ${own.length} | ${count(own, 'good')} | ${count(own, 'decent')} | ${count(own, 'bad')} |`;
    }),
    `| **all** | ${rows.length} | ${count(rows, 'good')} | ${count(rows, 'decent')} | ${count(rows, 'bad')} |`,
    '',
    ...systems.flatMap((system) =>
      section(
        system,
        rows.filter((row) => systemOf(row) === system),
      ),
    ),
  ].join('\n');
}

/** `231 of 239 rows good (96.7 %), 6 decent, 2 bad`. */
export function tally(rows: readonly LiteratureRow[]): string {
  const good = count(rows, 'good');
  return `${good} of ${rows.length} rows good (${((100 * good) / rows.length).toFixed(1)} %), ${count(rows, 'decent')} decent, ${count(rows, 'bad')} bad`;
}

const systemOf = (row: LiteratureRow): string => row.file.split('/')[0] as string;

function section(system: string, rows: readonly LiteratureRow[]): string[] {
  const files = [...new Set(rows.map((row) => row.file))];
  return [
    `## ${system}`,
    '',
    ...files.flatMap((file) => {
      const own = rows.filter((row) => row.file === file);
      return [
        `**${own[0]?.title ?? ''}** (\`${file}\`)`,
        '',
        '| | Quantity | Unit | When | Expected | Body | Off, % | Source | Row |',
        '| --- | --- | --- | --- | --- | --: | --: | --- | --- |',
        ...own.map((row) => {
          const off = row.offPercent === null ? '' : figure(row.offPercent);
          const body = row.value === 'none' ? row.reason : row.value;
          const cells = [row.grade, row.quantity, row.unit, row.when, row.expected, body, off, row.source, row.id];
          return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
        }),
        '',
      ];
    }),
  ];
}

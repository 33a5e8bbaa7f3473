import { keeps, type Row } from './row.ts';

const number = (value: number): string =>
  value !== 0 && Math.abs(value) < 10
    ? value.toPrecision(3)
    : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

function budget({ budget: { min, max }, unit }: Row): string {
  const parts = [min === undefined ? '' : `≥ ${number(min)}`, max === undefined ? '' : `≤ ${number(max)}`].filter(
    Boolean,
  );
  return parts.length > 0 ? `${parts.join(' and ')} ${unit}` : '—';
}

function verdict(row: Row): string {
  if (keeps(row)) return 'kept';
  return row.informational ? 'missed (informational)' : 'MISSED';
}

/** The rows as one aligned table of text. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'measured', 'budget', '', 'note'],
    ...rows.map((row) => [row.name, `${number(row.value)} ${row.unit}`, budget(row), verdict(row), row.note ?? '']),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

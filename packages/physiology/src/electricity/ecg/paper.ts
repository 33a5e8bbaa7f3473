import type { Lead } from './leads.ts';

/** Millimetres: width of the sheet, of a lead's 2.5 s, and between the rows. */
const SHEET = { width: 262, row: 26, column: 62.5, left: 6, top: 13 } as const;
/** Points a second on paper: one for each tenth of a millimetre. */
const PAPER_HZ = 250;
const TWELVE_ROWS: readonly (readonly Lead[])[] = [
  ['I', 'aVR', 'V1', 'V4'],
  ['II', 'aVL', 'V2', 'V5'],
  ['III', 'aVF', 'V3', 'V6'],
];

/** Leads in mV: ten seconds of each, or of each the 2.5 s of its column with ten seconds of lead II beside. */
export interface OnPaper {
  readonly hz: number;
  readonly leads: Readonly<Partial<Record<Lead, readonly number[]>>>;
  readonly leadII?: readonly number[];
}

/** The rows of leads above the strip of lead II: the twelve by four, 2.5 s each; any others by two, 5 s each. */
function rowsOf({ leads }: OnPaper): readonly (readonly Lead[])[] {
  if (leads.V1) return TWELVE_ROWS;
  const others = Object.keys(leads).filter((lead) => lead !== 'II') as Lead[];
  return others.flatMap((_, i) => (i % 2 === 0 ? [others.slice(i, i + 2)] : []));
}

/**
 * An ECG as SVG on paper of 25 mm/s and 10 mm/mV: the twelve leads in three rows of 2.5 s each, or other leads of 5 s
 * each, and ten seconds of lead II below. One user unit is a millimetre. Colours come from CSS variables with fallbacks.
 */
export function ecgPaper(ecg: OnPaper, title = ''): string {
  const rows = rowsOf(ecg);
  const height = SHEET.top + (rows.length + 1) * SHEET.row + 6;
  const seconds = rows === TWELVE_ROWS ? 2.5 : 5;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${height}" role="img" aria-label="${escape(title)}">`,
    '<defs><pattern id="mm" width="5" height="5" patternUnits="userSpaceOnUse">',
    '<path d="M1 0V5M2 0V5M3 0V5M4 0V5M0 1H5M0 2H5M0 3H5M0 4H5" stroke="var(--ecg-grid, #f0bcb4)" stroke-width=".08"/>',
    '<path d="M5 0H0V5" fill="none" stroke="var(--ecg-grid-strong, #dd8f85)" stroke-width=".16"/></pattern></defs>',
    `<rect width="${SHEET.width}" height="${height}" fill="var(--ecg-paper, #fff8f6)"/>`,
    `<rect width="${SHEET.width}" height="${height}" fill="url(#mm)"/>`,
    `<text x="${SHEET.left}" y="6" font-size="4.4" font-family="sans-serif" fill="var(--ecg-ink, #1b1b1f)">${escape(title)}</text>`,
  ];
  rows.forEach((row, r) => {
    const y = SHEET.top + SHEET.row * (r + 0.5);
    row.forEach((lead, c) =>
      parts.push(strip(ecg, lead, c * seconds, seconds, SHEET.left + c * seconds * (SHEET.column / 2.5), y)),
    );
  });
  parts.push(
    strip(
      { hz: ecg.hz, leads: { II: ecg.leadII ?? ecg.leads.II ?? [] } },
      'II',
      0,
      10,
      SHEET.left,
      SHEET.top + SHEET.row * (rows.length + 0.5),
    ),
  );
  parts.push('</svg>');
  return parts.join('\n');
}

function strip(ecg: OnPaper, lead: Lead, fromS: number, lengthS: number, x: number, y: number): string {
  const all = ecg.leads[lead] ?? [];
  const length = Math.round(lengthS * ecg.hz);
  const from = all.length > length ? Math.round(fromS * ecg.hz) : 0;
  const every = Math.max(1, Math.round(ecg.hz / PAPER_HZ));
  // Drawn in tenths of a millimetre, each point against the last.
  const tenths = all
    .slice(from, from + length)
    .filter((_, i) => i % every === 0)
    .map((mv) => Math.round(-100 * mv));
  const step = Math.round((250 * every) / ecg.hz);
  const line = tenths
    .slice(1)
    .map((v, i) => {
      const rise = v - (tenths[i] as number);
      return `${step}${rise < 0 ? '' : ' '}${rise}`;
    })
    .join(' ');
  return `<path transform="translate(${x} ${y})scale(.1)" d="M0 ${tenths[0] ?? 0}l${line}" fill="none" stroke="var(--ecg-ink, #1b1b1f)" stroke-width="2.8" stroke-linejoin="round"/><text x="${x + 1}" y="${y - 8}" font-size="3.4" font-family="sans-serif" fill="var(--ecg-ink, #1b1b1f)">${lead}</text>`;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

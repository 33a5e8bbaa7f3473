import type { ObservationEntry } from '@openward/encounter';

type Ecg = NonNullable<Extract<ObservationEntry, { kind: 'result' }>['ecg']>;

/** Columns a second, so that a strip of four seconds fits a terminal, and millivolts a row. */
const COLUMNS_A_SECOND = 25;
const SECONDS = 4;
const ROW_MV = 0.25;

/** What the machine measured, in one line; nothing of what it means. */
export function measuredLine({ measured }: Ecg): string {
  if (!measured) return '';
  const shown = (value: number | undefined): string => (value === undefined ? '--' : String(value));
  const levels = Object.entries(measured.stMm ?? {}).map(
    ([lead, mm]) => `${lead} ${mm > 0 ? '+' : ''}${mm.toFixed(1)}`,
  );
  return [
    `rate ${shown(measured.ratePerMin)}/min, PR ${shown(measured.prMs)}, QRS ${shown(measured.qrsMs)}`,
    `QT/QTc ${shown(measured.qtMs)}/${shown(measured.qtcMs)} ms, axis ${shown(measured.axisDegrees)} degrees`,
    ...(levels.length > 0 ? [`ST in mm: ${levels.join(', ')}`] : []),
  ].join(', ');
}

/** A lead drawn in characters: each column shows from its lowest to its highest point. */
export function drawLead(mv: readonly number[], hz: number): readonly string[] {
  const each = hz / COLUMNS_A_SECOND;
  const columns = Array.from({ length: Math.min(SECONDS * COLUMNS_A_SECOND, Math.floor(mv.length / each)) }, (_, i) =>
    mv.slice(Math.floor(i * each), Math.floor((i + 1) * each) + 1),
  );
  const spans = columns.map(
    (part) => [Math.min(...part), Math.max(...part)].map((v) => Math.round(v / ROW_MV)) as [number, number],
  );
  const top = Math.max(1, ...spans.map(([, high]) => high));
  const bottom = Math.min(-1, ...spans.map(([low]) => low));
  return Array.from({ length: top - bottom + 1 }, (_, row) => {
    const level = top - row;
    return spans
      .map(([low, high]) => (level < low || level > high ? (level === 0 ? '·' : ' ') : low === high ? '─' : '│'))
      .join('')
      .trimEnd();
  });
}

/** An ECG as text: what was measured, and every lead that was kept, or lead II where none was. */
export function ecgText(ecg: Ecg): string {
  const leads = Object.entries(ecg.leads ?? {});
  const drawn = (
    leads.length > 0 ? [...leads, ['II, longer', ecg.leadII] as const] : [['II', ecg.leadII] as const]
  ).flatMap(([lead, mv]) => ['', `  ${lead}`, ...drawLead(mv, ecg.hz).map((line) => `  ${line}`)]);
  return [measuredLine(ecg), `  (${COLUMNS_A_SECOND} columns a second, ${ROW_MV} mV a row)`, ...drawn].join('\n');
}

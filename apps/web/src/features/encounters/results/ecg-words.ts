import type { ObservationEntry } from '@openward/encounter';

export type Recorded = NonNullable<Extract<ObservationEntry, { kind: 'result' }>['ecg']>;

/** What the machine prints below the tracing: its own measuring, never what it means. */
export function measuredText({ measured }: Recorded): string {
  if (!measured) return '';
  const { ratePerMin, prMs, qrsMs, qtMs, qtcMs, axisDegrees } = measured;
  const shown = (value: number | undefined): string => (value === undefined ? '– –' : String(value));
  return [
    `Rate ${shown(ratePerMin)}/min`,
    `PR ${shown(prMs)} ms`,
    `QRS ${shown(qrsMs)} ms`,
    `QT/QTc ${shown(qtMs)}/${shown(qtcMs)} ms`,
    `axis ${shown(axisDegrees)}°`,
  ].join(' · ');
}

/** ST levels as measured, 1 mm = 0.1 mV, 60 ms after the J point. */
export function levelText({ measured }: Recorded): string {
  const levels = Object.entries(measured?.stMm ?? {});
  return levels.map(([lead, mm]) => `${lead} ${mm > 0 ? '+' : ''}${mm.toFixed(1)}`).join(', ');
}

/** What of the heart the sheet shows, for who cannot see it. */
export function leadsText({ leads = {} }: Recorded): string {
  const names = Object.keys(leads);
  const what = names.length === 12 ? 'Twelve leads' : `Leads ${names.join(', ')}`;
  return `${what} and ten seconds of lead II, as recorded.`;
}

import { CHANNELS, type ChannelKey } from './channels.ts';
import type { ReadingKey } from './readings.ts';

export type RowSensor = 'ecg' | 'oximeter' | 'arterialLine' | 'capnograph';
export interface Row {
  readonly wave: ChannelKey;
  readonly reading: ReadingKey;
  readonly sensor: RowSensor;
  readonly label: string;
  readonly tone: 'ecg' | 'oxygen' | 'arterial' | 'carbonDioxide' | 'respiration';
  readonly attached: boolean;
}

const ROWS: readonly Omit<Row, 'attached' | 'label' | 'sensor'>[] = [
  { wave: 'ecg', reading: 'heartRate', tone: 'ecg' },
  { wave: 'pleth', reading: 'spo2', tone: 'oxygen' },
  { wave: 'arterial', reading: 'arterial', tone: 'arterial' },
  { wave: 'capno', reading: 'endTidalCO2', tone: 'carbonDioxide' },
  { wave: 'respiration', reading: 'respiratoryRate', tone: 'respiration' },
];
/** Rows that stand there empty, as an invitation, before their sensor is on. */
const INVITING: ReadonlySet<ChannelKey> = new Set<ChannelKey>(['ecg', 'pleth']);

/** The rows of the screen: what is attached, and the two that every patient should have. */
export function rowsFor(attached: readonly string[], compact: boolean): readonly Row[] {
  return ROWS.flatMap((row) => {
    const channel = CHANNELS.find((each) => each.key === row.wave);
    if (!channel) return [];
    const on = attached.includes(channel.sensor);
    if (!on && !INVITING.has(row.wave)) return [];
    if (compact && row.wave !== 'ecg' && row.wave !== 'pleth') return [];
    return [{ ...row, sensor: channel.sensor, label: channel.label, attached: on }];
  });
}

import type { ScreenRow, ScreenTrace } from '../../../world/monitor-screen.ts';
import { CHANNELS, type WaveFeed } from '../monitor/channels.ts';
import { readingsOf } from '../monitor/readings.ts';
import { rowsFor } from '../monitor/rows.ts';
import type { MonitorView } from '../state/view.ts';

const COLOUR: Readonly<Record<string, string>> = {
  ecg: '#4ade80',
  oxygen: '#38d6f5',
  arterial: '#ff5d55',
  carbonDioxide: '#f7dd4a',
  respiration: '#f4f6f7',
};

/** The rows of the screen in the room: the same readings, words and waves as on the page. */
export function screenRows(
  monitor: MonitorView,
  feed: WaveFeed,
): readonly (ScreenRow & { readonly trace: ScreenTrace | null })[] {
  const readings = readingsOf(monitor);
  const alarms = monitor.alarms.map((alarm) => alarm.alarm.toLowerCase());
  const rows = rowsFor(monitor.attached, false).map((row) => {
    const reading = readings.find(({ key }) => key === row.reading);
    const channel = CHANNELS.find(({ key }) => key === row.wave);
    const ring = feed.rings[row.wave];
    return {
      label: reading?.label ?? row.label,
      value: reading?.text ?? 'not on',
      colour: COLOUR[row.tone] ?? '#ffffff',
      alarm: alarms.some((alarm) => alarm.includes(row.reading.toLowerCase())),
      trace:
        row.attached && channel
          ? {
              hz: channel.hz,
              low: channel.low,
              high: channel.high,
              written: () => ring.written,
              at: (i: number) => ring.at(i),
            }
          : null,
    };
  });
  const cuff = readings.find(({ key }) => key === 'cuff');
  return [
    ...rows,
    { label: cuff?.label ?? 'NIBP', value: cuff?.text ?? 'not on', colour: '#f4f6f7', alarm: false, trace: null },
  ];
}

import type { MonitorView } from '../state/view.ts';
import type { ReadingKey } from './readings.ts';

export type Alarm = MonitorView['alarms'][number];
export type Priority = Alarm['priority'];

const RANK: Readonly<Record<Priority, number>> = { high: 0, medium: 1, low: 2 };
const MARK: Readonly<Record<Priority, string>> = { high: '▲▲▲', medium: '▲▲', low: '▲' };
const SPOKEN: Readonly<Record<Priority, string>> = { high: 'High', medium: 'Medium', low: 'Low' };

/** Most urgent first, then the newest. */
export function byUrgency(alarms: readonly Alarm[]): readonly Alarm[] {
  return [...alarms].sort((a, b) => RANK[a.priority] - RANK[b.priority] || b.sinceTick - a.sinceTick);
}

/** The shape that comes with an alarm's colour, so that no one has to see the colour. */
export const alarmMark = (priority: Priority): string => MARK[priority];
export const alarmSpoken = (alarm: Alarm): string => `${SPOKEN[alarm.priority]} priority alarm: ${alarm.text}`;

const ABOUT: readonly (readonly [RegExp, ReadingKey])[] = [
  [/^(heartRate|asystole|ventricular|pulse)/, 'heartRate'],
  [/^(spo2|oximeter)/, 'spo2'],
  [/^resp/, 'respiratoryRate'],
  [/^(endTidal|capn)/, 'endTidalCO2'],
  [/^temp/, 'temperature'],
];

/** The priority at which a numeral is in alarm, or null. A pressure alarm speaks of the arterial line where there is one. */
export function alarmOf(key: ReadingKey, monitor: MonitorView): Priority | null {
  const pressure: ReadingKey = monitor.attached.includes('arterialLine') ? 'arterial' : 'cuff';
  const own = monitor.alarms.filter((alarm) => {
    const about = ABOUT.find(([pattern]) => pattern.test(alarm.alarm))?.[1];
    return (about ?? (alarm.alarm.startsWith('pressure') ? pressure : null)) === key;
  });
  return byUrgency(own)[0]?.priority ?? null;
}

/** The limits printed beside a numeral: the adult defaults at which this monitor alarms. */
export const LIMITS: Readonly<Partial<Record<ReadingKey, readonly [high: string, low: string]>>> = {
  heartRate: ['120', '45'],
  spo2: ['100', '91'],
  respiratoryRate: ['30', '8'],
  arterial: ['MAP', '65'],
  cuff: ['MAP', '65'],
};

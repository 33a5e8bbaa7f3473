import { readings, rhythm, type Readings } from '@openward/physiology';
import { emit, type LiveSession } from './live.ts';

interface Alarm {
  readonly alarm: string;
  readonly priority: 'high' | 'medium' | 'low';
  readonly text: string;
}

interface Limit {
  readonly alarm: string;
  readonly name: string;
  readonly unit: string;
  readonly read: (now: Readings) => number | null;
  readonly direction: 'high' | 'low';
  readonly medium: number | null;
  readonly high: number | null;
  /** How far back inside the limit a reading must come before the alarm clears, so that it doesn't flicker. */
  readonly hysteresis: number;
}

/** Default limits of an adult bedside monitor; awaiting clinical review. Only an attached sensor can alarm. */
const LIMITS: readonly Limit[] = [
  {
    alarm: 'heartRateHigh',
    name: 'Heart rate',
    unit: '',
    read: (n) => n.heartRate.value,
    direction: 'high',
    medium: 120,
    high: 140,
    hysteresis: 5,
  },
  {
    alarm: 'heartRateLow',
    name: 'Heart rate',
    unit: '',
    read: (n) => n.heartRate.value,
    direction: 'low',
    medium: null,
    high: 45,
    hysteresis: 5,
  },
  {
    alarm: 'spo2Low',
    name: 'SpO2',
    unit: ' %',
    read: (n) => n.spo2.value,
    direction: 'low',
    medium: 91,
    high: 85,
    hysteresis: 2,
  },
  {
    alarm: 'pressureLow',
    name: 'Mean pressure',
    unit: '',
    read: (n) => n.arterialMean.value ?? n.cuffMean.value,
    direction: 'low',
    medium: 65,
    high: 50,
    hysteresis: 3,
  },
  {
    alarm: 'respirationHigh',
    name: 'Respiratory rate',
    unit: '',
    read: (n) => n.respiratoryRate.value,
    direction: 'high',
    medium: 30,
    high: null,
    hysteresis: 2,
  },
  {
    alarm: 'respirationLow',
    name: 'Respiratory rate',
    unit: '',
    read: (n) => n.respiratoryRate.value,
    direction: 'low',
    medium: null,
    high: 8,
    hysteresis: 1,
  },
];

const RHYTHM_ALARMS: Readonly<Record<string, string>> = {
  asystole: 'Asystole',
  ventricularStandstill: 'Ventricular standstill',
  ventricularFibrillation: 'Ventricular fibrillation',
  ventricularTachycardia: 'Ventricular tachycardia',
  pulselessVentricularTachycardia: 'Ventricular tachycardia',
  torsades: 'Ventricular tachycardia',
};

/** Raises what is newly out of limits, clears what is well inside again, and raises anew what has become worse. */
export function updateAlarms(session: LiveSession): void {
  const active = activeAlarms(session);
  const { alarms } = session.record;
  for (const name of [...alarms.keys()]) {
    if (!active.some((a) => a.alarm === name)) emit(session, { type: 'alarmCleared', alarm: name });
  }
  for (const alarm of active) {
    if (alarms.get(alarm.alarm)?.priority !== alarm.priority) emit(session, { type: 'alarmed', ...alarm });
  }
}

function activeAlarms(session: LiveSession): Alarm[] {
  const now = readings(session.body);
  const { attached, alarms } = session.record;
  const list: Alarm[] = [];
  const arrhythmia = attached.has('ecg') ? RHYTHM_ALARMS[rhythm(session.body)] : undefined;
  if (arrhythmia !== undefined) list.push({ alarm: 'arrhythmia', priority: 'high', text: arrhythmia });
  if (attached.has('oximeter') && now.spo2.value === null)
    list.push({ alarm: 'oximeterNoReading', priority: 'low', text: 'SpO2: no reading' });
  for (const limit of LIMITS) {
    const value = limit.read(now);
    if (value === null || (arrhythmia !== undefined && limit.name === 'Heart rate')) continue;
    const priority = priorityOf(limit, value, alarms.get(limit.alarm)?.priority);
    if (priority)
      list.push({
        alarm: limit.alarm,
        priority,
        text: `${limit.name} ${Math.round(value)}${limit.unit} ${limit.direction}`,
      });
  }
  return list;
}

function priorityOf(limit: Limit, value: number, before: Alarm['priority'] | undefined): 'high' | 'medium' | null {
  const sign = limit.direction === 'high' ? 1 : -1;
  const beyond = (threshold: number | null, held: boolean): boolean =>
    threshold !== null && (value - threshold) * sign > (held ? -limit.hysteresis : 0);
  if (beyond(limit.high, before === 'high')) return 'high';
  return beyond(limit.medium, before !== undefined) ? 'medium' : null;
}

import { readings, rhythm } from '@openward/physiology';
import { emit, type LiveSession } from './live.ts';

interface Alarm {
  readonly alarm: string;
  readonly priority: 'high' | 'medium' | 'low';
  readonly text: string;
}

/** The adult defaults of a bedside monitor. Only an attached sensor can alarm. */
export function updateAlarms(session: LiveSession): void {
  const active = activeAlarms(session);
  const { alarms } = session.record;
  for (const name of [...alarms.keys()]) {
    if (!active.some((a) => a.alarm === name)) emit(session, { type: 'alarmCleared', alarm: name });
  }
  for (const alarm of active) {
    if (!alarms.has(alarm.alarm)) emit(session, { type: 'alarmed', ...alarm });
  }
}

function activeAlarms(session: LiveSession): Alarm[] {
  const now = readings(session.body);
  const { attached } = session.record;
  const list: Alarm[] = [];
  const add = (alarm: string, priority: Alarm['priority'], text: string): void =>
    void list.push({ alarm, priority, text });
  if (attached.has('ecg')) {
    const beat = rhythm(session.body);
    const hr = now.heartRate.value;
    if (beat === 'asystole') add('asystole', 'high', 'Asystole');
    else if (beat === 'ventricularFibrillation') add('ventricularFibrillation', 'high', 'Ventricular fibrillation');
    else if (hr !== null && hr > 140) add('heartRateHigh', 'high', `Heart rate ${Math.round(hr)} high`);
    else if (hr !== null && hr > 120) add('heartRateHigh', 'medium', `Heart rate ${Math.round(hr)} high`);
    else if (hr !== null && hr < 45) add('heartRateLow', 'high', `Heart rate ${Math.round(hr)} low`);
  }
  if (attached.has('oximeter')) {
    const spo2 = now.spo2.value;
    if (spo2 === null) add('oximeterNoReading', 'low', 'SpO2: no reading');
    else if (spo2 < 85) add('spo2Low', 'high', `SpO2 ${Math.round(spo2)} % low`);
    else if (spo2 < 91) add('spo2Low', 'medium', `SpO2 ${Math.round(spo2)} % low`);
  }
  pressureAlarm(now.arterialMean.value ?? now.cuffMean.value, add);
  const breaths = now.respiratoryRate.value;
  if (breaths !== null && breaths > 30)
    add('respirationHigh', 'medium', `Respiratory rate ${Math.round(breaths)} high`);
  if (breaths !== null && breaths < 8)
    add('respirationLow', 'high', breaths < 2 ? 'Apnoea' : `Respiratory rate ${Math.round(breaths)} low`);
  return list;
}

function pressureAlarm(
  mean: number | null,
  add: (alarm: string, priority: Alarm['priority'], text: string) => void,
): void {
  if (mean !== null && mean < 50) add('pressureLow', 'high', `Mean pressure ${Math.round(mean)} low`);
  else if (mean !== null && mean < 65) add('pressureLow', 'medium', `Mean pressure ${Math.round(mean)} low`);
}

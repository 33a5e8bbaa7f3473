import { drainWaves, readings, type Reading } from '@openward/physiology';
import type { MonitorObservation } from '../contract/observation.ts';
import type { LiveSession } from '../session/live.ts';

type Numeric = MonitorObservation['heartRate'];

/** The monitor as it shows now. Waves drain: each sample is shown once. */
export function monitorOf(session: LiveSession): MonitorObservation {
  const now = readings(session.body);
  const waves = drainWaves(session.body);
  const { record } = session;
  const cuffTick = now.cuffAtS < 0 ? -1 : Math.round(now.cuffAtS * 50);
  const cuffReason = now.cuffSystolic.value === null ? now.cuffSystolic.reason : undefined;
  return {
    attached: [...record.attached],
    heartRate: numeric(now.heartRate, 0),
    spo2: numeric(now.spo2, 0),
    pulseRate: numeric(now.pulseRate, 0),
    respiratoryRate: numeric(now.respiratoryRate, 0),
    endTidalCO2: numeric(now.endTidalCO2, 0),
    temperature: numeric(now.temperature, 1),
    arterial: {
      systolic: whole(now.arterialSystolic),
      diastolic: whole(now.arterialDiastolic),
      mean: whole(now.arterialMean),
    },
    cuff: {
      systolic: whole(now.cuffSystolic),
      diastolic: whole(now.cuffDiastolic),
      mean: whole(now.cuffMean),
      atTick: cuffTick,
      measuring: cuffReason === 'acquiring',
      ...(cuffReason === undefined ? {} : { reason: cuffReason }),
    },
    alarms: [...record.alarms].map(([alarm, a]) => ({ alarm, ...a })),
    waves: {
      fromTick: waves.fromTick,
      ecg: scaled(waves.ecg, 100),
      pleth: scaled(waves.pleth, 100),
      arterial: scaled(waves.arterial, 1),
      capno: scaled(waves.capno, 10),
      respiration: scaled(waves.respiration, 100),
    },
  };
}

/** The numbers on the screen, for the record: what the learner could see. */
export function shownNow(session: LiveSession): Record<string, number | null> {
  const now = readings(session.body);
  return {
    heartRate: whole(now.heartRate),
    spo2: whole(now.spo2),
    respiratoryRate: whole(now.respiratoryRate),
    endTidalCO2: whole(now.endTidalCO2),
    temperature: now.temperature.value === null ? null : Number(now.temperature.value.toFixed(1)),
    arterialMean: whole(now.arterialMean),
    cuffSystolic: whole(now.cuffSystolic),
    cuffDiastolic: whole(now.cuffDiastolic),
    cuffMean: whole(now.cuffMean),
  };
}

function numeric(reading: Reading, decimals: number): Numeric {
  return {
    value: reading.value === null ? null : Number(reading.value.toFixed(decimals)),
    ...(reading.reason === undefined ? {} : { reason: reading.reason }),
  };
}

function whole(reading: Reading): number | null {
  return reading.value === null ? null : Math.round(reading.value);
}

function scaled(samples: readonly number[], factor: number): number[] {
  return samples.map((s) => Math.round(s * factor));
}

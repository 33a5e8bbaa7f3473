import type { SensorState } from './state.ts';

/** Seconds of circulation and averaging before an oximeter sees a change. */
export const SPO2_DELAY_S = 12;

/** Sensors of a body nobody has attached anything to. */
export function freshSensors(): SensorState {
  return {
    attached: { ecg: false, oximeter: false, cuff: false, arterialLine: false, capnograph: false, thermometer: false },
    attachedAt: { ecg: 0, oximeter: 0, cuff: 0, arterialLine: 0, capnograph: 0, thermometer: 0 },
    spo2: 0.97,
    spo2Delay: new Array<number>(SPO2_DELAY_S).fill(0.97),
    spo2At: 0,
    pulseRate: 70,
    ecgRate: 70,
    leadsLoose: false,
    countsT: false,
    lastStimulus: -1,
    lead: 'II',
    beatTicks: [],
    lastBeats: 0,
    temperature: 33,
    respiratoryRate: 14,
    cuff: {
      intervalS: 0,
      startedTick: -1,
      runningUntil: -1,
      systolic: null,
      diastolic: null,
      mean: null,
      failed: false,
      atS: -1,
    },
    drift: 0,
    pulsatility: 1,
  };
}

import type { Lead } from '../electricity/ecg/leads.ts';

/** What the sensors hold: attachment, their own lags, the cuff's run. */
export interface SensorState {
  attached: {
    ecg: boolean;
    oximeter: boolean;
    cuff: boolean;
    arterialLine: boolean;
    capnograph: boolean;
    thermometer: boolean;
  };
  attachedAt: {
    ecg: number;
    oximeter: number;
    cuff: number;
    arterialLine: number;
    capnograph: number;
    thermometer: number;
  };
  spo2: number;
  spo2Delay: number[];
  spo2At: number;
  pulseRate: number;
  ecgRate: number;
  /** Electrodes that no longer stick: a line without a heart in it. */
  leadsLoose: boolean;
  /** Whether the counter takes tall T waves for beats. */
  countsT: boolean;
  /** Step of the conduction clock at which a pacing stimulus was last counted. */
  lastStimulus: number;
  /** The lead on the monitor. */
  lead: Lead;
  beatTicks: number[];
  lastBeats: number;
  temperature: number;
  respiratoryRate: number;
  cuff: {
    intervalS: number;
    startedTick: number;
    runningUntil: number;
    systolic: number | null;
    diastolic: number | null;
    mean: number | null;
    failed: boolean;
    atS: number;
  };
  drift: number;
  pulsatility: number;
}

import { OUT, X } from '../body/slots.ts';
import { artefact, dipole, hashNoise } from '../electricity/ecg/dipole.ts';
import { LEADS } from '../electricity/ecg/leads.ts';
import { dryPressure } from '../lungs/air.ts';
import { samplesBreath } from '../body/breathing.ts';
import { connected } from '../lungs/ventilator.ts';
import type { BodyState } from '../body/state.ts';

/** Waveform samples not yet drained; no part of the saved body. At most one minute is kept. */
export interface WaveBuffer {
  fromTick: number;
  ecg: number[];
  pleth: number[];
  arterial: number[];
  capno: number[];
  airwayPressure: number[];
  airwayFlow: number[];
  airwayVolume: number[];
  respiration: number[];
}

export function emptyWaves(tick: number): WaveBuffer {
  return {
    fromTick: tick,
    ecg: [],
    pleth: [],
    arterial: [],
    capno: [],
    airwayPressure: [],
    airwayFlow: [],
    airwayVolume: [],
    respiration: [],
  };
}

const KEEP_TICKS = 3000;

/** The monitor's ECG lead in mV at one of the five samples of this tick. */
function monitorLead(state: BodyState, index: number): number {
  const step = state.electricity.clock - 9 + 2 * index;
  if (state.sensors.leadsLoose) return artefact(state, step, 0);
  const v = dipole(state, step);
  const [x, y, z] = LEADS[state.sensors.lead];
  return x * (v[0] as number) + y * (v[1] as number) + z * (v[2] as number) + artefact(state, step, 0);
}

/** Adds this tick's samples of the attached sensors. */
export function recordWaves(state: BodyState, w: WaveBuffer): void {
  const { attached } = state.sensors;
  if (attached.ecg) for (let i = 0; i < 5; i++) w.ecg.push(round(monitorLead(state, i), 1000));
  if (attached.ecg) w.respiration.push(round(state.airway.mouthFlow / 1000, 1000));
  if (attached.arterialLine) w.arterial.push(round(state.out[OUT.arterial] as number, 10));
  if (attached.oximeter) {
    const range = 60;
    const pulse = ((state.out[OUT.arterial] as number) - (state.x[X.diastolic] as number)) / range;
    const amplitude = Math.max(0, Math.min(1, state.sensors.pulsatility));
    w.pleth.push(
      round(Math.max(0, Math.min(1, 0.12 + pulse * amplitude * 1.1 + 0.02 * hashNoise(state.tick, 2))), 1000),
    );
  }
  if (attached.capnograph)
    w.capno.push(round(samplesBreath(state) ? (state.airway.co2[0] as number) * dryPressure(state) : 0, 10));
  if (state.ventilator.on && state.ventilator.device !== 'bagMask') {
    w.airwayPressure.push(round(state.airway.pressure, 10));
    w.airwayFlow.push(round(connected(state) ? state.airway.mouthFlow / 1000 : 0, 1000));
    w.airwayVolume.push(Math.round(connected(state) ? Math.max(0, state.meter.volumeIn - state.meter.expired) : 0));
  }
  trim(w.ecg, KEEP_TICKS * 5);
  trim(w.pleth, KEEP_TICKS);
  trim(w.arterial, KEEP_TICKS);
  trim(w.capno, KEEP_TICKS);
  trim(w.airwayPressure, KEEP_TICKS);
  trim(w.airwayFlow, KEEP_TICKS);
  trim(w.airwayVolume, KEEP_TICKS);
  trim(w.respiration, KEEP_TICKS);
}

function trim(list: number[], keep: number): void {
  if (list.length > keep * 1.5) list.splice(0, list.length - keep);
}

function round(v: number, k: number): number {
  return Math.round(v * k) / k;
}

import { nextNormal } from '@openward/kernel';
import type { Reading, Readings, SensorKey } from '../terms.ts';
import { samplesBreath } from '../body/breathing.ts';
import { clamp } from '../body/numbers.ts';
import { X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { countBeats, countRate, pulseRate } from './beat-counter.ts';
import { SPO2_DELAY_S } from './fresh.ts';
import { opticalSaturation, pulses, skinBias } from './oximeter.ts';

const SECOND = 50;
const CUFF_S = 25;

/** Every tick: beats seen on the ECG; every second: lags of the others. */
export function stepSensors(state: BodyState): void {
  const s = state.sensors;
  countBeats(state);
  if (state.tick % SECOND !== 0) return;
  countRate(state);
  const pulsePressure = (state.x[X.systolic] as number) - (state.x[X.diastolic] as number);
  s.pulsatility += (clamp((pulsePressure / 38) * state.skin.perfusion, 0, 1.3) - s.pulsatility) / 3;
  s.spo2Delay[s.spo2At] = opticalSaturation(state);
  s.spo2At = (s.spo2At + 1) % SPO2_DELAY_S;
  const seen = s.spo2Delay[s.spo2At] as number;
  const poor = clamp((0.25 - s.pulsatility) / 0.2, 0, 1);
  s.drift += (nextNormal(state.rng.sensor) * 0.012 - s.drift) / 6;
  const shown = clamp(seen + skinBias(state.spec, seen) + s.drift * (0.35 + 2.5 * poor) - 0.04 * poor, 0, 1);
  s.spo2 += (shown - s.spo2) / 4;
  s.pulseRate += (pulseRate(state) - s.pulseRate) / 3;
  s.temperature += (state.temperature.core - s.temperature) / 45;
  s.respiratoryRate += (state.breath.rate - s.respiratoryRate) / 12;
  stepCuff(state);
}

function stepCuff(state: BodyState): void {
  const c = state.sensors.cuff;
  if (!state.sensors.attached.cuff) return;
  if (c.startedTick < 0 && c.intervalS > 0 && (c.atS < 0 || state.tick / SECOND - c.atS >= c.intervalS - CUFF_S))
    c.startedTick = state.tick;
  if (c.startedTick < 0 || state.tick < c.startedTick + CUFF_S * SECOND) return;
  c.startedTick = -1;
  c.atS = Math.floor(state.tick / SECOND);
  const systolic = state.x[X.systolic] as number;
  const diastolic = state.x[X.diastolic] as number;
  const pulse = systolic - diastolic;
  // An oscillometric cuff needs a pulse to feel: it fails below about 45 mmHg systolic or 10 mmHg of pulse pressure.
  c.failed = systolic < 45 || pulse < 10 || state.heart.compressions;
  if (c.failed) {
    c.systolic = null;
    c.diastolic = null;
    c.mean = null;
    return;
  }
  const low = clamp((80 - systolic) / 40, 0, 1);
  c.mean = Math.round((state.x[X.mean] as number) + 2.5 * nextNormal(state.rng.sensor) + 2 * low);
  c.systolic = Math.round(systolic + 3.5 * nextNormal(state.rng.sensor) + 4 * low);
  c.diastolic = Math.round(diastolic + 3 * nextNormal(state.rng.sensor));
}

export function attachSensor(state: BodyState, sensor: SensorKey, on: boolean): void {
  const s = state.sensors;
  if (sensor === 'ecg' && on) s.leadsLoose = false;
  if (s.attached[sensor] === on) return;
  s.attached[sensor] = on;
  s.attachedAt[sensor] = state.tick;
  if (on && sensor === 'thermometer') s.temperature = state.temperature.core - 2;
  if (sensor === 'cuff' && !on) {
    s.cuff.startedTick = -1;
    s.cuff.systolic = null;
    s.cuff.diastolic = null;
    s.cuff.mean = null;
  }
}

/** Starts a measurement (`intervalS` 0), or repeats one at an interval. */
export function startCuff(state: BodyState, intervalS: number): void {
  const c = state.sensors.cuff;
  c.intervalS = Math.max(0, intervalS);
  if (state.sensors.attached.cuff && c.startedTick < 0) c.startedTick = state.tick;
}

const off: Reading = { value: null, reason: 'notAttached' };

/** What every display shows now. */
export function readSensors(state: BodyState): Readings {
  const s = state.sensors;
  const since = (key: SensorKey): number => (state.tick - s.attachedAt[key]) / SECOND;
  const reading = (key: SensorKey, warmS: number, value: () => Reading): Reading =>
    !s.attached[key] ? off : since(key) < warmS ? { value: null, reason: 'acquiring' } : value();
  const felt = pulses(state) && s.pulseRate > 20;
  const low: Reading = { value: null, reason: 'lowPerfusion' };
  const c = s.cuff;
  const cuffValue = (v: number | null): Reading =>
    !s.attached.cuff
      ? off
      : v !== null
        ? { value: v }
        : c.startedTick >= 0
          ? { value: null, reason: 'acquiring' }
          : c.failed
            ? low
            : { value: null, reason: 'noSignal' };
  const line = (v: number): Reading => reading('arterialLine', 3, () => ({ value: Math.round(v) }));
  return {
    heartRate: reading('ecg', 5, () =>
      s.leadsLoose ? { value: null, reason: 'noSignal' } : { value: Math.round(s.ecgRate) },
    ),
    spo2: reading('oximeter', 8, () => (felt ? { value: Math.round(s.spo2 * 100) } : low)),
    pulseRate: reading('oximeter', 8, () => (felt ? { value: Math.round(s.pulseRate) } : low)),
    respiratoryRate: s.attached.capnograph
      ? reading('capnograph', 10, () => ({ value: Math.round(samplesBreath(state) ? state.breath.rate : 0) }))
      : reading('ecg', 15, () => ({ value: Math.round(s.respiratoryRate) })),
    endTidalCO2: reading('capnograph', 6, () =>
      state.breath.rate > 0 && samplesBreath(state) ? { value: Math.round(state.breath.endTidal) } : { value: 0 },
    ),
    temperature: reading('thermometer', 3, () => ({ value: Math.round(s.temperature * 10) / 10 })),
    arterialSystolic: line(state.x[X.systolic] as number),
    arterialDiastolic: line(state.x[X.diastolic] as number),
    arterialMean: line(state.x[X.mean] as number),
    cuffSystolic: cuffValue(c.systolic),
    cuffDiastolic: cuffValue(c.diastolic),
    cuffMean: cuffValue(c.mean),
    cuffAtS: c.atS,
  };
}

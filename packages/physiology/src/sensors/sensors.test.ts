import { describe, expect, it } from 'vitest';
import { attach, cuff, drainWaves, quantities, readings } from '../body.ts';
import type { Body, Readings, SensorKey } from '../contract.ts';
import { act, bodyOf, MAN, stateOf, wait } from '../testing/bodies.ts';
import { skinBias } from './oximeter.ts';

const ALL: readonly SensorKey[] = ['ecg', 'oximeter', 'cuff', 'arterialLine', 'capnograph', 'thermometer'];

function monitored(body: Body = bodyOf()): Body {
  for (const sensor of ALL) attach(body, sensor, true);
  return body;
}
const SHOWN: Readonly<Record<SensorKey, readonly (keyof Readings)[]>> = {
  ecg: ['heartRate'],
  oximeter: ['spo2', 'pulseRate'],
  cuff: ['cuffSystolic', 'cuffDiastolic', 'cuffMean'],
  arterialLine: ['arterialSystolic', 'arterialDiastolic', 'arterialMean'],
  capnograph: ['endTidalCO2'],
  thermometer: ['temperature'],
};

describe('given nothing attached', () => {
  it('when read, then nothing is shown and no wave is drawn', () => {
    const body = bodyOf();
    wait(body, 30);
    const shown = readings(body);
    for (const keys of Object.values(SHOWN))
      for (const key of keys) expect(shown[key], key).toEqual({ value: null, reason: 'notAttached' });
    const waves = drainWaves(body);
    for (const key of ['ecg', 'pleth', 'arterial', 'capno', 'respiration'] as const) expect(waves[key]).toEqual([]);
  });
});

describe('given one sensor', () => {
  it.each(ALL)('when only %s is attached, then only what it measures is shown', (sensor) => {
    const body = bodyOf();
    attach(body, sensor, true);
    cuff(body, 0);
    expect((readings(body)[SHOWN[sensor][0] as 'spo2'] as { value: number | null }).value).toBeNull();
    wait(body, 40);
    for (const [key, names] of Object.entries(SHOWN))
      for (const name of names) {
        const value = (readings(body)[name] as { value: number | null }).value;
        if (key === sensor) expect(value, name).toBeGreaterThan(0);
        else expect(value, name).toBeNull();
      }
  });
});

describe('given a monitored resting adult', () => {
  it('when shown, then values are near the truth but not it', () => {
    const body = monitored();
    cuff(body, 0);
    wait(body, 60);
    const shown = readings(body);
    const q = quantities(body);
    expect(Math.abs((shown.heartRate.value as number) - q.heartRate)).toBeLessThan(5);
    expect(Math.abs((shown.spo2.value as number) - 100 * q.arterialSaturation)).toBeLessThan(3);
    expect(Math.abs((shown.cuffSystolic.value as number) - q.systolicPressure)).toBeLessThan(16);
    expect(Math.abs((shown.temperature.value as number) - q.coreTemperature)).toBeLessThan(1.5);
    expect(shown.cuffAtS).toBeGreaterThan(20);
  });

  it('when waves are drained twice, then samples come at 250 and 50 Hz, once each, and show beats', () => {
    const body = monitored();
    wait(body, 10);
    const waves = drainWaves(body);
    expect(waves.ecg.length).toBe(2500);
    for (const key of ['pleth', 'arterial', 'capno', 'respiration'] as const) expect(waves[key].length).toBe(500);
    const peaks = waves.ecg.filter((v, i) => v > 0.7 && v >= (waves.ecg[i - 1] ?? 0) && v > (waves.ecg[i + 1] ?? 0));
    expect(peaks.length).toBeGreaterThanOrEqual(10);
    expect(peaks.length).toBeLessThanOrEqual(14);
    expect(Math.max(...waves.capno)).toBeGreaterThan(33);
    expect(Math.min(...waves.capno)).toBeLessThan(3);
    expect(Math.max(...waves.arterial) - Math.min(...waves.arterial)).toBeGreaterThan(35);
    expect(drainWaves(body).ecg).toEqual([]);
    wait(body, 1);
    expect(drainWaves(body).fromTick).toBe(stateOf(body).tick - 50);
  });

  it('when a cuff is set to an interval, then it measures again by itself', () => {
    const body = monitored();
    cuff(body, 60);
    wait(body, 30);
    const first = readings(body).cuffAtS;
    wait(body, 60);
    expect(readings(body).cuffAtS).toBeGreaterThan(first + 40);
  });
});

describe('given failing signals', () => {
  it('when oxygen falls fast, then the oximeter is late by ten to thirty seconds', () => {
    const body = monitored();
    wait(body, 30);
    act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 100, route: 'intravenous' });
    let truth = 0;
    let shown = 0;
    for (let second = 1; second < 240 && shown === 0; second++) {
      wait(body, 1);
      if (truth === 0 && quantities(body).arterialSaturation < 0.85) truth = second;
      const value = readings(body).spo2.value;
      if (value !== null && value < 85) shown = second;
    }
    expect(shown - truth).toBeGreaterThanOrEqual(8);
    expect(shown - truth).toBeLessThanOrEqual(30);
  });

  it('when the circulation fails, then cuff and oximeter cannot read, while the ECG counts on', () => {
    const body = monitored(
      bodyOf([{ process: 'haemorrhage', severity: 1, parameters: { rateMlPerMin: 700, clotPerMin: 0 } }]),
    );
    while (quantities(body).pulse > 0) wait(body, 5);
    cuff(body, 0);
    wait(body, 30);
    const shown = readings(body);
    expect(shown.cuffSystolic).toEqual({ value: null, reason: 'lowPerfusion' });
    expect(shown.spo2.reason).toBe('lowPerfusion');
    expect(shown.heartRate.value).toBeGreaterThan(60);
    expect(quantities(body).pulse).toBe(0);
  });

  it('when the ventricles fibrillate, then the ECG shows waves without beats', () => {
    const body = monitored();
    wait(body, 5);
    stateOf(body).heart.rhythm = 'ventricularFibrillation';
    drainWaves(body);
    wait(body, 10);
    const { ecg } = drainWaves(body);
    expect(Math.max(...ecg)).toBeLessThan(1);
    expect(Math.max(...ecg) - Math.min(...ecg)).toBeGreaterThan(0.3);
    expect(readings(body).heartRate.value).toBe(0);
  });
});

describe('given dark and light skin', () => {
  const spec = (skinTone: number): { person: typeof MAN; processes: [] } => ({
    person: { ...MAN, skinTone },
    processes: [],
  });

  it('when truly low, then an oximeter reads higher on dark skin, and alike when oxygen is normal (Sjoding 2020, Feiner 2007)', () => {
    expect(skinBias(spec(1), 0.8)).toBe(0);
    expect(skinBias(spec(10), 0.8)).toBeGreaterThan(0.015);
    expect(skinBias(spec(10), 0.8)).toBeLessThan(0.05);
    expect(skinBias(spec(10), 0.98)).toBe(0);
    expect(skinBias(spec(7), 0.8)).toBeLessThan(skinBias(spec(10), 0.8));
  });
});

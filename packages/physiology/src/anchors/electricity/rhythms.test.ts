import { describe, expect, it } from 'vitest';
import { attach, readings, rhythm } from '../../body.ts';
import type { Body, ProcessSpec, Rhythm } from '../../contract.ts';
import { RHYTHMS } from '../../electricity/names.ts';
import { act, bodyOf, meanOver, stateOf, wait } from '../../testing/bodies.ts';
import { holdSalt } from '../../testing/salts.ts';

const beat = (site: string, severity = 1, parameters: Readonly<Record<string, number>> = {}): ProcessSpec[] => [
  { process: 'arrhythmia', site, severity, parameters },
];
const lived = (processes: readonly ProcessSpec[], seconds: number, seed = 1): Body => {
  const body = bodyOf(processes, { seed });
  wait(body, seconds);
  return body;
};

const NAMED: readonly (readonly [site: string, severity: number, rhythm: Rhythm, low: number, high: number])[] = [
  ['sinusTachycardia', 1, 'sinusTachycardia', 110, 160],
  ['sinusBradycardia', 1, 'sinusBradycardia', 30, 59],
  ['sinusArrest', 1, 'junctional', 38, 62],
  ['atrialFibrillation', 1, 'atrialFibrillation', 90, 180],
  ['atrialFlutter', 1, 'atrialFlutter', 130, 170],
  ['supraventricularTachycardia', 1, 'supraventricularTachycardia', 140, 220],
  ['junctional', 1, 'junctional', 40, 65],
  ['idioventricular', 1, 'idioventricular', 60, 110],
  ['ventricularTachycardia', 0.5, 'ventricularTachycardia', 150, 200],
  ['firstDegreeBlock', 0.7, 'firstDegreeBlock', 55, 90],
  ['secondDegreeMobitzI', 0.5, 'secondDegreeMobitzI', 40, 70],
  ['secondDegreeTwoToOne', 1, 'secondDegreeTwoToOne', 28, 50],
  ['completeHeartBlock', 0.4, 'completeHeartBlock', 38, 62],
  ['completeHeartBlock', 1, 'completeHeartBlock', 22, 42],
  ['paced', 1, 'paced', 66, 74],
  ['failureToCapture', 1, 'completeHeartBlock', 30, 62],
  ['ventricularStandstill', 1, 'ventricularStandstill', 0, 0],
];

describe('given a disorder of the beat', () => {
  it.each(NAMED)(
    'when it is %s of severity %f, then the rhythm is %s at %i to %i',
    (site, severity, name, low, high) => {
      // A ventricular focus competes with the sinus node, with captured beats between, before it is named.
      const body = lived(beat(site, severity), 75);
      expect(rhythm(body)).toBe(name);
      const rate = meanOver(body, 10).heartRate;
      expect(rate).toBeGreaterThanOrEqual(low);
      expect(rate).toBeLessThanOrEqual(high);
    },
  );

  it('when below the node, then beats drop without warning: PR is constant before each (Mobitz II)', () => {
    const body = lived(beat('secondDegreeMobitzII', 0.5), 60);
    expect(rhythm(body)).toBe('secondDegreeMobitzII');
    const delays = stateOf(body).electricity.recent.filter((d) => d > 0);
    expect(Math.max(...delays) - Math.min(...delays)).toBeLessThan(0.02);
  });

  it('when in the node, then PR grows until a beat drops (Wenckebach)', () => {
    const { recent } = stateOf(lived(beat('secondDegreeMobitzI', 0.5), 60)).electricity;
    expect(recent).toContain(0);
    recent.forEach((delay, i) => {
      const next = recent[i + 1];
      if (delay > 0 && next !== undefined && next > 0) expect(next).toBeGreaterThan(delay);
    });
  });

  it('when every rhythm is listed, then each has a name of its own', () => {
    expect(new Set(Object.values(RHYTHMS)).size).toBe(Object.keys(RHYTHMS).length);
  });

  it('when a rate is asked for, then the ventricles come near it', () => {
    for (const [site, rate] of [
      ['sinusTachycardia', 130],
      ['ventricularTachycardia', 170],
      ['supraventricularTachycardia', 190],
      ['atrialFlutter', 100],
      ['paced', 80],
    ] as const) {
      const found = meanOver(lived(beat(site, 0.6, { ratePerMin: rate }), 30), 10).heartRate;
      expect(Math.abs(found - rate) / rate, site).toBeLessThan(0.13);
    }
  });
});

describe('given what a rhythm does to the circulation', () => {
  const at = (processes: readonly ProcessSpec[], seconds = 60): ReturnType<typeof meanOver> =>
    meanOver(lived(processes, seconds), 30);
  const rest = at([], 20);

  it('when the ventricles run by themselves, then mean pressure is down at 100 s, and the more the faster (Wegria 1958)', () => {
    const slow = at(beat('ventricularTachycardia', 0.3), 100);
    const fast = at(beat('ventricularTachycardia', 1), 100);
    expect(slow.meanPressure).toBeLessThan(rest.meanPressure);
    expect(fast.meanPressure).toBeLessThan(0.98 * rest.meanPressure);
    expect(fast.strokeVolume).toBeLessThan(0.4 * rest.strokeVolume);
  });

  it('when the atria fibrillate, then less flows than in a sinus rhythm of the same rate', () => {
    const fibrillating = at(beat('atrialFibrillation'), 40);
    const led = at(beat('sinusTachycardia', 1, { ratePerMin: fibrillating.heartRate }), 40);
    expect(Math.abs(led.heartRate - fibrillating.heartRate)).toBeLessThan(12);
    expect(fibrillating.strokeVolume).toBeLessThan(0.97 * led.strokeVolume);
  });

  it('when the block is complete, then the stroke grows and the output falls', () => {
    const slow = at(beat('completeHeartBlock', 1));
    expect(slow.strokeVolume).toBeGreaterThan(1.1 * rest.strokeVolume);
    expect(slow.cardiacOutput).toBeLessThan(0.75 * rest.cardiacOutput);
  });
});

describe('given a cardiac arrest (ERC 2021)', () => {
  it.each(['ventricularFibrillation', 'asystole', 'pulselessElectricalActivity'] as const)(
    'when its rhythm is %s, then there is no pulse and no output, and the aorta empties to below 30 mmHg (Paradis 1992)',
    (site) => {
      const body = lived([{ process: 'cardiacArrest', site, severity: 1 }], 30);
      expect(rhythm(body)).toBe(site);
      wait(body, 110);
      const q = meanOver(body, 3);
      expect(q.pulse).toBe(0);
      expect(q.cardiacOutput).toBeLessThan(0.15);
      expect(q.meanPressure).toBeLessThan(30);
      expect(q.meanPressure).toBeGreaterThan(5);
    },
  );

  it('when electricity goes on without a pulse, then the monitor counts on', () => {
    const body = bodyOf([{ process: 'cardiacArrest', site: 'pulselessElectricalActivity', severity: 1 }]);
    attach(body, 'ecg', true);
    wait(body, 40);
    expect(readings(body).heartRate.value).toBeGreaterThan(20);
    expect(meanOver(body, 2).pulse).toBe(0);
  });

  it('when fibrillation lasts, then its waves grow fine (Weaver 1985)', () => {
    const body = lived([{ process: 'cardiacArrest', site: 'ventricularFibrillation', severity: 1 }], 20);
    expect(meanOver(body, 1).fibrillationAmplitude).toBeGreaterThan(0.6);
    wait(body, 400);
    expect(meanOver(body, 1).fibrillationAmplitude).toBeLessThan(0.35);
  });
});

describe('given a state that upsets the beat', () => {
  it('when potassium is above 9, then the heart does not beat in sinus rhythm for long', () => {
    const body = bodyOf();
    holdSalt(body, 'potassium', 9.4, 60);
    expect(['sinus', 'sinusTachycardia', 'sinusBradycardia']).not.toContain(rhythm(body));
  });

  it('when the QT is long, then torsades come, and magnesium holds them off (Tzivoni 1988)', () => {
    const episodes = (dose: number): number => {
      let count = 0;
      for (let seed = 1; seed <= 6; seed++) {
        const body = bodyOf(beat('torsades', 1), { seed });
        const state = stateOf(body);
        if (dose > 0) act(body, { kind: 'bolus', drug: 'magnesium-sulfate', doseMg: dose, route: 'intravenous' });
        let twisting = false;
        for (let s = 0; s < 240 && state.heart.rhythm === 'organised'; s++) {
          wait(body, 1);
          const now = state.electricity.circuit === 'wandering';
          if (now && !twisting) count += 1;
          twisting = now;
        }
      }
      return count;
    };
    const [without, shielded] = [episodes(0), episodes(4000)];
    expect(without).toBeGreaterThan(6);
    expect(shielded).toBeLessThan(without);
  });
});

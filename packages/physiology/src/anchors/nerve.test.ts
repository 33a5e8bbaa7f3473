import { describe, expect, it } from 'vitest';
import { addEverywhere } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import type { Body, ProcessSpec } from '../contract.ts';
import { quantities } from '../index.ts';
import { act, bodyOf, meanOver, stateOf, wait } from '../testing/bodies.ts';

/** A mass on the right that grows until the pressure in the skull has passed `until`, at most two hours. */
function pressed(until: number, process: Partial<ProcessSpec> = {}): Body {
  const body = bodyOf([
    {
      process: 'raisedIntracranialPressure',
      severity: 1,
      site: 'right',
      parameters: { massMl: 80, growthMlPerMin: 3 },
      ...process,
    },
  ]);
  for (let i = 0; i < 720 && quantities(body).intracranialPressure < until; i++) wait(body, 10);
  return body;
}

describe('given a resting adult', () => {
  it('when the skull is read, then its pressure is 7 to 15 mmHg and the brain has its flow and oxygen', () => {
    const q = meanOver(bodyOf(), 20);
    expect(q.intracranialPressure).toBeGreaterThan(7);
    expect(q.intracranialPressure).toBeLessThan(15);
    expect(q.cerebralOxygenation).toBeGreaterThan(0.6);
    expect(q.cerebralOxygenation).toBeLessThan(0.8);
    expect(q.gcsTotal).toBeCloseTo(15, 6);
    expect(q.avpu).toBeCloseTo(3, 6);
    expect([q.seizure, q.herniation, q.brainDeath]).toEqual([0, 0, 0]);
    expect(q.depthIndex).toBeGreaterThan(93);
  });

  it('when paralysed while awake, then nothing is seen of a mind that is there', () => {
    const body = bodyOf();
    act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 90, route: 'intravenous' });
    act(body, {
      kind: 'ventilate',
      on: true,
      device: 'trachealTube',
      ratePerMin: 12,
      tidalVolumeMl: 500,
      peepCmH2O: 5,
    });
    wait(body, 180);
    const q = quantities(body);
    expect(q.gcsTotal).toBe(3);
    expect(stateOf(body).mind.consciousness).toBeGreaterThan(0.8);
  });

  it('when 30 mg of morphine are given, then pupils are pinpoint on both sides, and naloxone opens them', () => {
    const body = bodyOf();
    act(body, { kind: 'bolus', drug: 'morphine', doseMg: 30, route: 'intravenous' });
    wait(body, 600);
    const small = quantities(body);
    expect(small.pupilLeft).toBeLessThan(2);
    expect(small.pupilRight).toBeLessThan(2);
    expect(small.pupilReactivityLeft).toBeLessThan(0.6);
    act(body, { kind: 'bolus', drug: 'naloxone', doseMg: 0.8, route: 'intravenous' });
    wait(body, 120);
    expect(quantities(body).pupilSize).toBeGreaterThan(small.pupilSize + 0.6);
  });

  it('when much atropine is given, then pupils are wide and answer light little', () => {
    const body = bodyOf();
    act(body, { kind: 'bolus', drug: 'atropine', doseMg: 3, route: 'intravenous' });
    wait(body, 300);
    expect(quantities(body).pupilSize).toBeGreaterThan(5);
    expect(quantities(body).pupilReactivityLeft).toBeLessThan(0.6);
  });

  it('when there is no sugar, then words and eyes go, and sugar brings them back', () => {
    const body = bodyOf();
    const s = stateOf(body);
    const hold = (mmolPerL: number): void => {
      for (let i = 0; i < 40; i++) {
        addEverywhere(s, S.glucose, mmolPerL - s.chemistry.glucose);
        wait(body, 1);
      }
    };
    hold(1.9);
    expect(s.nerve.cortex).toBeLessThan(0.8);
    hold(5.5);
    expect(s.nerve.cortex).toBeGreaterThan(0.9);
  });
});

describe('given a mass that grows on the right (Monro-Kellie, Marmarou 1978)', () => {
  it('when fluid makes room for it, then pressure hardly rises, then within minutes', () => {
    const body = bodyOf([
      {
        process: 'raisedIntracranialPressure',
        severity: 1,
        site: 'right',
        parameters: { massMl: 10, growthMlPerMin: 5 },
      },
    ]);
    wait(body, 300);
    expect(quantities(body).intracranialPressure).toBeLessThan(25);
    wait(body, 900);
    expect(quantities(body).herniation).toBeGreaterThan(0.5);
  });

  it('when the temporal lobe is pushed down, then the right pupil goes first, the left side weakens, pressure rises and the pulse slows', () => {
    const before = meanOver(pressed(16), 5);
    const body = pressed(38);
    let widest = 0;
    let highest = 0;
    let slowest = 200;
    for (let i = 0; i < 12; i++) {
      wait(body, 10);
      const q = quantities(body);
      widest = Math.max(widest, q.pupilRight - q.pupilLeft);
      highest = Math.max(highest, q.meanPressure);
      slowest = Math.min(slowest, q.heartRate);
    }
    expect(widest).toBeGreaterThan(1.5);
    expect(highest).toBeGreaterThan(before.meanPressure + 15);
    expect(slowest).toBeLessThan(before.heartRate + 5);
    expect(quantities(body).gcsTotal).toBeLessThan(9);
    expect(stateOf(body).influences.leftWeakness + stateOf(body).nerve.herniation.right).toBeGreaterThan(0.2);
  });

  it.each([
    ['mannitol', { kind: 'fluid', id: 'm', fluid: 'mannitol20', volumeMl: 375, rateMlPerMin: 25 }],
    ['a drain', { kind: 'drainCerebrospinalFluid', on: true, heightCmH2O: 10 }],
    ['the head raised', { kind: 'position', posture: 'semiRecumbent' }],
    ['a craniotomy', { kind: 'evacuateHaematoma', site: 'right', effectiveness: 0.9 }],
  ] as const)('when %s follows, then pressure is lower than without', (_name, action) => {
    const steady: Partial<ProcessSpec> = { parameters: { massMl: 80, growthMlPerMin: 3, largestMl: 104 } };
    const left = pressed(19, steady);
    const treated = pressed(19, steady);
    act(treated, action);
    wait(left, 900);
    wait(treated, 900);
    expect(quantities(treated).intracranialPressure).toBeLessThan(quantities(left).intracranialPressure - 2);
  });

  it('when the lungs are overventilated, then pressure and flow fall together', () => {
    const body = pressed(18, { parameters: { massMl: 80, growthMlPerMin: 3, largestMl: 104 } });
    wait(body, 300);
    act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 90, route: 'intravenous' });
    const breathe = (ratePerMin: number): void =>
      act(body, {
        kind: 'ventilate',
        on: true,
        device: 'trachealTube',
        ratePerMin,
        tidalVolumeMl: 550,
        peepCmH2O: 0,
      });
    breathe(12);
    wait(body, 240);
    const normal = quantities(body);
    breathe(24);
    wait(body, 240);
    const over = quantities(body);
    expect(over.arterialPCO2).toBeLessThan(normal.arterialPCO2 - 5);
    expect(over.intracranialPressure).toBeLessThan(normal.intracranialPressure - 1);
    expect(over.cerebralFlow).toBeLessThan(normal.cerebralFlow);
  });
});

describe('given a stroke of the left middle cerebral artery', () => {
  const stroke: ProcessSpec = { process: 'ischaemicStroke', severity: 1, site: 'leftMiddleCerebral' };

  it('when ten minutes old, then the right arm and face and speech are gone, the left and the eyes are not', () => {
    const body = bodyOf([stroke]);
    wait(body, 600);
    const q = quantities(body);
    expect(q.powerRightArm).toBeLessThanOrEqual(1);
    expect(q.powerLeftArm).toBe(5);
    expect(q.facialDroopRight).toBeGreaterThan(0.5);
    expect(q.facialDroopLeft).toBe(0);
    expect([q.gcsEye, q.gcsVerbal]).toEqual([4, 1]);
    expect(q.gcsMotor).toBeGreaterThanOrEqual(5);
  });

  it('when the artery is opened after a quarter of an hour, then what was not dead works again', () => {
    const body = bodyOf([stroke]);
    wait(body, 900);
    act(body, { kind: 'thrombectomy', site: 'leftMiddleCerebral', effectiveness: 1 });
    wait(body, 2700);
    expect(quantities(body).powerRightArm).toBeGreaterThanOrEqual(3);
    expect(stateOf(body).processes[0]?.v.core).toBeLessThan(0.25);
  });
});

describe('given a seizure', () => {
  it('when single, then it ends by itself in a minute or two, with lactate, acid and a slow waking (Orringer 1977)', () => {
    const body = bodyOf([{ process: 'seizure', severity: 0.12, parameters: { minutes: 1 } }]);
    let longest = 0;
    let least = 1;
    for (let i = 0; i < 30; i++) {
      wait(body, 5);
      const q = quantities(body);
      longest = Math.max(longest, q.seizureSeconds);
      least = Math.min(least, q.arterialSaturation);
    }
    const after = quantities(body);
    expect(longest).toBeGreaterThan(35);
    expect(longest).toBeLessThan(120);
    expect(least).toBeLessThan(0.94);
    expect(after.lactate).toBeGreaterThan(5);
    expect(after.gcsTotal).toBeLessThan(13);
    wait(body, 900);
    expect(quantities(body).gcsTotal).toBeGreaterThanOrEqual(13);
    expect(quantities(body).seizureCount).toBe(1);
  });

  it('when status epilepticus, then it lasts until a benzodiazepine stops it (Leppik 1983), and paralysis only hides it', () => {
    const body = bodyOf([{ process: 'seizure', severity: 0.6 }]);
    wait(body, 400);
    const fit = quantities(body);
    expect([fit.seizure > 0.9, fit.convulsion > 0.5]).toEqual([true, true]);
    expect(fit.heartRate).toBeGreaterThan(90);
    act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 90, route: 'intravenous' });
    act(body, { kind: 'oxygen', device: 'bagMask', flowLPerMin: 15 });
    act(body, {
      kind: 'ventilate',
      on: true,
      device: 'trachealTube',
      ratePerMin: 16,
      tidalVolumeMl: 500,
      peepCmH2O: 5,
    });
    wait(body, 120);
    expect(quantities(body).convulsion).toBeLessThan(0.1);
    expect(quantities(body).seizure).toBeGreaterThan(0.9);
    act(body, { kind: 'bolus', drug: 'lorazepam', doseMg: 4, route: 'intravenous' });
    wait(body, 400);
    expect(quantities(body).seizure).toBeLessThan(0.1);
  });
});

describe('given a cord cut at a level', () => {
  const cord = (level: number): Body => bodyOf([{ process: 'spinalCordInjury', severity: 1, parameters: { level } }]);

  it('when at C6, then pressure falls with a slow pulse and warm skin, legs are lost and the diaphragm breathes', () => {
    const body = cord(6);
    wait(body, 180);
    const q = meanOver(body, 20);
    expect(q.meanPressure).toBeGreaterThan(42);
    expect(q.meanPressure).toBeLessThan(70);
    expect(q.heartRate).toBeLessThan(75);
    expect(q.powerLeftLeg).toBe(0);
    expect(q.arterialPCO2).toBeLessThan(50);
    expect(q.gcsTotal).toBe(15);
  });

  it('when at C2, then nobody breathes; when at L1, then only the legs are weak', () => {
    const high = cord(2);
    wait(high, 120);
    expect(quantities(high).minuteVolume).toBeLessThan(2);
    const low = cord(21);
    wait(low, 120);
    const q = quantities(low);
    expect([q.powerLeftLeg, q.powerLeftArm]).toEqual([0, 5]);
    expect(q.meanPressure).toBeGreaterThan(78);
  });
});

describe('given bacterial meningitis', () => {
  it('when untreated for an hour, then there are fever, headache, a clouded mind and a raised pressure, and no fit yet', () => {
    const body = bodyOf([{ process: 'meningitis', severity: 0.9 }]);
    wait(body, 3000);
    const q = quantities(body);
    expect(q.coreTemperature).toBeGreaterThan(37.6);
    expect(q.pain).toBeGreaterThan(3);
    expect(q.gcsTotal).toBeLessThan(15);
    expect(q.intracranialPressure).toBeGreaterThan(14);
    expect(q.seizureCount).toBe(0);
  });
});

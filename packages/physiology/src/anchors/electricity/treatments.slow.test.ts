import { describe, expect, it } from 'vitest';
import { loadBody, rhythm, saveBody } from '../../body.ts';
import type { Body, BodyAction, ProcessSpec } from '../../contract.ts';
import { act, bodyOf, meanOver, stateOf, wait } from '../../testing/bodies.ts';

const beat = (site: string, severity = 1): ProcessSpec[] => [{ process: 'arrhythmia', site, severity }];
const give = (drug: string, doseMg: number): BodyAction => ({ kind: 'bolus', drug, doseMg, route: 'intravenous' });
const shock = (joules: number, synchronised: boolean): BodyAction => ({ kind: 'shock', joules, synchronised });

/** In how many of some people an act ends the disorder within some seconds. */
function ended(processes: readonly ProcessSpec[], action: BodyAction, seconds = 30, people = 20): number {
  let count = 0;
  for (let seed = 1; seed <= people; seed++) {
    const body = bodyOf(processes, { seed });
    wait(body, 25);
    act(body, action);
    wait(body, seconds);
    const { electricity: el, heart } = stateOf(body);
    if (el.circuit === 'none' && el.atria === 'organised' && heart.rhythm === 'organised') count += 1;
  }
  return count;
}

describe('given a circle in the AV node', () => {
  const circle = beat('supraventricularTachycardia');

  it('when adenosine is given, then 6 mg end about three in five, 12 mg nine in ten (DiMarco 1990: 62 %, 91 %)', () => {
    const [six, twelve] = [ended(circle, give('adenosine', 6)), ended(circle, give('adenosine', 12))];
    expect(six).toBeGreaterThanOrEqual(9);
    expect(six).toBeLessThanOrEqual(17);
    expect(twelve).toBeGreaterThan(six);
    expect(twelve).toBeGreaterThanOrEqual(15);
  });

  it('when the person strains, then the modified manoeuvre ends more than the standard one (Appelboam 2015: 43 %, 17 %)', () => {
    const modified = ended(circle, { kind: 'vagalManoeuvre', technique: 'modifiedValsalva' });
    const standard = ended(circle, { kind: 'vagalManoeuvre', technique: 'valsalva' });
    expect(modified).toBeGreaterThan(standard);
    expect(modified).toBeGreaterThanOrEqual(4);
    expect(modified).toBeLessThanOrEqual(13);
    expect(standard).toBeLessThanOrEqual(7);
  });

  it('when the atria themselves circle, then adenosine shows it and does not end it', () => {
    expect(ended(beat('atrialFlutter'), give('adenosine', 12))).toBe(0);
  });
});

describe('given an electric shock (ERC 2021)', () => {
  it('when synchronised at the recommended energies, then most arrhythmias end', () => {
    expect(ended(beat('supraventricularTachycardia'), shock(70, true))).toBeGreaterThanOrEqual(17);
    expect(ended(beat('atrialFlutter'), shock(70, true))).toBeGreaterThanOrEqual(17);
    expect(ended(beat('ventricularTachycardia', 0.5), shock(120, true))).toBeGreaterThanOrEqual(17);
    expect(ended(beat('atrialFibrillation'), shock(200, true))).toBeGreaterThanOrEqual(17);
  });

  it('when too weak, then fibrillating atria go on', () => {
    // About one in seven at 50 J: sixty people, since of twenty chance alone ends four or five.
    expect(ended(beat('atrialFibrillation'), shock(50, true), 30, 60)).toBeLessThanOrEqual(14);
  });

  it('when the ventricles fibrillate, then a synchronised one is not given', () => {
    const body = bodyOf([{ process: 'cardiacArrest', site: 'ventricularFibrillation', severity: 0 }]);
    wait(body, 10);
    act(body, shock(200, true));
    wait(body, 1);
    expect(rhythm(body)).toBe('ventricularFibrillation');
  });

  it('when given early, then a pulse comes back; when after ten minutes of nothing, then none', () => {
    const pulses = (afterS: number): number => {
      let count = 0;
      for (let seed = 1; seed <= 10; seed++) {
        const body = bodyOf([{ process: 'cardiacArrest', site: 'ventricularFibrillation', severity: 0 }], { seed });
        wait(body, afterS);
        act(body, shock(200, false));
        wait(body, 20);
        if (meanOver(body, 3).pulse > 0.5) count += 1;
      }
      return count;
    };
    expect(pulses(30)).toBeGreaterThanOrEqual(8);
    expect(pulses(600)).toBeLessThanOrEqual(1);
  });

  it('when on the T wave of a healthy beat, then the ventricles fibrillate; away from it, they do not (Wiggers & Wegria 1940)', () => {
    const struck = (ageS: number): number => {
      let count = 0;
      for (let seed = 1; seed <= 12; seed++) {
        const body = bodyOf([], { seed });
        wait(body, 5);
        const { electricity: el } = stateOf(body);
        while (Math.abs((el.clock - el.lastVentricle) * 0.002 - ageS) > 0.011) wait(body, 0.02);
        act(body, shock(50, false));
        if (stateOf(body).heart.rhythm === 'ventricularFibrillation') count += 1;
      }
      return count;
    };
    expect(struck(0.28)).toBeGreaterThanOrEqual(6);
    expect(struck(0.6)).toBe(0);
    expect(struck(0.05)).toBe(0);
  });
});

describe('given a heart too slow', () => {
  const slow = (severity: number): Body => {
    const body = bodyOf(beat('completeHeartBlock', severity));
    wait(body, 60);
    return body;
  };

  it('when paced through the chest, then nothing below the threshold, and a pulse with each stimulus above it (about 40-80 mA)', () => {
    const body = slow(1);
    const before = meanOver(body, 10);
    act(body, { kind: 'pace', on: true, ratePerMin: 80, currentMa: 30 });
    wait(body, 10);
    expect(meanOver(body, 10).heartRate).toBeLessThan(1.15 * before.heartRate);
    act(body, { kind: 'pace', on: true, ratePerMin: 80, currentMa: 90 });
    wait(body, 20);
    const after = meanOver(body, 10);
    expect(rhythm(body)).toBe('paced');
    expect(Math.abs(after.heartRate - 80)).toBeLessThan(4);
    expect(after.meanPressure).toBeGreaterThan(before.meanPressure + 8);
  });

  it('when atropine is given, then a node that drops beats conducts more; a block below it does not budge', () => {
    const mobitz = bodyOf(beat('secondDegreeMobitzI', 0.5));
    wait(mobitz, 60);
    const dropping = meanOver(mobitz, 20).heartRate;
    act(mobitz, give('atropine', 1));
    wait(mobitz, 120);
    expect(meanOver(mobitz, 20).heartRate).toBeGreaterThan(1.15 * dropping);
    const below = slow(1);
    const rate = meanOver(below, 20).heartRate;
    act(below, give('atropine', 1));
    wait(below, 120);
    expect(Math.abs(meanOver(below, 20).heartRate - rate)).toBeLessThan(4);
  });

  it('when isoprenaline runs, then the escape quickens', () => {
    const body = slow(1);
    const before = meanOver(body, 20).heartRate;
    act(body, { kind: 'infuse', id: 'i', drug: 'isoprenaline', rateMgPerMin: 0.005, route: 'intravenous' });
    wait(body, 300);
    expect(meanOver(body, 20).heartRate).toBeGreaterThan(1.15 * before);
  });
});

describe('given fibrillating atria', () => {
  it('when diltiazem is given, then the ventricles slow and the atria fibrillate on (Dias 1992)', () => {
    const body = bodyOf(beat('atrialFibrillation'));
    wait(body, 60);
    const before = meanOver(body, 20).heartRate;
    act(body, give('diltiazem', 20));
    wait(body, 240);
    expect(meanOver(body, 20).heartRate).toBeLessThan(0.88 * before);
    expect(rhythm(body)).toBe('atrialFibrillation');
  });
});

describe('given a current through the chest', () => {
  const struck = (direct: number, seed: number): Body => {
    const body = bodyOf([{ process: 'electricInjury', severity: 0.9, parameters: { direct } }], { seed });
    wait(body, 40);
    return body;
  };

  it('when alternating, then most fibrillate; when direct, then the heart starts again and the breath does not yet (ERC 2021)', () => {
    let fibrillating = 0;
    for (let seed = 1; seed <= 10; seed++) {
      if (rhythm(struck(0, seed)) === 'ventricularFibrillation') fibrillating += 1;
    }
    expect(fibrillating).toBeGreaterThanOrEqual(7);
    const lightning = meanOver(struck(1, 1), 10);
    expect(lightning.pulse).toBeGreaterThan(0.9);
    expect(lightning.respiratoryRate).toBeLessThan(4);
  });
});

describe('given a poisoned or drugged conduction system', () => {
  it('when a large dose of amitriptyline is swallowed, then the QRS widens and aVR shows an R; sodium bicarbonate narrows it (Boehnert 1985)', () => {
    const body = bodyOf();
    act(body, { kind: 'bolus', drug: 'amitriptyline', doseMg: 2500, route: 'oral' });
    wait(body, 3600);
    const untreated = loadBody(saveBody(body));
    act(body, give('sodium-bicarbonate', 12600));
    wait(body, 240);
    wait(untreated, 240);
    const wide = meanOver(untreated, 5).qrsDuration;
    expect(wide).toBeGreaterThan(100);
    expect(meanOver(body, 5).qrsDuration).toBeLessThan(wide - 2);
  });

  it('when amiodarone, verapamil or digoxin is given to the healthy, then QT, PR or rate answer in the known direction', () => {
    const rest = meanOver(bodyOf(), 10);
    const under = (drug: string, doseMg: number, s: number): ReturnType<typeof meanOver> => {
      const body = bodyOf();
      act(body, give(drug, doseMg));
      wait(body, s);
      return meanOver(body, 10);
    };
    expect(under('amiodarone', 300, 900).qtcInterval).toBeGreaterThan(rest.qtcInterval + 10);
    expect(under('verapamil', 10, 240).prInterval).toBeGreaterThan(rest.prInterval + 4);
    expect(under('digoxin', 0.75, 3600).heartRate).toBeLessThan(rest.heartRate - 4);
  });
});

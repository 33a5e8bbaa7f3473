import { describe, expect, it } from 'vitest';
import { DRUGS } from '../drugs/catalogue.ts';
import { EFFECT_KEYS } from '../drugs/effects.ts';
import type { BodyAction } from '../contract.ts';
import { act, bodyOf, MAN, meanOver, stateOf, wait } from '../testing/bodies.ts';

const infusion = (drug: string, microgramsPerKgMin: number): BodyAction => ({
  kind: 'infuse',
  id: 'run',
  drug,
  rateMgPerMin: (microgramsPerKgMin * MAN.weightKg) / 1000,
  route: 'intravenous',
});
const bolus = (
  drug: string,
  doseMg: number,
  route: 'intravenous' | 'intramuscular' | 'subcutaneous' = 'intravenous',
): BodyAction => ({
  kind: 'bolus',
  drug,
  doseMg,
  route,
});
const rest = meanOver(bodyOf(), 30);

function after(action: BodyAction, seconds: number): ReturnType<typeof meanOver> {
  const body = bodyOf();
  act(body, action);
  wait(body, seconds);
  return meanOver(body, 30);
}
const percent = (now: number, before: number): number => (100 * (now - before)) / before;

describe('given catecholamines', () => {
  it('when epinephrine runs at 25 to 100 ng/kg/min, then output rises, resistance falls and mean pressure hardly moves (Stratton 1985)', () => {
    let before = rest.cardiacOutput;
    for (const [dose, output, resistance] of [
      [0.025, [15, 60], [-45, -12]],
      [0.1, [30, 95], [-60, -22]],
    ] as const) {
      const q = after(infusion('epinephrine', dose), 540);
      expect(percent(q.cardiacOutput, rest.cardiacOutput)).toBeGreaterThan(output[0]);
      expect(percent(q.cardiacOutput, rest.cardiacOutput)).toBeLessThan(output[1]);
      expect(percent(q.systemicResistance, rest.systemicResistance)).toBeGreaterThan(resistance[0]);
      expect(percent(q.systemicResistance, rest.systemicResistance)).toBeLessThan(resistance[1]);
      expect(q.heartRate - rest.heartRate).toBeGreaterThan(3);
      expect(q.heartRate - rest.heartRate).toBeLessThan(30);
      expect(Math.abs(percent(q.meanPressure, rest.meanPressure))).toBeLessThan(15);
      expect(q.cardiacOutput).toBeGreaterThan(before);
      before = q.cardiacOutput;
    }
  });

  it('when norepinephrine runs at 0.2 ug/kg/min, then pressure rises and the rate falls (Ensinger 1992)', () => {
    const low = after(infusion('norepinephrine', 0.05), 300);
    const high = after(infusion('norepinephrine', 0.2), 300);
    expect(high.systolicPressure).toBeGreaterThan(160);
    expect(high.systolicPressure).toBeLessThan(200);
    expect(high.heartRate).toBeLessThan(rest.heartRate - 5);
    expect(low.meanPressure).toBeGreaterThan(rest.meanPressure + 3);
    expect(low.meanPressure).toBeLessThan(high.meanPressure);
  });

  it('when phenylephrine runs at 1 and 4 ug/kg/min, then pressure rises with the dose and the rate falls (Martinsson 1986)', () => {
    const one = after(infusion('phenylephrine', 1), 900);
    const four = after(infusion('phenylephrine', 4), 900);
    expect(one.systolicPressure - rest.systolicPressure).toBeGreaterThan(4);
    expect(one.systolicPressure - rest.systolicPressure).toBeLessThan(22);
    expect(four.systolicPressure - rest.systolicPressure).toBeGreaterThan(25);
    expect(four.systolicPressure - rest.systolicPressure).toBeLessThan(88);
    expect(one.heartRate).toBeLessThan(rest.heartRate);
    expect(four.heartRate).toBeLessThan(one.heartRate);
  });

  it('when 0.5 mg of epinephrine goes into muscle, skin or vein, then muscle is faster than skin and vein highest', () => {
    const peak = (route: 'intravenous' | 'intramuscular' | 'subcutaneous'): { most: number; at: number } => {
      const body = bodyOf();
      act(body, bolus('epinephrine', 0.5, route));
      let most = 0;
      let at = 0;
      for (let second = 0; second < 1800; second += 5) {
        wait(body, 5);
        const level = stateOf(body).effects.beta2;
        if (level > most) {
          most = level;
          at = second;
        }
      }
      return { most, at };
    };
    const muscle = peak('intramuscular');
    const skin = peak('subcutaneous');
    const vein = peak('intravenous');
    expect(vein.most).toBeGreaterThan(5 * muscle.most);
    expect(muscle.most).toBeGreaterThan(1.5 * skin.most);
    expect(muscle.at).toBeLessThan(skin.at);
    expect(muscle.at).toBeLessThan(600);
  });
});

describe('given opioids', () => {
  it('when morphine 11 mg is given, then breathing slows by about a quarter to a third (Shapiro row)', () => {
    const q = after(bolus('morphine', 11), 600);
    expect(percent(q.respiratoryRate, rest.respiratoryRate)).toBeLessThan(-15);
    expect(percent(q.respiratoryRate, rest.respiratoryRate)).toBeGreaterThan(-40);
    expect(q.arterialPCO2).toBeGreaterThan(rest.arterialPCO2 + 2);
    expect(q.pupilSize).toBeLessThan(rest.pupilSize - 0.5);
  });

  it('when an overdose is met by naloxone, then breathing and mind come back within two minutes, and it wears off', () => {
    const body = bodyOf();
    act(body, bolus('morphine', 150));
    wait(body, 600);
    const sunk = meanOver(body, 20);
    expect(sunk.respiratoryRate).toBeLessThan(9);
    expect(sunk.arterialPCO2).toBeGreaterThan(50);
    expect(sunk.consciousness).toBeLessThan(0.4);
    act(body, bolus('naloxone', 0.8));
    wait(body, 100);
    const back = meanOver(body, 20);
    expect(back.respiratoryRate).toBeGreaterThan(12);
    expect(back.consciousness).toBeGreaterThan(0.8);
    wait(body, 3000);
    expect(meanOver(body, 20).respiratoryRate).toBeLessThan(back.respiratoryRate - 2);
  });
});

describe('given other drugs', () => {
  it('when ketamine 1.5 mg/kg is given, then pressure and rate rise, breathing goes on and the mind leaves', () => {
    const q = after(bolus('ketamine', 115), 60);
    expect(percent(q.systolicPressure, rest.systolicPressure)).toBeGreaterThan(8);
    expect(percent(q.systolicPressure, rest.systolicPressure)).toBeLessThan(30);
    expect(percent(q.heartRate, rest.heartRate)).toBeGreaterThan(8);
    expect(q.consciousness).toBeLessThan(0.4);
    expect(q.respiratoryRate).toBeGreaterThan(11);
  });

  it('when propofol 135 mg is given, then pressure falls, output does not rise by much, and consciousness is lost', () => {
    const q = after(bolus('propofol', 135), 60);
    expect(percent(q.meanPressure, rest.meanPressure)).toBeLessThan(-10);
    expect(percent(q.meanPressure, rest.meanPressure)).toBeGreaterThan(-40);
    expect(q.consciousness).toBeLessThan(0.4);
  });

  it('when atropine 0.04 mg/kg is given, then the rate is about 98 to 126 (Circulation 1981)', () => {
    const q = after(bolus('atropine', 3), 240);
    expect(q.heartRate).toBeGreaterThan(95);
    expect(q.heartRate).toBeLessThan(126);
  });

  it('when rocuronium is given without help, then breathing stops with a beating heart, and oxygen falls', () => {
    const q = after(bolus('rocuronium', 50), 150);
    expect(q.respiratoryRate).toBeLessThan(1);
    expect(q.arterialSaturation).toBeLessThan(0.8);
    expect(q.pulse).toBeCloseTo(1, 6);
  });

  it('when furosemide 40 mg is given, then urine rises several-fold', () => {
    expect(after(bolus('furosemide', 40), 1200).urineOutput).toBeGreaterThan(3 * rest.urineOutput);
  });
});

describe('given the catalogue of drugs', () => {
  it.each(Object.entries(DRUGS))(
    'when %s is read, then kinetics, routes, mechanisms and limits make sense',
    (key, drug) => {
      expect(drug.key).toBe(key);
      expect(drug.kinetics.v1).toBeGreaterThan(0);
      expect(drug.kinetics.source.length).toBeGreaterThan(5);
      expect(Object.keys(drug.routes).length).toBeGreaterThan(0);
      for (const route of Object.values(drug.routes)) expect(route.fraction > 0 && route.fraction <= 1).toBe(true);
      for (const m of drug.mechanisms) {
        expect(EFFECT_KEYS).toContain(m.target);
        expect(m.halfUgPerL).toBeGreaterThan(0);
        expect(m.source.length).toBeGreaterThan(5);
      }
      expect(drug.limits.doseMg).toBeGreaterThan(0);
    },
  );

  it('when any of them is given by any of its routes and waited for, then the amount only falls and the body stays finite', () => {
    for (const [key, drug] of Object.entries(DRUGS)) {
      const body = bodyOf();
      const route = Object.keys(drug.routes).at(-1) as 'intravenous';
      act(body, bolus(key, drug.limits.doseMg / 50, route));
      wait(body, 5);
      const entry = stateOf(body).drugs[0];
      const total = (entry?.central ?? 0) + (entry?.fast ?? 0) + (entry?.slow ?? 0);
      expect(total, key).toBeGreaterThan(0);
      expect(total, key).toBeLessThanOrEqual(drug.limits.doseMg / 50 + 1e-9);
    }
  });
});

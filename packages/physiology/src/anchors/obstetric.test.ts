import { describe, expect, it } from 'vitest';
import type { Body, Person } from '../contract.ts';
import { quantities } from '../index.ts';
import { act, bodyOf, stateOf, wait } from '../testing/bodies.ts';

const MOTHER: Person = {
  sex: 'female',
  ageYears: 30,
  heightCm: 164,
  weightKg: 74,
  skinTone: 3,
  pregnancyWeeks: 39,
};
const CHILD: Person = { sex: 'female', ageYears: 0, heightCm: 50, weightKg: 3.4, skinTone: 6 };

describe('given a womb that does not contract after birth', () => {
  const bleeding = (severity: number, parameters: Record<string, number> = {}): Body =>
    bodyOf([{ process: 'postpartumHaemorrhage', severity, parameters }], { person: MOTHER });

  it('when the atony is complete, then half a litre a minute is lost; when slight, little', () => {
    const soft = bleeding(1);
    const firm = bleeding(0.2);
    wait(soft, 60);
    wait(firm, 600);
    expect(quantities(soft).bloodLost).toBeGreaterThan(450);
    expect(quantities(soft).bloodLost).toBeLessThan(800);
    expect(quantities(firm).bloodLost).toBeLessThan(500);
  });

  it.each([
    ['oxytocin', { kind: 'bolus', drug: 'oxytocin', doseMg: 5 / 600, route: 'intravenous' }],
    ['rubbing', { kind: 'uterineMassage', on: true }],
    ['two hands', { kind: 'bimanualCompression', on: true, effectiveness: 0.9 }],
    ['a balloon', { kind: 'uterineBalloon', volumeMl: 450 }],
    ['hysterectomy', { kind: 'removeUterus' }],
  ] as const)('when %s follows, then less is lost in ten minutes than without', (_name, action) => {
    const left = bleeding(0.6);
    const treated = bleeding(0.6);
    for (const body of [left, treated]) wait(body, 60);
    act(treated, action);
    for (const body of [left, treated]) wait(body, 600);
    expect(quantities(treated).bloodLost).toBeLessThan(0.85 * quantities(left).bloodLost);
  });

  it('when tissue is left, then oxytocin does little until it is removed; when the birth canal is torn, then only repair helps', () => {
    const held = bleeding(0.7, { retainedTissue: 1 });
    act(held, { kind: 'bolus', drug: 'oxytocin', doseMg: 5 / 600, route: 'intravenous' });
    wait(held, 150);
    const before = quantities(held).uterineTone;
    act(held, { kind: 'evacuateUterus' });
    wait(held, 100);
    expect(quantities(held).uterineTone).toBeGreaterThan(before + 0.15);
    const torn = bleeding(0, { tearMlPerMin: 150 });
    act(torn, { kind: 'bolus', drug: 'oxytocin', doseMg: 5 / 600, route: 'intravenous' });
    wait(torn, 120);
    expect(quantities(torn).genitalBleeding).toBeGreaterThan(70);
    act(torn, { kind: 'repairGenitalTract', effectiveness: 1 });
    wait(torn, 10);
    expect(quantities(torn).genitalBleeding).toBeLessThan(15);
  });

  it('when its tone is cut as a mechanism, then drugs no longer stop the bleeding', () => {
    const body = bodyOf([{ process: 'postpartumHaemorrhage', severity: 0.6 }], {
      person: MOTHER,
      cut: ['uterineTone'],
    });
    act(body, { kind: 'bolus', drug: 'oxytocin', doseMg: 5 / 600, route: 'intravenous' });
    wait(body, 300);
    expect(quantities(body).genitalBleeding).toBeGreaterThan(100);
  });
});

describe('given pre-eclampsia', () => {
  it('when severe, then pressure passes 160/100; when it convulses, then magnesium ends it (Eclampsia Trial 1995)', () => {
    const mother = bodyOf([{ process: 'preEclampsia', severity: 0.9 }], { person: MOTHER });
    act(mother, { kind: 'position', posture: 'leftLateral' });
    wait(mother, 240);
    const q = quantities(mother);
    expect(q.systolicPressure).toBeGreaterThan(152);
    expect(q.diastolicPressure).toBeGreaterThan(95);
    expect(q.seizureCount).toBe(0);
    const fits = (magnesium: boolean): number => {
      const body = bodyOf([{ process: 'eclampsia', severity: 1 }], { person: MOTHER });
      wait(body, 150);
      if (magnesium) act(body, { kind: 'bolus', drug: 'magnesium-sulfate', doseMg: 4000, route: 'intravenous' });
      let seconds = 0;
      for (let i = 0; i < 60; i++) {
        wait(body, 15);
        seconds += quantities(body).seizure > 0.5 ? 15 : 0;
      }
      return seconds;
    };
    const untreated = fits(false);
    expect(untreated).toBeGreaterThan(30);
    expect(fits(true)).toBeLessThan(0.4 * untreated);
  });
});

describe('given a newborn that does not breathe', () => {
  const depressed = (): Body => bodyOf([{ process: 'newbornDepression', severity: 0.75 }], { person: CHILD });

  it('when nothing is done, then the heart slows below 60 within minutes and Apgar falls to 3 or less', () => {
    const body = depressed();
    wait(body, 60);
    expect(quantities(body).apgar).toBeLessThanOrEqual(4);
    wait(body, 180);
    expect(quantities(body).heartRate).toBeLessThan(100);
    expect(quantities(body).apgar).toBeLessThanOrEqual(3);
  });

  it('when its lungs are inflated and ventilated, then fluid leaves, the heart rises first, then it breathes', () => {
    const body = depressed();
    wait(body, 60);
    const slow = quantities(body);
    act(body, { kind: 'oxygen', device: 'bagMask', flowLPerMin: 10 });
    const bag = (on: boolean, ratePerMin: number, tidalVolumeMl: number): void =>
      act(body, { kind: 'ventilate', on, device: 'bagMask', ratePerMin, tidalVolumeMl, peepCmH2O: 5 });
    bag(true, 15, 30);
    wait(body, 30);
    bag(true, 40, 24);
    wait(body, 90);
    expect(quantities(body).heartRate).toBeGreaterThan(120);
    expect(quantities(body).arterialSaturation).toBeGreaterThan(Math.max(0.85, slow.arterialSaturation));
    wait(body, 300);
    bag(false, 0, 0);
    wait(body, 60);
    const well = quantities(body);
    expect(stateOf(body).obstetric.lungFluid).toBeLessThan(0.15);
    expect(well.apgar).toBeGreaterThanOrEqual(8);
    expect(well.breathing).toBe(1);
  });
});

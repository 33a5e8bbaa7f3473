import { describe, expect, it } from 'vitest';
import { buildOf, ratesOf } from '../drugs/build.ts';
import { clearance } from '../drugs/kinetics.ts';
import { freshPharmacy } from '../drugs/state.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import type { Drug } from '../drugs/types.ts';
import type { Person, Route } from '../contract.ts';
import { act, bodyOf, MAN, stateOf, wait } from '../testing/bodies.ts';

const drug = (key: string): Drug => DRUGS[key] as Drug;

/** Plasma concentration in ug/L at some minutes after a bolus in the reference adult, ventilated where it must be. */
function plasmaAt(key: string, doseMg: number, minutes: readonly number[], route: Route = 'intravenous'): number[] {
  const body = bodyOf();
  act(body, { kind: 'ventilate', on: true, device: 'trachealTube', ratePerMin: 12, tidalVolumeMl: 500, peepCmH2O: 5 });
  act(body, { kind: 'bolus', drug: key, doseMg, route });
  let now = 0;
  return minutes.map((minute) => {
    wait(body, (minute - now) * 60);
    now = minute;
    return stateOf(body).drugs.find((d) => d.drug === key)?.plasma ?? 0;
  });
}

describe('given single doses, against published concentrations', () => {
  // key, dose in mg, route, then minute, low, high in ug/L.
  it.each([
    [
      'fentanyl',
      0.0076 * 77,
      'intravenous',
      [
        [5, 4, 14],
        [15, 1.8, 6],
        [30, 1.2, 4],
      ],
      'McClain 1980: 6.4 ug/kg',
    ],
    [
      'morphine',
      5.64,
      'intravenous',
      [
        [5, 40, 220],
        [30, 8, 35],
      ],
      'Lotsch 2002',
    ],
    [
      'midazolam',
      5,
      'intravenous',
      [
        [5, 80, 350],
        [30, 25, 130],
      ],
      'Heizmann 1983, Greenblatt 1984',
    ],
    [
      'ketamine',
      0.5 * 77,
      'intravenous',
      [
        [5, 150, 700],
        [30, 50, 250],
      ],
      'Domino 1984',
    ],
    [
      'propofol',
      2.5 * 77,
      'intravenous',
      [
        [2, 3000, 16000],
        [10, 700, 3200],
        [30, 250, 1200],
      ],
      'Cockshott 1987, Schnider 1998',
    ],
    [
      'rocuronium',
      0.6 * 77,
      'intravenous',
      [
        [5, 2000, 6500],
        [30, 700, 1800],
      ],
      'Wierda 1991',
    ],
    [
      'naloxone',
      2,
      'intramuscular',
      [
        [10, 1.5, 8],
        [30, 1.5, 9],
      ],
      'Dowling 2008',
    ],
    ['paracetamol', 1000, 'oral', [[60, 6000, 22000]], 'Forrest 1982'],
    ['ethanol', 30000, 'oral', [[60, 350000, 900000]], 'Widmark 1932: about 0.6 g/L from 30 g'],
  ] as const)('when %s %f mg is given %s, then plasma follows the curve (%#)', (...row) => {
    const [key, doseMg, route, points] = row;
    const seen = plasmaAt(
      key,
      doseMg,
      points.map(([minute]) => minute),
      route,
    );
    points.forEach(([minute, low, high], i) => {
      expect(seen[i], `${key} at ${minute} min`).toBeGreaterThan(low);
      expect(seen[i], `${key} at ${minute} min`).toBeLessThan(high);
    });
  });

  it.each(['fentanyl', 'rocuronium', 'lidocaine'])(
    'when %s is integrated by an independent calculation at fixed flow, then both agree within 3 %',
    (key) => {
      const doseMg = key === 'fentanyl' ? 0.1 : 50;
      const body = bodyOf();
      act(body, {
        kind: 'ventilate',
        on: true,
        device: 'trachealTube',
        ratePerMin: 12,
        tidalVolumeMl: 500,
        peepCmH2O: 5,
      });
      act(body, { kind: 'bolus', drug: key, doseMg, route: 'intravenous' });
      const k = stateOf(body).drugs[0]?.k;
      if (!k) throw new Error('no drug');
      // Fourth-order Runge-Kutta over the same three compartments, flows and organs at what the body has.
      let y = [doseMg, 0, 0, 0];
      for (let second = 0; second < 480; second++) {
        const p = stateOf(body).pharmacy;
        const room = 0.35 + 0.65 * p.blood;
        const spread = (0.3 + 0.7 * Math.min(1.2, p.flow)) / room;
        const gone = (k.k10 / room) * clearance(drug(key), p);
        const f = (v: readonly number[]): number[] => {
          const [a = 0, c = 0, q = 0, s = 0] = v;
          const coming = (a * p.flow) / 0.3;
          const toFast = spread * (c * k.k12 - q * k.k21);
          const toSlow = spread * (c * k.k13 - s * k.k31);
          return [-coming, coming - toFast - toSlow - gone * c, toFast, toSlow];
        };
        const h = 1 / 60;
        const move = (d: readonly number[], by: number): number[] => y.map((v, i) => v + by * (d[i] ?? 0));
        const k1 = f(y);
        const k2 = f(move(k1, h / 2));
        const k3 = f(move(k2, h / 2));
        const k4 = f(move(k3, h));
        y = y.map((v, i) => v + (h / 6) * ((k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0)));
        wait(body, 1);
        if (second % 60 === 59) {
          const central = stateOf(body).drugs[0]?.central ?? 0;
          expect(Math.abs(central / (y[1] ?? 1) - 1), `${second + 1} s`).toBeLessThan(0.03);
        }
      }
    },
  );
});

describe('given other bodies', () => {
  const person = (ageYears: number, weightKg: number, heightCm: number): Person => ({
    ...MAN,
    ageYears,
    weightKg,
    heightCm,
  });
  const fentanyl = drug('fentanyl').kinetics;
  const propofol = drug('propofol').kinetics;

  it('when a child is small, then rates per kg are faster, and in the newborn elimination is slower', () => {
    const adult = ratesOf(drug('midazolam').kinetics, buildOf(MAN));
    const child = ratesOf(drug('midazolam').kinetics, buildOf(person(4, 16, 102)));
    const newborn = ratesOf(drug('midazolam').kinetics, buildOf(person(0, 3.4, 50)));
    expect(child.k10 / adult.k10).toBeGreaterThan(1.3);
    expect(child.volume / adult.volume).toBeCloseTo(16 / 77, 6);
    expect(newborn.k10 / adult.k10).toBeLessThan(0.9);
  });

  it('when a person is old, then propofol spreads less (Schnider 1998)', () => {
    expect(ratesOf(propofol, buildOf(person(80, 70, 170))).k12).toBeLessThan(
      ratesOf(propofol, buildOf(person(30, 70, 170))).k12,
    );
  });

  it('when a person is twice as heavy, then fentanyl is cleared by the three-quarter power of weight', () => {
    const clear = (weight: number): number => {
      const rates = ratesOf(fentanyl, buildOf(person(40, weight, 177)));
      return rates.k10 * rates.volume;
    };
    expect(clear(140) / clear(70)).toBeCloseTo(1.6818, 3);
  });

  it('when the liver or its flow or the kidney fails, then clearance falls by how the drug leaves', () => {
    const whole = freshPharmacy();
    expect(clearance(drug('morphine'), whole)).toBeCloseTo(1, 9);
    expect(clearance(drug('lidocaine'), { ...whole, liverFlow: 0.3 })).toBeLessThan(0.65);
    expect(clearance(drug('warfarin'), { ...whole, liverFlow: 0.3 })).toBeGreaterThan(0.95);
    expect(clearance(drug('warfarin'), { ...whole, liverCells: 0.3 })).toBeLessThan(0.35);
    expect(clearance(drug('gentamicin'), { ...whole, kidney: 0.2 })).toBeLessThan(0.4);
    expect(clearance(drug('remifentanil'), { ...whole, kidney: 0.1, liverCells: 0.1 })).toBeCloseTo(1, 9);
  });

  it('when a third of the blood is lost, then the same propofol gives more in plasma (Johnson 2003)', () => {
    const level = (bleeding: boolean): number => {
      const body = bodyOf(
        bleeding ? [{ process: 'haemorrhage', severity: 1, parameters: { rateMlPerMin: 160, clotPerMin: 0 } }] : [],
      );
      wait(body, 600);
      act(body, { kind: 'bolus', drug: 'propofol', doseMg: 60, route: 'intravenous' });
      wait(body, 180);
      return stateOf(body).drugs[0]?.plasma ?? 0;
    };
    expect(level(true)).toBeGreaterThan(1.15 * level(false));
  });
});

import { describe, expect, it } from 'vitest';
import { QUANTITIES, QUANTITY_KEYS, quantities } from '../index.ts';
import { bodyOf, MAN, meanOver } from '../testing/bodies.ts';

/** Resting supine adult of 77 kg on room air, means over a minute. */
const RANGES: readonly (readonly [keyof ReturnType<typeof meanOver>, number, number, string])[] = [
  ['heartRate', 60, 100, 'Guyton & Hall 2006'],
  ['systolicPressure', 100, 140, 'Van Leeuwen 2015'],
  ['diastolicPressure', 60, 90, 'Van Leeuwen 2015'],
  ['meanPressure', 70, 105, 'Van Leeuwen 2015'],
  ['cardiacOutput', 5.04, 6.16, 'Guyton & Hall 2006: 5.6 L/min, 10 %'],
  ['strokeVolume', 55, 100, 'reference table, Guyton & Hall 2006'],
  ['centralVenousPressure', 2, 6, 'reference table'],
  ['wedgePressure', 4, 12, 'reference table'],
  ['pulmonaryArteryPressure', 9, 18, 'reference table'],
  ['systemicResistance', 0.7, 1.3, 'reference table: about 1.0 mmHg s/mL'],
  ['respiratoryRate', 12, 20, 'reference table'],
  ['tidalVolume', 430, 640, '7 mL/kg, 20 %'],
  ['arterialSaturation', 0.96, 1, 'reference table'],
  ['arterialPO2', 80, 105, 'reference table'],
  ['arterialPCO2', 35, 45, 'reference table'],
  ['endTidalCO2', 35, 45, 'reference table'],
  ['venousSaturation', 0.65, 0.8, 'reference table: PvO2 40 mmHg'],
  ['arterialPH', 7.35, 7.45, 'reference table'],
  ['bicarbonate', 22, 27, 'reference table'],
  ['baseExcess', -2, 2, 'reference table'],
  ['lactate', 0.3, 1.7, 'reference table'],
  ['haemoglobin', 138, 172, 'reference table'],
  ['glomerularFiltration', 90, 140, 'reference table: 125 mL/min'],
  ['urineOutput', 40, 110, 'reference table: 1.04 mL/min'],
  ['coreTemperature', 36.5, 37.5, 'reference table'],
];

describe('given a resting adult', () => {
  const rest = meanOver(bodyOf(), 60);

  it.each(RANGES)('when %s is read, then it lies in its cited range', (key, low, high) => {
    expect(rest[key]).toBeGreaterThanOrEqual(low);
    expect(rest[key]).toBeLessThanOrEqual(high);
  });

  it('when its mind and skin are read, then it is awake, calm and pink', () => {
    const q = quantities(bodyOf());
    expect([q.gcsEye, q.gcsVerbal, q.gcsMotor]).toEqual([4, 5, 6]);
    for (const key of ['pain', 'cyanosis', 'urticaria', 'mottling', 'delirium'] as const)
      expect(q[key], key).toBeLessThan(0.1);
    expect([q.pulse, q.alive, q.breathing]).toEqual([1, 1, 1]);
  });

  it('when every quantity is listed, then it has a unit, a meaning and a finite value', () => {
    expect(Object.keys(QUANTITIES).sort()).toEqual([...QUANTITY_KEYS].sort());
    for (const key of QUANTITY_KEYS) {
      expect(QUANTITIES[key].unit.length * QUANTITIES[key].meaning.length, key).toBeGreaterThan(0);
      expect(Number.isFinite(rest[key]), key).toBe(true);
    }
  });
});

describe('given other people', () => {
  it('when older, then the heart is slower to answer, the arteries stiffer and the kidneys weaker', () => {
    const young = meanOver(bodyOf(), 20);
    const old = meanOver(bodyOf([], { person: { ...MAN, ageYears: 75, heightCm: 174, weightKg: 78 } }), 20);
    expect(old.systolicPressure - old.diastolicPressure).toBeGreaterThan(
      young.systolicPressure - young.diastolicPressure,
    );
    expect(old.glomerularFiltration).toBeLessThan(young.glomerularFiltration);
    expect(old.arterialPO2).toBeLessThan(young.arterialPO2);
  });

  it('when only the skin tone differs, then nothing in the body does', () => {
    const light = meanOver(bodyOf([], { person: { ...MAN, skinTone: 1 } }), 10);
    const dark = meanOver(bodyOf([], { person: { ...MAN, skinTone: 10 } }), 10);
    expect(dark).toEqual(light);
  });

  it('when a woman, then she starts from a packed state of her own', () => {
    const q = meanOver(
      bodyOf([], { person: { sex: 'female', ageYears: 30, heightCm: 164, weightKg: 62, skinTone: 3 } }),
      20,
    );
    expect(q.haemoglobin).toBeCloseTo(135, 0);
    expect(q.bloodVolume).toBeLessThan(4300);
  });
});

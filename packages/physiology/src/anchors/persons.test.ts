import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body, Person } from '../contract.ts';
import { createBody } from '../index.ts';
import { act, bodyOf, meanOver, stateOf, wait } from '../testing/bodies.ts';

const person = (over: Partial<Person>): Person => ({
  sex: 'male',
  ageYears: 30,
  heightCm: 177,
  weightKg: 77,
  skinTone: 3,
  ...over,
});
const WOMAN = person({ sex: 'female', heightCm: 164, weightKg: 62 });
const atTerm = person({ sex: 'female', heightCm: 164, weightKg: 74, pregnancyWeeks: 38 });

type Range = readonly [low: number, high: number];
interface Norm {
  readonly who: Person;
  /** Fleming et al. 2011, 1st to 99th centile; the grown 50-100 and 11-22. */
  readonly heart: Range;
  readonly breaths: Range;
  /** Pediatric Advanced Life Support 2020; NHANES for the grown. */
  readonly systolic: Range;
  readonly mean: Range;
}
const NORMS: readonly (readonly [string, Norm])[] = [
  [
    'a newborn',
    {
      who: person({ ageYears: 0, heightCm: 50, weightKg: 3.5 }),
      heart: [107, 181],
      breaths: [25, 66],
      systolic: [55, 84],
      mean: [42, 60],
    },
  ],
  [
    'a child of six months',
    {
      who: person({ sex: 'female', ageYears: 0.5, heightCm: 66, weightKg: 7.5 }),
      heart: [98, 168],
      breaths: [23, 61],
      systolic: [70, 104],
      mean: [50, 66],
    },
  ],
  [
    'a child of two',
    {
      who: person({ ageYears: 2, heightCm: 87, weightKg: 12.2 }),
      heart: [76, 142],
      breaths: [18, 40],
      systolic: [80, 106],
      mean: [49, 70],
    },
  ],
  [
    'a child of six',
    {
      who: person({ sex: 'female', ageYears: 6, heightCm: 115, weightKg: 20.5 }),
      heart: [59, 131],
      breaths: [16, 29],
      systolic: [88, 115],
      mean: [58, 76],
    },
  ],
  [
    'a child of twelve',
    {
      who: person({ ageYears: 12, heightCm: 149, weightKg: 40 }),
      heart: [47, 115],
      breaths: [12, 25],
      systolic: [100, 121],
      mean: [68, 84],
    },
  ],
  [
    'a woman of ninety',
    {
      who: person({ sex: 'female', ageYears: 90, heightCm: 155, weightKg: 55 }),
      heart: [50, 100],
      breaths: [11, 24],
      systolic: [110, 160],
      mean: [75, 110],
    },
  ],
];

function within(value: number, [low, high]: Range, what: string): void {
  expect(value, what).toBeGreaterThanOrEqual(low);
  expect(value, what).toBeLessThanOrEqual(high);
}

describe('given people of every age', () => {
  it.each(NORMS)('when %s rests, then heart, breathing and pressure lie in the ranges of that age', (_name, norm) => {
    const q = meanOver(bodyOf([], { person: norm.who }), 30);
    within(q.heartRate, norm.heart, 'heart rate');
    within(q.respiratoryRate, norm.breaths, 'respiratory rate');
    within(q.systolicPressure, norm.systolic, 'systolic');
    within(q.meanPressure, norm.mean, 'mean');
    within(q.tidalVolume / norm.who.weightKg, [4, 9], 'tidal volume per kg');
    within(q.arterialPCO2, [33, 45], 'carbon dioxide');
    within(q.arterialSaturation, [0.94, 1], 'saturation');
    within(q.centralVenousPressure, [1, 9], 'venous pressure');
    within(q.lactate, [0.4, 2], 'lactate');
    expect(q.gcsTotal).toBeCloseTo(15, 6);
  });

  it('when a newborn is compared, then output, blood, haemoglobin and oxygen use per kilogram are its own', () => {
    const body = bodyOf([], { person: (NORMS[0] as (typeof NORMS)[number])[1].who });
    const q = meanOver(body, 20);
    within(q.cardiacOutput / 3.5, [0.15, 0.3], 'output per kg, L/min (Walther 1985)');
    within(q.bloodVolume / 3.5, [78, 95], 'blood per kg (Linderkamp 1977)');
    within(q.haemoglobin, [150, 200], 'haemoglobin');
    within((stateOf(body).c.oxygenDemand * 60) / 3.5, [5, 9], 'oxygen use per kg');
    within(q.glomerularFiltration, [2, 8], 'filtration (Rhodin 2009)');
    expect(q.intracranialPressure).toBeLessThan(7);
  });

  it('when an endurance athlete rests, then the heart is slow and its stroke large', () => {
    const q = meanOver(bodyOf([], { person: person({ ageYears: 28, fitness: 1 }) }), 20);
    within(q.heartRate, [46, 58], 'heart rate');
    expect(q.strokeVolume).toBeGreaterThan(95);
  });

  it('when haemoglobin is halved for long, then output is raised, oxygen in mixed venous blood low and lactate not', () => {
    const well = meanOver(bodyOf([], { person: WOMAN }), 20);
    const thin = meanOver(bodyOf([], { person: { ...WOMAN, chronic: [{ condition: 'anaemia', severity: 1 }] } }), 20);
    expect(thin.haemoglobin / well.haemoglobin).toBeCloseTo(0.5, 1);
    expect(thin.cardiacOutput).toBeGreaterThan(1.1 * well.cardiacOutput);
    expect(thin.venousSaturation).toBeLessThan(well.venousSaturation);
    expect(thin.lactate).toBeLessThan(2.5);
  });
});

describe('given a woman at term', () => {
  const well = meanOver(bodyOf([], { person: WOMAN }), 20);
  const onHerSide = (): Body => {
    const body = bodyOf([], { person: atTerm });
    act(body, { kind: 'position', posture: 'leftLateral' });
    wait(body, 120);
    return body;
  };

  it('when she lies on her left, then output, blood and breathing are those of pregnancy (Meah 2016, Hegewald 2011)', () => {
    const q = meanOver(onHerSide(), 30);
    within(q.cardiacOutput / well.cardiacOutput, [1.25, 1.6], 'output');
    within(q.bloodVolume / well.bloodVolume, [1.3, 1.6], 'blood volume');
    within(q.haemoglobin, [105, 128], 'haemoglobin');
    within(q.arterialPCO2, [28, 34], 'carbon dioxide');
    within(q.bicarbonate, [18, 23], 'bicarbonate');
    expect(q.heartRate).toBeGreaterThan(well.heartRate + 6);
    expect(q.glomerularFiltration).toBeGreaterThan(1.2 * well.glomerularFiltration);
  });

  it('when she lies flat, then the womb takes output, and pushing it aside gives it back', () => {
    const body = onHerSide();
    const side = meanOver(body, 30);
    act(body, { kind: 'position', posture: 'supine' });
    wait(body, 120);
    const flat = meanOver(body, 30);
    within(flat.cardiacOutput / side.cardiacOutput, [0.7, 0.96], 'supine against lateral (Higuchi 2015)');
    act(body, { kind: 'displaceUterus', on: true });
    wait(body, 120);
    expect(meanOver(body, 30).cardiacOutput).toBeGreaterThan(flat.cardiacOutput);
  });
});

describe('given people by chance', () => {
  const anyone: fc.Arbitrary<Person> = fc
    .record({
      sex: fc.constantFrom('female' as const, 'male' as const),
      ageYears: fc.double({ min: 0, max: 100, noNaN: true }),
      build: fc.double({ min: -0.5, max: 1, noNaN: true }),
      fitness: fc.double({ min: -1, max: 1, noNaN: true }),
    })
    .map(({ sex, ageYears, build, fitness }) => {
      const tall = ageYears >= 18 ? (sex === 'male' ? 177 : 164) : 50 + 114 * (1 - (1 - ageYears / 18) ** 1.6);
      const index = ageYears < 0.2 ? 14 : ageYears < 18 ? 16 + 0.35 * Math.max(0, ageYears - 5) : 24;
      return person({
        sex,
        ageYears,
        heightCm: tall,
        weightKg: index * (1 + 0.3 * build) * (tall / 100) * (tall / 100),
        fitness,
      });
    });

  it('when they rest, then everything is finite, conserved and near what it was settled to', () => {
    fc.assert(
      fc.property(anyone, (who) => {
        const body = bodyOf([], { person: who });
        const q = meanOver(body, 20);
        for (const [key, value] of Object.entries(q)) expect(Number.isFinite(value), key).toBe(true);
        const { c } = stateOf(body);
        within(q.meanPressure / c.meanPressure, [0.9, 1.1], 'mean pressure');
        within(q.heartRate / c.heartRate, [0.85, 1.2], 'heart rate');
        within(q.cardiacOutput / (c.output * 0.06), [0.85, 1.15], 'output');
        within(q.arterialPCO2 - c.carbonDioxide, [-4, 4], 'carbon dioxide');
        within(q.tidalVolume / who.weightKg, [2.5, 10], 'tidal volume');
        expect(q.arterialSaturation).toBeGreaterThan(0.9);
      }),
      { seed: 11, numRuns: 10 },
    );
  });

  it.each([
    [{ ageYears: -1 }, 'age'],
    [{ ageYears: 0, heightCm: 50, weightKg: 0.8 }, 'weight'],
    [{ ageYears: 5, heightCm: 177, weightKg: 20 }, 'height'],
    [{ pregnancyWeeks: 30 }, 'pregnancy'],
    [{ fitness: 3 }, 'fitness'],
    [{ weightKg: 240, heightCm: 140 }, 'body-mass'],
  ])('when %j is asked for, then it is refused with what is wrong', (over, word) => {
    const made = createBody({ person: person(over), processes: [] }, 1);
    expect(made.ok ? '' : made.error.code).toBe('impossiblePerson');
    expect(made.ok ? '' : made.error.message).toContain(word);
  });
});

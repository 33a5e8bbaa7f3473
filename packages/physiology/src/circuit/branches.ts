import type { Branch } from './types.ts';

const FLOW = 93.3;
const VALVE =
  'orifice areas of echocardiographic norms; inertance of blood 1 to 1.5 cm long in them; loss 4v² (simplified Bernoulli)';
const ICRP = 'rest flow fraction of ICRP 89';

/** An organ bed: arterioles in from the arteries, veins out to the vena cava. */
function bed(
  key: string,
  fraction: number,
  collapseBelowMl: number,
  more: { readonly in?: Partial<Branch>; readonly out?: Partial<Branch> } = {},
): readonly Branch[] {
  const flow = FLOW * fraction;
  return [
    {
      key: `${key}In`,
      from: 'arteries',
      to: key,
      resistanceMmHgSPerMl: 72 / flow,
      arteriolar: true,
      source: ICRP,
      ...more.in,
    },
    {
      key: `${key}Out`,
      from: key,
      to: 'venaCava',
      resistanceMmHgSPerMl: 3.2 / flow,
      waterfallMmHg: -1,
      collapseBelowMl,
      source: ICRP,
      ...more.out,
    },
  ];
}

/** Beds with their share of rest cardiac output (ICRP 89, rest of body in muscle). */
export const BEDS = {
  brain: 0.13,
  coronary: 0.038,
  kidney: 0.19,
  splanchnic: 0.25,
  muscle: 0.212,
  skin: 0.06,
  legs: 0.12,
} as const;
export type BedKey = keyof typeof BEDS;
export const BED_KEYS = Object.keys(BEDS) as BedKey[];

export const BRANCHES: readonly Branch[] = [
  {
    key: 'aorticValve',
    from: 'leftVentricle',
    to: 'aorta',
    resistanceMmHgSPerMl: 0.002,
    inertanceMmHgS2PerMl: 0.0004,
    valveAreaCm2: 3.5,
    source: VALVE,
  },
  {
    key: 'aortaToArteries',
    from: 'aorta',
    to: 'arteries',
    resistanceMmHgSPerMl: 0.02,
    inertanceMmHgS2PerMl: 0.0016,
    source: 'lumped arterial inertance, Stergiopulos et al. 1999 (order)',
  },
  ...bed('brain', BEDS.brain, 60),
  ...bed('coronary', BEDS.coronary, 15, {
    in: {
      from: 'aorta',
      squeezedBy: { chamber: 'leftVentricle', share: 0.7 },
      source: 'ICRP 89; the wall squeezes its vessels in systole, Downey & Kirk 1975',
    },
  }),
  ...bed('kidney', BEDS.kidney, 30),
  ...bed('splanchnic', BEDS.splanchnic, 200),
  ...bed('muscle', BEDS.muscle, 150, { out: { venousValve: true } }),
  ...bed('skin', BEDS.skin, 50),
  ...bed('legs', BEDS.legs, 100, { out: { venousValve: true } }),
  {
    key: 'venousReturn',
    from: 'venaCava',
    to: 'rightAtrium',
    resistanceMmHgSPerMl: 0.024,
    collapseBelowMl: 90,
    source: 'resistance of the great veins, Ursino 1998 (order)',
  },
  {
    key: 'tricuspidValve',
    from: 'rightAtrium',
    to: 'rightVentricle',
    resistanceMmHgSPerMl: 0.002,
    inertanceMmHgS2PerMl: 0.00018,
    valveAreaCm2: 6,
    source: VALVE,
  },
  {
    key: 'pulmonaryValve',
    from: 'rightVentricle',
    to: 'pulmonaryArtery',
    resistanceMmHgSPerMl: 0.002,
    inertanceMmHgS2PerMl: 0.0004,
    valveAreaCm2: 4,
    source: VALVE,
  },
  {
    key: 'leftPulmonaryIn',
    from: 'pulmonaryArtery',
    to: 'leftCapillaries',
    resistanceMmHgSPerMl: 0.105,
    collapseBelowMl: 20,
    source: 'pulmonary resistance 0.1 mmHg s/mL, left lung 45 %',
  },
  {
    key: 'rightPulmonaryIn',
    from: 'pulmonaryArtery',
    to: 'rightCapillaries',
    resistanceMmHgSPerMl: 0.086,
    collapseBelowMl: 20,
    source: 'pulmonary resistance 0.1 mmHg s/mL, right lung 55 %',
  },
  {
    key: 'leftPulmonaryOut',
    from: 'leftCapillaries',
    to: 'pulmonaryVeins',
    resistanceMmHgSPerMl: 0.04,
    collapseBelowMl: 12,
    source: 'as above',
  },
  {
    key: 'rightPulmonaryOut',
    from: 'rightCapillaries',
    to: 'pulmonaryVeins',
    resistanceMmHgSPerMl: 0.033,
    collapseBelowMl: 12,
    source: 'as above',
  },
  {
    key: 'leftAtrialInflow',
    from: 'pulmonaryVeins',
    to: 'leftAtrium',
    resistanceMmHgSPerMl: 0.012,
    collapseBelowMl: 60,
    source: 'Albanese 2016: pulmonary veins 0.0056, with their junction',
  },
  {
    key: 'mitralValve',
    from: 'leftAtrium',
    to: 'leftVentricle',
    resistanceMmHgSPerMl: 0.002,
    inertanceMmHgS2PerMl: 0.00018,
    valveAreaCm2: 5,
    source: VALVE,
  },
];

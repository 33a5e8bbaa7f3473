import type { Clothes, EyeColour, HairStyle, PersonSpec } from '../person.ts';

type Rgb = readonly [number, number, number];

export const HAIR = {
  black: [0.07, 0.06, 0.055],
  darkBrown: [0.16, 0.1, 0.07],
  brown: [0.3, 0.19, 0.12],
  blond: [0.68, 0.53, 0.33],
  red: [0.5, 0.22, 0.1],
  pepper: [0.36, 0.35, 0.34],
  grey: [0.62, 0.61, 0.6],
  white: [0.86, 0.85, 0.83],
} as const satisfies Readonly<Record<string, Rgb>>;

export const GOWN: Clothes = {
  kind: 'gown',
  top: [0.6, 0.73, 0.79],
  bottom: [0.6, 0.73, 0.79],
  sleeve: 0.42,
  leg: 0,
  skirt: 0.56,
};
export const scrubs = (colour: Rgb): Clothes => ({
  kind: 'scrubs',
  top: colour,
  bottom: colour,
  sleeve: 0.36,
  leg: 0.97,
  skirt: 0,
  shoes: 'shoes03',
});
export const everyday = (top: Rgb, bottom: Rgb, sleeve = 0.97): Clothes => ({
  kind: 'clothes',
  top,
  bottom,
  sleeve,
  leg: 0.97,
  skirt: 0,
  shoes: 'shoes04',
});

/** Ancestry mixes by a short name; the models blend, so that nobody need be a type. */
const ANCESTRY = {
  african: [1, 0, 0],
  eastAfrican: [0.75, 0, 0.25],
  mixed: [0.5, 0, 0.5],
  asian: [0, 1, 0],
  southEastAsian: [0.15, 0.85, 0],
  southAsian: [0.2, 0.25, 0.55],
  middleEastern: [0.1, 0.15, 0.75],
  latin: [0.1, 0.35, 0.55],
  caucasian: [0, 0, 1],
} as const;

interface Brief {
  readonly key: string;
  readonly sex: 'female' | 'male';
  readonly age: number;
  readonly from: keyof typeof ANCESTRY;
  readonly heightCm: number;
  readonly weight?: number;
  readonly muscle?: number;
  readonly features?: Readonly<Record<string, number>>;
  readonly tint?: Rgb;
  readonly hair: HairStyle;
  readonly hairColour: keyof typeof HAIR;
  readonly brows?: string;
  readonly eyes?: EyeColour;
  readonly clothes?: Clothes;
  readonly glasses?: boolean;
}

/** The skin texture nearest to age and ancestry. */
function skinOf(brief: Brief): string {
  const [african, asian, caucasian] = ANCESTRY[brief.from];
  const age = brief.age < 40 ? 'young' : brief.age < 63 ? 'middleage' : 'old';
  const kind = african >= 0.5 ? 'african' : asian > caucasian ? 'asian' : 'caucasian';
  return `${age}_${kind}_${brief.sex}`;
}

export function person(brief: Brief): PersonSpec {
  const [african, asian, caucasian] = ANCESTRY[brief.from];
  return {
    key: brief.key,
    sex: brief.sex,
    ageYears: brief.age,
    ancestry: { african, asian, caucasian },
    muscle: brief.muscle ?? (brief.sex === 'male' ? 0.55 : 0.45),
    weight: brief.weight ?? 0.5,
    heightCm: brief.heightCm,
    features: brief.features ?? {},
    skin: skinOf(brief),
    skinTint: brief.tint ?? [1, 1, 1],
    hair: { style: brief.hair, colour: HAIR[brief.hairColour] },
    brows: brief.brows ?? (brief.sex === 'male' ? 'eyebrow010' : 'eyebrow006'),
    eyes: brief.eyes ?? 'brown',
    clothes: brief.clothes ?? GOWN,
    glasses: brief.glasses ?? false,
  };
}

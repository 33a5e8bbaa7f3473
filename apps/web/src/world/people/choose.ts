import type { BakedPerson } from './files.ts';

/** What is known of somebody who is to be shown. */
export interface Wanted {
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  /** Monk scale, 1 lightest to 10 darkest. */
  readonly skinTone: number;
  readonly hair: string;
  readonly clothing: string;
  readonly glasses: boolean;
}

/** The Monk skin tone scale (Monk 2019), sRGB. */
export const MONK: readonly (readonly [number, number, number])[] = [
  [246, 237, 228],
  [243, 231, 219],
  [247, 234, 208],
  [234, 218, 186],
  [215, 189, 150],
  [160, 126, 86],
  [130, 92, 67],
  [96, 65, 52],
  [58, 49, 42],
  [41, 36, 32],
];

const light = ([r, g, b]: readonly [number, number, number]): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Of the baked people, the one who looks most like the one wanted; `taken` are not used twice. */
export function choosePerson(
  people: readonly BakedPerson[],
  wanted: Wanted,
  clothes: readonly BakedPerson['clothes'][],
  taken: ReadonlySet<string>,
): BakedPerson {
  const covered = /scarf|hijab|headwrap|head ?covering/i.test(`${wanted.hair} ${wanted.clothing}`);
  const tone = light(MONK[Math.min(10, Math.max(1, wanted.skinTone)) - 1] ?? [160, 126, 86]) / 255;
  const distance = (p: BakedPerson): number =>
    (p.sex === wanted.sex ? 0 : 5) +
    Math.abs(p.ageYears - wanted.ageYears) / 12 +
    Math.abs(light(p.skinColour) - tone) * 6 +
    (p.headCovering === covered ? 0 : 3) +
    (p.glasses === wanted.glasses ? 0 : 0.4) +
    (clothes.includes(p.clothes) ? 0 : 2.5) +
    (taken.has(p.key) ? 100 : 0);
  const [first, ...rest] = people;
  if (!first) throw new Error('there are no baked people');
  return rest.reduce((best, p) => (distance(p) < distance(best) ? p : best), first);
}

/** The factor on the skin's linear colour that brings it to a tone, held within what a texture bears. */
export function tintTo(skin: readonly [number, number, number], skinTone: number): readonly [number, number, number] {
  const target = MONK[Math.min(10, Math.max(1, Math.round(skinTone))) - 1] ?? [160, 126, 86];
  return [0, 1, 2].map((k) => {
    const from = ((skin[k] ?? 0.5) as number) ** 2.2;
    const to = (((target[k] ?? 128) as number) / 255) ** 2.2;
    return Math.min(1.5, Math.max(0.55, 0.4 + 0.6 * (to / Math.max(0.01, from))));
  }) as unknown as readonly [number, number, number];
}

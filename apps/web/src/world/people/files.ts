import index from '../../../../../content/people/people.json';

/** A baked person: who it looks like and its files. */
export interface BakedPerson {
  readonly key: string;
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly heightCm: number;
  readonly clothes: 'gown' | 'scrubs' | 'clothes';
  readonly glasses: boolean;
  readonly headCovering: boolean;
  /** Mean of the skin texture, sRGB 0 to 1. */
  readonly skinColour: readonly [number, number, number];
}
export const PEOPLE = index as unknown as readonly BakedPerson[];

const URLS = import.meta.glob<string>('../../../../../content/people/*.glb', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where a baked person's file is served; the phone's version has about half the triangles. */
export function urlOf(key: string, phone: boolean): string {
  const file = `/${key}${phone ? '.phone' : ''}.glb`;
  const found = Object.entries(URLS).find(([path]) => path.endsWith(file));
  if (!found) throw new Error(`no baked person "${key}"`);
  return found[1];
}

/** A person to bake. All mixes are shares that sum to one; muscle, weight and height run from 0 (least) to 1 (most), 0.5 is the average. */
export interface PersonSpec {
  readonly key: string;
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly ancestry: { readonly african: number; readonly asian: number; readonly caucasian: number };
  readonly muscle: number;
  readonly weight: number;
  readonly heightCm: number;
  /** Local shape targets with weights, to make a face somebody's own. */
  readonly features: Readonly<Record<string, number>>;
  readonly skin: string;
  /** Multiplies the skin texture, so that any tone lies between the textures there are. */
  readonly skinTint: readonly [number, number, number];
  readonly hair: { readonly style: HairStyle; readonly colour: readonly [number, number, number] };
  readonly brows: string;
  readonly eyes: EyeColour;
  readonly clothes: Clothes;
  readonly glasses: boolean;
}
export type HairStyle =
  'none' | 'short01' | 'short02' | 'short03' | 'short04' | 'long01' | 'ponytail01' | 'bob01' | 'Braid01' | 'afro01';
export type EyeColour = 'brown' | 'brownlight' | 'green' | 'blue' | 'grey';

/** Cloth cut from the surface just off the skin: how far down arm and leg it reaches (0 none, 1 to wrist or ankle), a skirt's length, and its colours. */
export interface Clothes {
  readonly kind: 'gown' | 'scrubs' | 'clothes';
  readonly top: readonly [number, number, number];
  readonly bottom: readonly [number, number, number];
  readonly sleeve: number;
  readonly leg: number;
  readonly skirt: number;
  readonly shoes?: 'shoes01' | 'shoes02' | 'shoes03' | 'shoes04' | 'shoes05' | 'shoes06';
  readonly headCovering?: readonly [number, number, number];
}

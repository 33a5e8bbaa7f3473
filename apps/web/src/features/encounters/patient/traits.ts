import type { PatientAsSeen } from '../../../engine-worker/protocol.ts';

export type HairStyle =
  'short' | 'cropped' | 'receding' | 'bald' | 'bob' | 'long' | 'bun' | 'curly' | 'afro' | 'braids' | 'scarf';
export type Garment = 'gown' | 'tshirt' | 'shirt' | 'nightdress' | 'jacket' | 'cutOpen';

/** What does not change about a patient's looks, from the words of the case. */
export interface Traits {
  readonly ageYears: number;
  readonly female: boolean;
  readonly skinTone: number;
  readonly hair: HairStyle;
  readonly hairColour: string;
  readonly browColour: string;
  readonly eyeColour: string;
  readonly garment: Garment;
  readonly cloth: string;
  readonly beard: 'none' | 'stubble' | 'moustache' | 'full';
  readonly glasses: boolean;
  /** −1 thin to 1 heavy, from height and weight. */
  readonly build: number;
}

const HAIR_COLOURS: readonly (readonly [RegExp, string])[] = [
  [/white|silver/, '#d9d6cf'],
  [/salt|greying|pepper/, '#716c68'],
  [/gr[ae]y/, '#a19d98'],
  [/red|ginger|auburn/, '#8c4527'],
  [/fair|blond|light/, '#c29a5c'],
  [/black|dark/, '#1f1a1a'],
  [/brown|chestnut/, '#4a3124'],
];
const STYLES: readonly (readonly [RegExp, HairStyle])[] = [
  [/scarf|hijab|headwrap|turban/, 'scarf'],
  [/bald|no hair/, 'bald'],
  [/shaved|cropped|buzz|close/, 'cropped'],
  [/reced|thin|balding|sparse/, 'receding'],
  [/afro/, 'afro'],
  [/braid|plait|cornrow|locs|dread/, 'braids'],
  [/bun|tied|pinned|ponytail|up\b|pulled back/, 'bun'],
  [/bob|chin|shoulder/, 'bob'],
  [/long/, 'long'],
  [/curl|coil/, 'curly'],
  [/short/, 'short'],
];
const CLOTHS: readonly (readonly [RegExp, string])[] = [
  [/navy|dark blue/, '#34465f'],
  [/blue|denim/, '#7d9ab8'],
  [/green|khaki/, '#8aa58d'],
  [/red|burgundy|maroon/, '#a45a57'],
  [/pink|rose/, '#d8b0b2'],
  [/purple|lilac|lavender|violet/, '#a99abf'],
  [/yellow|mustard/, '#d6bd80'],
  [/orange|hi-?vis/, '#d99a58'],
  [/black|charcoal|leather/, '#3d4245'],
  [/brown|tan/, '#927a62'],
  [/gr[ae]y/, '#9aa2a5'],
  [/white|cream/, '#e6e2d8'],
];

function pick<T>(table: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  return table.find(([pattern]) => pattern.test(text))?.[1];
}

function garmentOf(text: string): Garment {
  if (/cut|bare|open|exposed/.test(text)) return 'cutOpen';
  if (/gown/.test(text)) return 'gown';
  if (/night|pyjama|pajama|dressing|dress/.test(text)) return 'nightdress';
  if (/jacket|coat|leather|fleece|hoodie|cardigan|jumper/.test(text)) return 'jacket';
  if (/t-?shirt|tee|vest|top/.test(text)) return 'tshirt';
  return /shirt|blouse/.test(text) ? 'shirt' : 'gown';
}

const CLOTH_DEFAULT: Readonly<Record<Garment, string>> = {
  gown: '#a9c6c4',
  tshirt: '#8d99a3',
  shirt: '#b9c4cf',
  nightdress: '#c9bfd0',
  jacket: '#59636b',
  cutOpen: '#8d99a3',
};

export function traitsOf({ person, appearance }: Pick<PatientAsSeen, 'person' | 'appearance'>): Traits {
  const female = person.sex === 'female';
  const hairText = appearance.hair.toLowerCase();
  const clothText = appearance.clothing.toLowerCase();
  const notable = [...appearance.notable, appearance.description, appearance.hair].join(' ').toLowerCase();
  const byAge =
    person.ageYears > 68 ? '#c9c5bf' : person.ageYears > 54 ? '#8d8782' : person.skinTone >= 5 ? '#211b1a' : '#4a3124';
  const hairColour = pick(HAIR_COLOURS, hairText) ?? byAge;
  const garment = garmentOf(clothText);
  const bodyMass = person.weightKg / (person.heightCm / 100) ** 2;
  return {
    ageYears: person.ageYears,
    female,
    skinTone: person.skinTone,
    hair: pick(STYLES, hairText) ?? (female ? 'bob' : 'short'),
    hairColour,
    browColour: person.ageYears > 70 ? '#8f8983' : hairColour === '#d9d6cf' ? '#a5a099' : hairColour,
    eyeColour: person.skinTone >= 5 ? '#3a2419' : hairColour === '#c29a5c' ? '#5c7d8c' : '#5a4630',
    garment,
    cloth: pick(CLOTHS, clothText) ?? CLOTH_DEFAULT[garment],
    beard: /full beard|\bbeard/.test(notable)
      ? 'full'
      : /moustache/.test(notable)
        ? 'moustache'
        : /stubble|unshaven/.test(notable)
          ? 'stubble'
          : 'none',
    glasses: /glasses|spectacles/.test(notable),
    build: Math.min(1, Math.max(-1, (bodyMass - 25) / 9)),
  };
}

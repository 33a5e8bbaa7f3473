import type { Appearance } from '@openward/encounter';
import { PatientFigure } from '../patient/PatientFigure.tsx';
import { traitsOf } from '../patient/traits.ts';

const WELL: Appearance = {
  posture: 'semiRecumbent',
  consciousness: 'alert',
  eyesOpen: true,
  breathsPerMin: 14,
  breathingEffort: 'easy',
  chestRise: { left: 8, right: 8 },
  pallor: 0,
  cyanosis: 0,
  flushing: 0,
  urticaria: 0,
  angioedema: 0,
  sweating: 0,
  mottling: 0,
  neckVeins: 0,
  distress: 0,
  wearing: [],
};

const person = (
  skinTone: number,
  sex: 'female' | 'male',
  ageYears: number,
  hair: string,
  clothing: string,
  notable: string[] = [],
) =>
  traitsOf({
    person: { name: 'A', pronouns: 'they', ageYears, sex, heightCm: 170, weightKg: 72, skinTone },
    appearance: { hair, clothing, notable, description: 'someone' },
  });

const PEOPLE = [
  person(1, 'female', 24, 'long red hair', 'hospital gown'),
  person(2, 'male', 45, 'short brown hair', 'T-shirt', ['stubble']),
  person(4, 'female', 78, 'white hair in a bun', 'lilac nightdress'),
  person(5, 'male', 66, 'grey receding hair', 'hospital gown', ['glasses']),
  person(6, 'female', 35, 'black shoulder-length hair', 'green shirt'),
  person(7, 'male', 28, 'short curly black hair', 'dark jacket', ['full beard']),
  person(8, 'female', 52, 'headscarf', 'navy dress'),
  person(9, 'male', 60, 'cropped grey hair', 'white shirt'),
  person(10, 'female', 30, 'braids', 'hospital gown'),
  person(9, 'female', 19, 'afro', 'yellow T-shirt'),
];

const SIGNS: readonly (readonly [string, Partial<Appearance>])[] = [
  ['well', {}],
  ['pale', { pallor: 8, sweating: 5, distress: 4 }],
  ['blue', { cyanosis: 8, breathingEffort: 'severe', breathsPerMin: 34, neckVeins: 8, distress: 8 }],
  ['rash', { urticaria: 9, flushing: 8, angioedema: 7, breathingEffort: 'laboured', distress: 6 }],
  ['mottled', { mottling: 9, consciousness: 'confused', flushing: 3 }],
  [
    'gone',
    {
      consciousness: 'unresponsive',
      eyesOpen: false,
      cyanosis: 5,
      pallor: 8,
      wearing: ['bagMask', 'ecg', 'cuff'],
      posture: 'supine',
    },
  ],
];

/** Every skin tone with each sign: the page on which the drawing is judged. */
export function Figures() {
  return (
    <div style={{ display: 'grid', gridTemplateColumns: `repeat(${SIGNS.length}, 1fr)`, gap: 6, padding: 6 }}>
      {PEOPLE.flatMap((traits, row) =>
        SIGNS.map(([name, signs]) => (
          <div key={`${row}-${name}`} style={{ height: 260 }}>
            <PatientFigure
              traits={traits}
              seen={{
                ...WELL,
                wearing:
                  row % 3 === 1 ? ['nonRebreather', 'ecg', 'oximeter', 'cuff'] : row % 3 === 2 ? ['nasalCannula'] : [],
                ...signs,
              }}
              moving
            />
          </div>
        )),
      )}
    </div>
  );
}

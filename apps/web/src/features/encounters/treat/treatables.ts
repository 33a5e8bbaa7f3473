import type { Act } from '@openward/encounter';
import type { BedsideCatalogue } from '../../../engine-worker/protocol.ts';
import { deviceText, postureText, sentence } from '../acts/words.ts';

type Medication = BedsideCatalogue['medications'][number];
type Fluid = BedsideCatalogue['fluids'][number];
type Procedure = BedsideCatalogue['procedures'][number];
export type OxygenDevice = Extract<Act, { type: 'setOxygen' }>['device'];
export type Posture = Extract<Act, { type: 'position' }>['posture'];

/** Something that can be done to the patient, as it is found and as its form is opened. */
export type Treatable = { readonly key: string; readonly name: string; readonly synonyms: readonly string[] } & (
  | { readonly kind: 'medication'; readonly medication: Medication }
  | { readonly kind: 'fluid'; readonly fluid: Fluid }
  | { readonly kind: 'oxygen'; readonly device: OxygenDevice }
  | { readonly kind: 'procedure'; readonly procedure: Procedure }
  | { readonly kind: 'position'; readonly posture: Posture }
  | { readonly kind: 'shock' }
);
export type TreatableKind = Treatable['kind'];

/** Oxygen devices with the flow each is commonly set to and the flows it takes, L/min (BTS guideline for oxygen use, 2017). */
export const OXYGEN: readonly {
  readonly device: OxygenDevice;
  readonly usual: number;
  readonly most: number;
  /** Share of oxygen it is commonly set to, where it can be set. */
  readonly fraction?: number;
}[] = [
  { device: 'nasalCannula', usual: 2, most: 6 },
  { device: 'highFlowNasal', usual: 50, most: 60, fraction: 0.6 },
  { device: 'simpleMask', usual: 6, most: 10 },
  { device: 'venturi', usual: 4, most: 15 },
  { device: 'nonRebreather', usual: 15, most: 15 },
  { device: 'nebuliserMask', usual: 6, most: 8 },
  { device: 'bagMask', usual: 15, most: 15 },
  { device: 'none', usual: 0, most: 0 },
];
export const POSTURES: readonly Posture[] = [
  'supine',
  'supineLegsRaised',
  'semiRecumbent',
  'sitting',
  'leftLateral',
  'standing',
];

const OXYGEN_WORDS: Readonly<Partial<Record<OxygenDevice, readonly string[]>>> = {
  nonRebreather: ['non-rebreather', 'high flow oxygen', 'oxygen 15 litres', 'reservoir'],
  nasalCannula: ['nasal specs', 'nasal prongs', 'oxygen'],
  highFlowNasal: ['HFNO', 'HFNC', 'Optiflow', 'high flow nasal oxygen'],
  bagMask: ['bag valve mask', 'BVM', 'Ambu'],
  none: ['oxygen off', 'stop oxygen', 'room air'],
};

export const KIND_NAMES: Readonly<Record<TreatableKind, string>> = {
  medication: 'Medicines',
  fluid: 'Fluids and blood',
  oxygen: 'Oxygen',
  procedure: 'Procedures',
  position: 'Position',
  shock: 'Defibrillator',
};

const made = new WeakMap<BedsideCatalogue, readonly Treatable[]>();

/** All that can be given or done, from the catalogue; the same with every patient. */
export function treatablesOf(catalogue: BedsideCatalogue): readonly Treatable[] {
  const known = made.get(catalogue);
  if (known) return known;
  const list: Treatable[] = [
    ...catalogue.medications.map((each): Treatable => ({
      ...{ kind: 'medication', key: `m:${each.medication}`, name: sentence(each.name), synonyms: each.synonyms },
      medication: each,
    })),
    ...catalogue.fluids.map((each): Treatable => ({
      ...{
        kind: 'fluid',
        key: `f:${each.fluid}`,
        name: sentence(each.name),
        synonyms: each.isBlood ? ['blood', 'transfuse'] : ['fluid', 'bolus', each.fluid],
      },
      fluid: each,
    })),
    ...OXYGEN.map(({ device }): Treatable => ({
      ...{
        kind: 'oxygen',
        key: `o:${device}`,
        name: sentence(deviceText(device)),
        synonyms: ['oxygen', ...(OXYGEN_WORDS[device] ?? [])],
      },
      device,
    })),
    ...catalogue.procedures.map((each): Treatable => ({
      ...{
        kind: 'procedure',
        key: `p:${each.procedure}`,
        name: each.name,
        synonyms: [each.procedure.replaceAll('-', ' ')],
      },
      procedure: each,
    })),
    ...POSTURES.map((posture): Treatable => ({
      ...{
        kind: 'position',
        key: `b:${posture}`,
        name: sentence(postureText(posture)),
        synonyms: ['position', 'lie', 'sit', posture],
      },
      posture,
    })),
    {
      kind: 'shock',
      key: 's',
      name: 'Defibrillator: shock',
      synonyms: ['defibrillate', 'cardiovert', 'DC shock', 'joules'],
    },
  ];
  made.set(catalogue, list);
  return list;
}

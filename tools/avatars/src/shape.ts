import type { Base, Targets } from './source.ts';
import type { PersonSpec } from './person.ts';

const AGES = [
  ['baby', 1],
  ['child', 11],
  ['young', 25],
  ['old', 90],
] as const;

/** Shares of the age models that a number of years lies between. */
export function ageShares(years: number): readonly (readonly [age: string, share: number])[] {
  for (let i = 1; i < AGES.length; i++) {
    const [from, low] = AGES[i - 1] as (typeof AGES)[number];
    const [to, high] = AGES[i] as (typeof AGES)[number];
    if (years <= high || i === AGES.length - 1) {
      const share = Math.min(1, Math.max(0, (years - low) / (high - low)));
      return [
        [from, 1 - share],
        [to, share],
      ];
    }
  }
  throw new Error(`no age model for ${years} years`);
}

/** Shares of a trait's models min, average and max from 0 to 1. */
function traitShares(value: number, name: string): readonly (readonly [key: string, share: number])[] {
  const away = Math.abs(value - 0.5) * 2;
  return [
    [`average${name}`, 1 - away],
    [`${value < 0.5 ? 'min' : 'max'}${name}`, away],
  ];
}

/** The base mesh in the shape of a person, in metres, feet on the ground. */
export function shapeOf(base: Base, targets: Targets, person: PersonSpec): Float32Array {
  const shape = Float32Array.from(base.positions);
  const add = (key: string, weight: number): void => {
    if (weight > 0.001) targets.add(shape, key, weight);
  };
  for (const [age, ageShare] of ageShares(person.ageYears)) {
    for (const [ancestry, share] of Object.entries(person.ancestry))
      add(`macrodetails/${ancestry}-${person.sex}-${age}`, ageShare * share);
    for (const [muscle, m] of traitShares(person.muscle, 'muscle'))
      for (const [weight, w] of traitShares(person.weight, 'weight'))
        add(`macrodetails/universal-${person.sex}-${age}-${muscle}-${weight}`, ageShare * m * w);
  }
  for (const [key, weight] of Object.entries(person.features)) add(key, weight);
  return scaled(base, shape, person.heightCm / 100);
}

function scaled(base: Base, shape: Float32Array, heightM: number): Float32Array {
  let low = Infinity;
  let high = -Infinity;
  for (const quad of base.quads.get('body') ?? [])
    for (const v of quad.v) {
      low = Math.min(low, shape[3 * v + 1] as number);
      high = Math.max(high, shape[3 * v + 1] as number);
    }
  const scale = heightM / (high - low);
  for (let i = 0; i < shape.length; i += 3) {
    shape[i] = (shape[i] as number) * scale;
    shape[i + 1] = ((shape[i + 1] as number) - low) * scale;
    shape[i + 2] = (shape[i + 2] as number) * scale;
  }
  return shape;
}

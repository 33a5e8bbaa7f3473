import { QUANTITIES, quantitiesOf } from '../quantities/catalogue.ts';
import type { BodyState } from '../body/state.ts';
import type { Quantities, QuantityKey } from '../contract.ts';
import { QUANTITY_FAMILIES } from './quantity-families.ts';

/** Every name a protocol may sample, `family:member` ones included. */
export const QUANTITY_NAMES: readonly string[] = [
  ...Object.keys(QUANTITIES),
  ...Object.entries(QUANTITY_FAMILIES).flatMap(([family, { members }]) => members.map((m) => `${family}:${m}`)),
];

export function quantityUnit(name: string): string {
  const family = QUANTITY_FAMILIES[name.split(':')[0] as string];
  return name.includes(':') && family ? family.unit : QUANTITIES[name as QuantityKey].unit;
}

/** The values of some quantities now, in their order. */
export function readQuantities(state: BodyState, names: readonly string[]): number[] {
  let all: Quantities | null = null;
  return names.map((name) => {
    const colon = name.indexOf(':');
    const family = colon < 0 ? undefined : QUANTITY_FAMILIES[name.slice(0, colon)];
    if (family) return family.read(state, name.slice(colon + 1));
    all ??= quantitiesOf(state);
    return all[name as QuantityKey];
  });
}

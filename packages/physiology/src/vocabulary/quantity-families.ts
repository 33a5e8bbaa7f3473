import { DRUGS } from '../drugs/catalogue.ts';
import type { BodyState } from '../body/state.ts';
import { RHYTHMS } from '../electricity/names.ts';
import { rhythmOf } from '../electricity/rhythm.ts';

/** Quantities named `family:member`, one for each member. */
export interface QuantityFamily {
  readonly unit: string;
  readonly meaning: string;
  readonly members: readonly string[];
  readonly read: (state: BodyState, member: string) => number;
}

const DRUG_KEYS = Object.keys(DRUGS);

export const QUANTITY_FAMILIES: Readonly<Record<string, QuantityFamily>> = {
  plasma: {
    unit: 'ug/L',
    meaning: 'plasma concentration of a drug that was given',
    members: DRUG_KEYS,
    read: (state, member) => state.drugs.find((each) => each.drug === member)?.plasma ?? 0,
  },
  effectSite: {
    unit: 'ug/L',
    meaning: 'concentration of a drug where it acts',
    members: DRUG_KEYS,
    read: (state, member) => state.drugs.find((each) => each.drug === member)?.effect ?? 0,
  },
  muOccupancy: {
    unit: '1',
    meaning: 'share of mu opioid receptors held by a drug, 0 to 1',
    members: DRUG_KEYS.filter((key) => DRUGS[key]?.binding),
    read: (state, member) => state.drugs.find((each) => each.drug === member)?.bound ?? 0,
  },
  rhythm: {
    unit: '0/1',
    meaning: '1 while the heart is in that rhythm',
    members: Object.keys(RHYTHMS),
    read: (state, member) => (rhythmOf(state) === member ? 1 : 0),
  },
};

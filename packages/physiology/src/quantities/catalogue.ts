import { BLOOD, readBlood } from './blood.ts';
import { BREATHING, readBreathing } from './breathing.ts';
import { GASES, readGases } from './gases.ts';
import { CIRCULATION, readCirculation } from './circulation.ts';
import { DEFENCE, readDefence } from './defence.ts';
import { ELECTRICITY, readElectricity } from './electricity.ts';
import { LABORATORY, readLaboratory } from './laboratory.ts';
import { VENTILATOR, readVentilator } from './ventilator.ts';
import { MIND, readMind } from './mind.ts';
import { NERVE, readNerve } from './nerve.ts';
import { OBSTETRIC, readObstetric } from './obstetric.ts';
import { ORGANS, readOrgans } from './organs.ts';
import { SKIN, readSkin } from './skin.ts';
import type { BodyState } from '../body/state.ts';
import type { QuantitySpec } from './spec.ts';

const ALL = {
  ...CIRCULATION,
  ...ELECTRICITY,
  ...BREATHING,
  ...GASES,
  ...VENTILATOR,
  ...BLOOD,
  ...LABORATORY,
  ...DEFENCE,
  ...ORGANS,
  ...MIND,
  ...NERVE,
  ...OBSTETRIC,
  ...SKIN,
} as const;

export type QuantityKey = keyof typeof ALL;
/** Every quantity of the body with its unit and meaning. Beat-derived values are of the last completed beat, breath-derived ones of the last breath. */
export const QUANTITIES: Readonly<Record<QuantityKey, QuantitySpec>> = ALL;
export const QUANTITY_KEYS = Object.keys(ALL) as readonly QuantityKey[];

/** Every quantity of the body now. */
export function quantitiesOf(state: BodyState): Readonly<Record<QuantityKey, number>> {
  const mind = readMind(state);
  return {
    ...readCirculation(state),
    ...readElectricity(state),
    ...readBreathing(state),
    ...readGases(state),
    ...readVentilator(state),
    ...readBlood(state),
    ...readLaboratory(state),
    ...readDefence(state),
    ...readOrgans(state),
    ...mind,
    ...readNerve(state, mind),
    ...readObstetric(state),
    ...readSkin(state),
  };
}

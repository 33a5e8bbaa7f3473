import type { BodyState } from '../body/state.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import type { EffectKey } from '../drugs/effects.ts';

/** Airway lining that an inhaled dose is spread in, mL: sets how much stronger an inhaled dose is in the airway than the same in blood (order: half of the largest bronchodilation from 100-200 ug of salbutamol, Cazzola 2010; review: clinical). */
const LINING_ML = 10;

/** What lies in the airways of drugs that act on a target, in half-effect concentrations. */
function deposited(state: BodyState, target: EffectKey): number {
  let sum = 0;
  for (const drug of state.drugs) {
    if (drug.depots.length === 0) continue;
    const data = DRUGS[drug.drug];
    for (const depot of drug.depots) {
      if (depot.route !== 'inhaled' && depot.route !== 'nebulised') continue;
      const fraction = data?.routes[depot.route]?.fraction ?? 0;
      for (const m of data?.mechanisms ?? [])
        if (m.target === target) sum += (1000 * depot.amount * fraction) / LINING_ML / m.halfUgPerL;
    }
  }
  return sum;
}

/** Every 100 ms: inhaled bronchodilators where they land. */
export function stepDeposit(state: BodyState): void {
  state.airway.betaDeposit = deposited(state, 'beta2');
  state.airway.antimuscarinicDeposit = deposited(state, 'bronchodilator');
}

/** Inhaled alpha agonist on the larynx. */
export function laryngealDeposit(state: BodyState): number {
  return deposited(state, 'alpha');
}

import { exp, log } from '@openward/kernel';
import type { BodyState } from '../body/state.ts';
import { DRUGS } from './catalogue.ts';
import type { DrugState } from './state.ts';
import type { Binding, Drug } from './types.ts';

/** Share of mu receptors held by all drugs together, 0 to 1. */
export function muOccupancy(state: BodyState): number {
  let held = 0;
  for (const entry of state.drugs) held += entry.bound;
  return Math.min(1, held);
}

/** Share of mu receptors held by agonists, each weighted by its efficacy. */
export function muAgonism(state: BodyState): number {
  let held = 0;
  for (const entry of state.drugs) held += entry.bound * ((DRUGS[entry.drug] as Drug).binding?.efficacy ?? 0);
  return Math.min(0.9999, held);
}

/**
 * One step of a drug's hold on its receptor: association with what is free, dissociation from what it holds
 * (competitive, Mann 2022); solved exactly over the step for the free share at its beginning.
 */
export function bindReceptor(entry: DrugState, binding: Binding, seconds: number, state: BodyState): void {
  const picomolar = (entry.effect * 1e6 * binding.free) / binding.molarMass;
  if (picomolar < 1e-3 && entry.bound < 1e-9) {
    entry.bound = 0;
    return;
  }
  const on = picomolar > 1e-6 ? binding.onPerS * exp(binding.hill * log(picomolar)) : 0;
  const others = Math.max(0, muOccupancy(state) - entry.bound);
  const rate = on + binding.offPerS;
  const settled = (on * Math.max(0, 1 - others)) / rate;
  entry.bound += (settled - entry.bound) * (1 - exp(-rate * seconds));
}

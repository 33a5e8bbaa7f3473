import type { BodyState } from '../body/state.ts';
import { clamp } from '../body/numbers.ts';
import { cholinesteraseLost } from '../toxicity/cholinesterase.ts';
import { muAgonism } from './binding.ts';

/**
 * Share of mu receptors whose occupation halves ventilation, as a ratio of held to free: about two thirds (fentanyl at its
 * EC50 of 2.2 µg/L with the constants of Mann 2022). Other opioids' affinities are set by it from their own EC50.
 */
export const MU_HALF = 2;
/** Most that benzodiazepines alone do at GABA-A receptors: they potentiate and do not open (review: clinical). */
const BENZODIAZEPINE_CEILING = 2.4;

/** Share by which opioids far above their half effect lend GABA-A drugs strength. */
const OPIOID_LENDS = 0.6;

/** What an agonist keeps beside an antagonist: relative concentration over 1 + that of the antagonist (Gaddum 1937). */
export function net(agonist: number, antagonist: number): number {
  return agonist / (1 + antagonist);
}

/** The same for a share `x` of the range in use, as of nerves: blocked by an antagonist at relative concentration `b`. */
export function blockedShare(x: number, b: number): number {
  return x <= 0 ? x : x / (1 + b * (1 - Math.min(0.95, x)));
}

/** Turns sums of concentrations into what receptors feel: agonists against antagonists, benzodiazepines through GABA, opioids by their hold. */
export function competeAtReceptors(state: BodyState): void {
  const e = state.effects;
  e.alpha = net(e.alpha, e.alphaBlock);
  e.beta1 = net(e.beta1, e.beta1Block);
  e.beta2 = net(e.beta2, e.beta2Block);
  const benzodiazepine = net(e.benzodiazepine, e.benzodiazepineBlock);
  e.gaba += (BENZODIAZEPINE_CEILING * benzodiazepine) / (BENZODIAZEPINE_CEILING + benzodiazepine);
  const held = muAgonism(state);
  e.mu += held / (1 - held) / MU_HALF;
  // Opioids lend hypnotics strength (Bouillon 2004): about a third less propofol holds the same response.
  e.gaba *= 1 + (OPIOID_LENDS * e.mu) / (1 + e.mu);
  e.cholinesteraseBlock += cholinesteraseLost(state);
  e.muscarinicBlock = net(e.muscarinicBlock, 0.08 * e.cholinesteraseBlock);
  // Alkali and sodium free the sodium channel of its blockers (Sasyniuk 1984).
  e.sodiumBlock *= clamp(1 - 3 * (state.blood.ph - 7.4) - 0.025 * (state.chemistry.sodium - 140), 0.25, 2.5);
}

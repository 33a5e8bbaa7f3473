import { cortisolEffect } from '../hormones/brain-fuel.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import { blockedShare, net } from '../drugs/receptors.ts';
import type { Drug } from '../drugs/types.ts';
import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { REST_BETA, REST_SYMPATHETIC } from '../person/constants.ts';
import { REST_EPINEPHRINE } from './catecholamines.ts';

type Adrenergic = 'alpha' | 'beta1' | 'beta2';
const BLOCK = { alpha: 'alphaBlock', beta1: 'beta1Block', beta2: 'beta2Block' } as const;

function perUg(target: Adrenergic): number {
  const mechanism = (DRUGS.epinephrine as Drug).mechanisms.find((m) => m.target === target);
  return mechanism ? 1 / mechanism.halfUgPerL : 0;
}
const PER_UG = { alpha: perUg('alpha'), beta1: perUg('beta1'), beta2: perUg('beta2') };
/** Share of the heart's range that a full sympathetic discharge takes. */
const NERVE_BETA = 0.29;
/** A chronic beta-blocker as relative concentration at each receptor. */
const CHRONIC_BETA1 = 3;
const CHRONIC_BETA2 = 2;

/** Stimulation by agonists in the blood, given (net of blocks already) and the body's own, as concentration over half-effect concentration. */
function circulating(state: BodyState, target: Adrenergic): number {
  const own = Math.max(0, state.circulation.epinephrine - REST_EPINEPHRINE) * PER_UG[target];
  return state.effects[target] + net(own, state.effects[BLOCK[target]]);
}

/** Share of the nerves' effect on the heart that full septic depression takes. */
const SEPTIC_BETA = 0.65;

/** Share of the adrenergic range in use, 0 to 1.05: nerves, hormones and drugs together, and glucagon beside them; `minor` is what beta-2 agonism counts beside beta-1. */
function stimulation(state: BodyState, minor: number): number {
  const { effects: e, reflex: r, c, circulation: k, cut, infection } = state;
  const block = e.beta1Block + CHRONIC_BETA1 * c.betaBlock;
  // In sepsis the heart's receptors answer less to their nerves (Rudiger & Singer 2007; size: review: clinical).
  const answer = 1 - SEPTIC_BETA * clamp(infection.depression, 0, 1);
  const discharge =
    answer * (Math.max(0, r.beta - REST_SYMPATHETIC) * NERVE_BETA + COMMAND_BETA * Math.max(0, k.command - 0.28));
  const nerve = Math.max(0, blockedShare(REST_BETA + discharge, block) - 0.5 * REST_BETA * saturate(e.beta1Block));
  const agonist = cut.betaReceptors
    ? 0
    : (circulating(state, 'beta1') + minor * circulating(state, 'beta2')) / (1 + CHRONIC_BETA1 * c.betaBlock);
  const x = saturate(agonist) + 0.35 * saturate(e.glucagon);
  return nerve + (1.05 - nerve > 0 ? (1.05 - nerve) * x : 0);
}
/** Share of the heart's range that central command takes beside the reflexes, per unit beyond what the vagus alone gives (Robinson 1966: the vagus first, then sympathetic nerves). */
const COMMAND_BETA = 0.85;

/** Of the sinus node. */
export const betaStimulation = (state: BodyState): number => stimulation(state, 0.02);
/** Of the ventricles, a quarter of whose receptors are beta-2 (Bristow 1986). */
export const inotropicStimulation = (state: BodyState): number => stimulation(state, 0.06);

/** Share of beta-2 receptors of vessels that agonists take. */
export function beta2Occupancy(state: BodyState): number {
  return state.cut.betaReceptors ? 0 : saturate(circulating(state, 'beta2') / (1 + CHRONIC_BETA2 * state.c.betaBlock));
}

function alphaAgonist(state: BodyState): number {
  return state.cut.alphaReceptors ? 0 : circulating(state, 'alpha');
}

/** Tone of a full alpha-1 stimulation by agonists in the blood, in units of the full nervous range (Ensinger 1992, Martinsson 1986). */
const AGONIST_ALPHA = 1.25;

/** Arteriolar tone above rest, in units of the full nervous range; weakened by acid, inflammation and mediators. */
export function alphaStimulation(state: BodyState): number {
  const { reflex: r, effects: e, blood, infection } = state;
  const response =
    clamp(1 - 0.9 * clamp((7.12 - blood.ph) / 0.4, 0, 1), 0.2, 1) *
    (1 - 0.15 * clamp(infection.vasodilation, 0, 1)) *
    // Long starved vessels open their potassium channels and answer less (Landry & Oliver 2001).
    (1 - 0.35 * clamp((blood.lactate - 7) / 10, 0, 1)) *
    // Without cortisol vessels hardly answer to catecholamines (Annane 1998).
    (0.4 + 0.6 * Math.min(1, cortisolEffect(state)));
  const above = blockedShare(r.alpha, e.alphaBlock) - REST_SYMPATHETIC;
  // Vessels answer most to the first rise of their nerves' traffic.
  const nerve = above > 0 ? above * (1.35 - 0.4 * above) : above;
  const lack = 0.45 * clamp(1 - cortisolEffect(state), 0, 1);
  return (nerve + AGONIST_ALPHA * saturate(alphaAgonist(state)) + 1.1 * saturate(e.v1)) * response - lack;
}

/** Venous tone above rest, likewise. */
export function venousStimulation(state: BodyState): number {
  const { reflex: r, effects: e, infection } = state;
  const nerve = blockedShare(r.venous, e.alphaBlock) - REST_SYMPATHETIC;
  return (
    (nerve + 1.3 * saturate(alphaAgonist(state)) + 0.3 * saturate(e.v1) + BETA2_VEINS * beta2Occupancy(state)) *
    (1 - 0.3 * clamp(infection.vasodilation, 0, 1))
  );
}
/** Beta-2 agonists open the veins of the liver, so that the gut's reservoir empties towards the heart (Green 1977; Rothe 1993). */
const BETA2_VEINS = 2.2;

import type { Resistances } from '../body/lungs.ts';
import { clamp, saturate } from '../body/numbers.ts';
import { bronchialTone } from '../drugs/bronchi.ts';
import type { BodyState } from '../body/state.ts';

const RESISTANCES: Resistances = { upper: 1, left: 1, right: 1 };
/** What a fully contracted, unopposed bronchial muscle adds to resistance; severe asthma shows five to fifteen times the normal (Pride & Macklem 1986, order). */
const CONTRACTED = 16;

/** Contraction of bronchial muscle left after what relaxes it, 0 for none: mediators, disease and some drugs contract it, others relax. */
export function bronchospasm(state: BodyState): number {
  const { cut, mediator, influences, airway, effects } = state;
  if (cut.bronchospasm) return 0;
  const { relaxed, constricted } = bronchialTone(state);
  const inhaled =
    (cut.betaReceptors ? 0 : 2.2 * saturate(airway.betaDeposit / (1 + effects.beta2Block))) +
    0.6 * saturate(airway.antimuscarinicDeposit);
  // Muscle relaxed by the blood has the less to gain from what is inhaled.
  const open = 1 + (relaxed - 1) + inhaled / relaxed;
  return (mediator.bronchi + influences.bronchialNarrowing) / open + constricted / CONTRACTED;
}

/**
 * Multipliers of resistance now; the result is reused. Narrowed airways narrow further breathing out, emphysematous ones
 * collapse (expiratory flow limitation), a plugged or excluded main bronchus carries almost nothing.
 */
export function resistances(state: BodyState, upper: number): Resistances {
  const { c, influences: i, airway } = state;
  const muscle = airway.spasm;
  const wall = c.bronchial * (1 + CONTRACTED * muscle + 8 * i.airwaySecretions);
  airway.resistance = wall;
  airway.upper = upper;
  const out =
    airway.mouthFlow < 0
      ? 1 + 1.2 * muscle * muscle + 0.5 * i.airwaySecretions + c.airwayCollapse + 5 * i.expiratoryCollapse
      : 1;
  const mainstem = airway.device === 'trachealTube' && airway.site === 'rightMainstem';
  RESISTANCES.upper = upper;
  RESISTANCES.left = wall * out * plug(mainstem ? 0.9 : i.leftBronchialBlock);
  RESISTANCES.right = wall * out * plug(i.rightBronchialBlock);
  return RESISTANCES;
}

function plug(lost: number): number {
  const open = clamp(1 - lost, 0.005, 1);
  return 1 / (open * open);
}

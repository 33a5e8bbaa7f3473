import { exp } from '@openward/kernel';
import { BED_KEYS, type BedKey } from '../circuit/branches.ts';
import { clamp, saturate } from '../body/numbers.ts';
import {
  BED_CLOSING_P,
  BED_IN_BRANCH,
  BED_IN_P,
  BED_NODE,
  BED_OUT_BRANCH,
  BED_OUT_P,
  BED_UNSTRESSED_P,
  P,
} from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { drugBed, drugDilation } from '../drugs/heart-effects.ts';
import { intracranial } from './autoregulation.ts';
import { workingConductance } from './exercise.ts';
import { alphaStimulation, beta2Occupancy, venousStimulation } from './receptors.ts';

interface Response {
  /** Natural logarithm of resistance per unit of alpha tone, of beta-2 occupancy and of dilation. */
  readonly alpha: number;
  readonly beta2: number;
  readonly dilation: number;
  /** Volume the bed's veins give up per unit of venous tone, mL in the reference adult (Ursino 1998: about 400 mL in all). */
  readonly venousMl: number;
}
/** Brain and heart regulate themselves; skin constricts most; muscle has the beta-2 receptors (Rowell 1986, order). */
const BEDS: Readonly<Record<BedKey, Response>> = {
  brain: { alpha: 0.05, beta2: 0, dilation: 0.1, venousMl: 0 },
  coronary: { alpha: 0, beta2: 0.2, dilation: 0.1, venousMl: 0 },
  kidney: { alpha: 0.75, beta2: 0.1, dilation: 0.5, venousMl: 10 },
  splanchnic: { alpha: 0.8, beta2: 0.35, dilation: 1.0, venousMl: 200 },
  muscle: { alpha: 0.6, beta2: 3.4, dilation: 1.0, venousMl: 80 },
  skin: { alpha: 1.3, beta2: 0.1, dilation: 1.4, venousMl: 40 },
  legs: { alpha: 0.7, beta2: 3.4, dilation: 1.0, venousMl: 50 },
};
/** Natural logarithm of the widest an arteriole opens against rest. */
const MOST_OPEN = 1.7;
/** The most that veins give up, in units of the full nervous range. */
const MOST_MOBILISED = 1.3;
/** What a starved brain stem wrings out beyond it (Guyton & Hall 2006: the last stand). */
const ISCHAEMIC = 0.7;
/** Venules open with their arterioles, to this power. */
const VENULES = 0.8;
/** Critical closing pressure of arterioles at rest, mmHg; what stays in the arteries of an arrested circulation (Paradis 1992: 18 ± 11; Maas 2012 gives more under anaesthesia). */
export const REST_CLOSING = 18;

/** Every 100 ms: resistance, closing pressure and unstressed volume of every bed from its tone. */
export function stepVessels(state: BodyState): void {
  const { p, c, effects: e, infection, mediator, blood, reflex: r, mind } = state;
  const scale = c.bloodVolume / 5200;
  const alpha = alphaStimulation(state);
  const venous = venousStimulation(state);
  // Constriction by alpha receptors overrules what beta-2 receptors open.
  // An emptied reservoir gives little more.
  const mobilised =
    (venous > 0 ? MOST_MOBILISED * (1 - exp(-venous / MOST_MOBILISED)) : venous) + ISCHAEMIC * r.ischaemic;
  const beta2 = beta2Occupancy(state) / (1 + 2.5 * Math.max(0, alpha));
  const mediated = state.cut.mediatorVasodilation ? 0 : mediator.vessel;
  const drugs = 0.75 * saturate(e.vasodilator) + 0.1 * saturate(e.mu);
  const dilation =
    2.3 * infection.vasodilation +
    1.25 * mediated +
    drugs +
    drugDilation(e) +
    1.1 * saturate(e.arteriolarDilator) +
    0.7 * saturate(0.1 * e.nitrate) +
    0.06 * Math.max(0, state.temperature.core - 37.5);
  const starved = 0.3 * clamp((7.1 - blood.ph) / 0.3, 0, 1) + 0.5 * clamp((0.35 - mind.brainstem) / 0.35, 0, 1);
  const pooling =
    state.influences.venousPooling +
    0.75 * infection.vasodilation +
    1.5 * mediated +
    0.67 * drugs +
    2.7 * saturate(e.nitrate) +
    starved;
  const viscosity = 0.55 + 0.45 * clamp(blood.redCells / (blood.redCells + blood.plasma) / 0.43, 0.2, 1.6);
  const head = p[P.head] as number;
  for (let i = 0; i < BED_KEYS.length; i++) {
    const key = BED_KEYS[i] as BedKey;
    const bed = BEDS[key];
    const limb = key === 'muscle' || key === 'legs';
    const auto =
      key === 'brain' ? r.brainAuto : key === 'coronary' ? r.coronaryAuto : key === 'kidney' ? r.kidneyAuto : 1;
    // A vessel already open opens little further; one that work has opened, hardly at all.
    const resting = limb ? 1 - 0.9 * state.circulation.command : 1;
    const opened = resting * MOST_OPEN * (1 - exp(-(bed.beta2 * beta2 + bed.dilation * dilation) / MOST_OPEN));
    // Working muscle overrules its nerves (functional sympatholysis, Remensnyder 1962).
    const nerves = limb ? bed.alpha * alpha * (1 - 0.85 * state.circulation.command) : bed.alpha * alpha;
    const tone = clamp(state.influences.vasospasm + nerves - opened + drugBed(key, e) - starved, -2.2, 2.2);
    const working = limb ? workingConductance(state, key) : 1;
    p[BED_IN_P[i] as number] =
      ((c.resistance[BED_IN_BRANCH[i] as number] as number) * auto * viscosity * exp(tone)) / working;
    p[BED_OUT_P[i] as number] =
      ((c.resistance[BED_OUT_BRANCH[i] as number] as number) * (tone < 0 ? exp(VENULES * tone) : 1)) / working;
    const closing = (REST_CLOSING * clamp(1 + 0.15 * tone, 0.5, 1.2)) / working;
    p[BED_CLOSING_P[i] as number] =
      key === 'brain'
        ? Math.max(0.6 * closing, intracranial(state)) + head
        : key === 'legs'
          ? closing + state.circulation.legs
          : closing;
    p[BED_UNSTRESSED_P[i] as number] =
      (c.unstressed[BED_NODE[i] as number] as number) - bed.venousMl * (mobilised - pooling) * scale;
  }
}

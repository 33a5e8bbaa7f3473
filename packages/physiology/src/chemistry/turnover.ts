import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { DIET } from '../kidney/diet.ts';
import { addToFluid, addToPlasma, concentration } from './amounts.ts';
import { REST } from './rest.ts';
import { S } from './solutes.ts';

/** Lactate made at rest, mmol per kg and minute: 1.3 mol a day in 77 kg (Phypers & Pierce 2006). */
export const LACTATE_MADE = 0.0117;
/** Lactate of one mL of oxygen not delivered, mmol: an eighth of the 0.27 that six ATP to each oxygen would give, because starved cells also use less. */
const PER_DEBT = 0.035;
/** Other anions of a starved Krebs cycle with each lactate (Forni et al. 2005). */
const KREBS = 0.35;
/** Share of lactate that the liver clears (Levy 2006). */
const LIVER_SHARE = 0.65;

/**
 * Every second: lactate from rest, beta stimulation, inflammation and oxygen debt, and its uptake by liver (with its
 * flow and health) and muscle; the anions of fluids burnt; citrate. `liverFlowMl` is splanchnic flow in mL over the second.
 */
export function stepLactate(state: BodyState, liverFlowMl: number): void {
  const { blood, c, effects: e, infection, solutes: s, liver } = state;
  const weight = state.spec.person.weightKg;
  const resting = (LACTATE_MADE * weight) / 60;
  const stress = clamp(state.reflex.sympathetic - 0.35, 0, 0.8);
  const adrenergic = 1 + 1.6 * saturate(e.beta2 * 0.6) + (7 * stress) / (1 + 3 * stress);
  const lowFlow = 4.5 * clamp(0.8 - liver.flow, 0, 0.5);
  const septic = 0.7 * infection.inflammation;
  // A beating heart's last hundredths are not debt.
  const debt = Math.max(0, blood.deficit - 0.012 * c.oxygenDemand);
  const anaerobic = state.cut.oxygenDebt ? 0 : debt * PER_DEBT;
  blood.deficit = 0;
  // Glycogen is finite, and a dead cell ferments no more.
  const left = state.mind.alive ? clamp(1 - (blood.lactate - 15) / 20, 0, 1) : 0;
  const starved = (anaerobic + resting * lowFlow) * left + (state.influences.muscleAcid * left) / 60;
  const made = resting * (adrenergic + septic) * (0.2 + 0.8 * left) + starved;
  liver.lactateMade += (made * 60 - liver.lactateMade) / 60;
  liver.flow += (clamp(liverFlowMl / (c.output * 0.25), 0.02, 2) - liver.flow) / 20;
  const level = concentration(state, S.lactate);
  const moving = clamp(liver.flow * 3, 0, 1);
  const hepatic =
    liver.health *
    moving *
    (0.25 + 0.75 * Math.min(1.2, liver.flow)) *
    (1 - 0.5 * clamp((7.15 - blood.ph) / 0.25, 0, 1));
  const taken =
    resting *
    (LIVER_SHARE * hepatic + (1 - LIVER_SHARE) * moving) *
    (1 - 0.35 * clamp(infection.inflammation, 0, 1)) *
    ((level * 1.06) / (1 + 0.06 * level)) *
    (1 - 0.6 * saturate(e.lactateBlock));
  s.cell[S.lactate] = (s.cell[S.lactate] as number) + made * 0.5;
  s.gained[S.lactate] = (s.gained[S.lactate] as number) + made * 0.5;
  addToPlasma(state, S.lactate, made * 0.5 - taken);
  addToFluid(state, S.organic, (starved + resting * Math.max(0, adrenergic - 1)) * KREBS);
  const burning = liver.health * moving * (0.3 + 0.7 * Math.min(1, liver.flow));
  burn(state, S.organic, REST.organic, burning / 1800);
  burn(state, S.citrate, REST.citrate, burning / 1500);
}

/** Burns an anion down towards its rest level; `perSecond` is the share above rest that goes each second. */
function burn(state: BodyState, solute: number, restLevel: number, perSecond: number): void {
  const litres = (state.blood.plasma + state.blood.interstitial) / 1000;
  const have = (state.solutes.plasma[solute] as number) + (state.solutes.tissue[solute] as number);
  addToFluid(state, solute, -(have - restLevel * litres) * perSecond);
}

/** Every second: what metabolism and the gut add: acid, urea, creatinine, minerals. */
export function stepSupply(state: BodyState): void {
  const { c, infection, influences } = state;
  const size = state.spec.person.weightKg / 77;
  const catabolic = 1 + 0.5 * clamp(infection.inflammation, 0, 1.2);
  const s = 1 / 60;
  addToFluid(state, S.unmeasured, DIET.acid * size * catabolic * s);
  addToFluid(state, S.urea, (DIET.urea * size * catabolic + influences.ureaLoad) * s);
  addToFluid(state, S.creatinine, ((c.gfr * c.creatinine) / 1e6) * s);
  addToFluid(state, S.phosphate, 0.13 * (c.gfr / 1000) * c.phosphate * s);
  addToFluid(state, S.magnesium, 0.04 * (c.gfr / 1000) * REST.magnesium * s);
  addToFluid(state, S.calcium, 0.5 * 0.02 * (c.gfr / 1000) * c.calcium * s);
}

import { addToFluid, addToPlasma, concentration } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { CORTISOL_REST, INSULIN_REST } from './state.ts';

/** Use of glucose at rest, mmol/min for 77 kg: brain and cells that need no insulin, and those that do (Dalla Man 2007: 2 mg/kg/min in all). */
const BRAIN = 0.4;
const FREE = 0.06;
const BY_INSULIN = 0.4;
/** Insulin that gives half the uptake of muscle, against rest (about 50 mU/L). */
const HALF_ACTION = 6;
/** Half-effect insulin in mU/L that the drug catalogue's relative stimulation of 1 stands for. */
const GIVEN_HALF = 60;
/** Removal of insulin from plasma, 1/min (Hovorka 2004), and lags of its action on liver and muscle, s. */
const INSULIN_OUT = 0.138;
const LIVER_LAG = 900;
const MUSCLE_LAG = 1500;

/** Own insulin against rest that a glucose level calls for: a steep curve above 5 mmol/L, none below 3.5. */
function secretion(glucose: number): number {
  const x = glucose / 5.3;
  const x4 = x * x * x * x;
  return (12 * x4) / (x4 + 11);
}

/** What stress hormones, acid and thyroid take from the action of insulin on muscle, 1 none. */
export function insulinSensitivity(state: BodyState): number {
  const { hormones: h, blood, effects: e, c, infection } = state;
  const stress =
    0.35 * clamp(h.glucagon - 1, 0, 4) +
    1.1 * clamp(h.cortisol / CORTISOL_REST - 1, 0, 3) +
    1.0 * saturate(e.steroid) +
    14 * clamp(7.35 - blood.ph, 0, 0.5) +
    1.2 * clamp(infection.inflammation, 0, 1.2) +
    0.8 * saturate(e.beta2) +
    // Glucotoxicity: a high level dulls insulin where fat burns too (Rossetti 1990).
    0.17 * clamp(concentration(state, S.glucose) - c.glucose, 0, 30) * clamp(concentration(state, S.ketones) / 3, 0, 1);
  // What a resistant person's higher rest level makes up for counts as rest; only what comes on top is weaker.
  const own = h.insulinAction > 1 ? c.insulinSensitivity + (1 - c.insulinSensitivity) / h.insulinAction : 1;
  return own / (1 + stress);
}

/** Every second: insulin, glucagon and cortisol. */
function stepHormones(state: BodyState, glucose: number): void {
  const { hormones: h, c, effects: e, reflex: r, mind, infection, influences } = state;
  const stress = clamp(r.sympathetic - 0.3, 0, 0.8);
  const own = c.basalInsulin + c.betaCells * secretion(glucose * (5.3 / c.glucose));
  const made = own * (1 - influences.insulinLack);
  const held = (1 - 0.6 * stress) / (1 + e.insulinBlock);
  h.insulin += (INSULIN_REST * made * held - h.insulin) * (INSULIN_OUT / 60);
  const felt = (h.insulin + influences.insulinExcess) / INSULIN_REST;
  h.ownLiver += (felt - h.ownLiver) / LIVER_LAG;
  h.ownMuscle += (felt - h.ownMuscle) / MUSCLE_LAG;
  // What is given comes from its effect site, which lags already.
  const given = (GIVEN_HALF * e.insulin) / INSULIN_REST;
  h.liverInsulin = h.ownLiver + given;
  h.insulinAction = h.ownMuscle + given;
  const all = felt + given;
  const hungry = 1.6 * clamp(c.glucose - 1.1 - glucose, 0, 3);
  const glucagon = (1 + hungry + 1.2 * stress + 0.8 * infection.inflammation) * (1 + 1.1 * clamp(1 - all, 0, 1));
  h.glucagon += (glucagon / (1 + e.insulinBlock) - h.glucagon) / 600;
  const alarm =
    1 +
    1.3 * stress +
    0.06 * mind.pain +
    1.4 * clamp(infection.inflammation, 0, 1) +
    0.8 * clamp(3.5 - glucose, 0, 1.5);
  const cortisol = CORTISOL_REST * Math.min(4, alarm) * (1 - influences.adrenalLack);
  h.cortisol += (cortisol - h.cortisol) / 3600;
}

/**
 * Every second: glucose made by the liver and used by brain, muscle and fat, and ketones made where insulin lacks
 * (reduced from Dalla Man 2007 and Hovorka 2004; ketones after Fery & Balasse 1985: up to 1 mmol/min made, use
 * saturating).
 */
export function stepGlucose(state: BodyState): void {
  const { hormones: h, c, effects: e, liver, mind } = state;
  const size = state.spec.person.weightKg / 77;
  const level = concentration(state, S.glucose);
  stepHormones(state, level);
  const child = state.obstetric.delivered ? 0 : c.childGlucose;
  const rest = BRAIN + FREE + BY_INSULIN + child / size;
  const glucagon = h.glucagon + 6 * saturate(e.glucagon);
  const stress = clamp(state.reflex.sympathetic - 0.3, 0, 0.8);
  const made =
    rest *
    size *
    (0.3 + 1.4 / (1 + Math.max(0, h.liverInsulin))) *
    clamp(0.4 + 0.6 * glucagon + 0.5 * stress + 0.5 * saturate(e.beta2), 0.3, 3.2) *
    clamp(1 - 0.02 * (level - c.glucose), 0.5, 1.2) *
    (0.6 + 0.4 * clamp(h.cortisol / CORTISOL_REST, 0, 2)) *
    liver.health *
    (1 - 0.5 * saturate(e.gluconeogenesisBlock)) *
    (0.35 + 0.65 * clamp(h.glycogen * 2, 0, 1));
  h.glucoseMade = made;
  h.glycogen = clamp(h.glycogen - (made * 0.5 - rest * size * 0.5) / (500 * size * 60), 0, 1);
  const brain = BRAIN * (level / (level + 0.6)) * ((c.glucose + 0.6) / c.glucose) * (0.6 + 0.4 * mind.brainstem);
  const free = FREE * (level / c.glucose);
  const action = ((1 + HALF_ACTION) * h.insulinAction) / (h.insulinAction + HALF_ACTION);
  const saturation = (level / (level + 10)) * ((c.glucose + 10) / c.glucose);
  const muscle = BY_INSULIN * action * saturation * insulinSensitivity(state);
  const burnt = size * (brain + free + muscle) + child * (level / c.glucose);
  addToFluid(state, S.glucose, (made - burnt) / 60);
  stepKetones(state, size, glucagon);
}

function stepKetones(state: BodyState, size: number, glucagon: number): void {
  const { hormones: h, liver } = state;
  const lack = 1 / (0.2 + 0.8 * clamp(h.liverInsulin, 0, 20));
  const made = 0.075 * size * lack * clamp(glucagon, 0.3, 3) * liver.health;
  const level = concentration(state, S.ketones);
  const used = 0.75 * size * (level / (level + 0.9));
  addToFluid(state, S.ketones, made / 60);
  addToPlasma(state, S.ketones, -used / 60);
}

import { exp, log } from '@openward/kernel';
import { addToPlasma, concentration } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import { takeFromVeins } from '../body/fluids.ts';
import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { oncoticPressure } from '../water/oncotic.ts';
import { DIET, UREA_SHARE } from './diet.ts';

const power = (base: number, exponent: number): number => exp(exponent * log(Math.max(0.02, base)));

/** Solute of rest urine beside salts and urea (creatinine, phosphate, sulphate), mosmol/min for 77 kg. */
const OTHER = 0.06;
const HIGHEST = 1200;
const LOWEST = 50;
/** Vasopressin that gives half the range: rest urine is then near 740 mosmol/kg. */
const HALF = 0.66;
/** Maximal tubular reabsorption of glucose, mmol/min (about 2; Mather & Pollock 2011). */
const GLUCOSE_MAXIMUM = 2;
/** The tubule concentrates the drug it secretes, so that a fifteenth of the half-effect level in plasma still acts (Hammarlund 1985: about 6 h of diuresis). */
const LOOP_POTENCY = 15;

/** How strongly tubules let sodium go against rest: pressure, hormones, nerves, protein of the blood around them, loop diuretics. */
export function natriuresis(state: BodyState): number {
  const { hormones: h, reflex: r, c, solutes: s, blood, effects: e } = state;
  const loop = saturate(LOOP_POTENCY * e.loopDiuretic);
  // What is blocked in the loop cannot be called back by hormones that act before and behind it.
  const held = 1 - 0.75 * loop;
  const pressure = power(clamp(r.pressure / c.meanPressure, 0.3, 1.8), 1.3);
  const oncotic = oncoticPressure(((s.albumin + s.globulin) * 1000) / blood.plasma) - c.plasmaOncoticRest;
  return (
    pressure *
    power(h.natriuretic, 0.7 * held) *
    power(h.angiotensin, -0.3 * held) *
    power(h.aldosterone / (1 + e.aldosteroneBlock), -0.3 * held) *
    exp(clamp(-0.6 * (r.sympathetic - 0.2) - (oncotic < 0 ? 0.25 : 0.03) * oncotic, -3, 2)) *
    (1 + 4 * loop)
  );
}

/**
 * Every second: what the tubules let through. Sodium by `natriuresis`; potassium by its level, aldosterone and distal
 * flow; urea with the flow; glucose above its maximum; chloride as the charge demands; water by the solutes that must go
 * and how far vasopressin lets them be concentrated. It is drawn from the plasma.
 */
export function stepUrine(state: BodyState): void {
  const { kidney: k, c, hormones: h, blood, effects: e } = state;
  const size = state.spec.person.weightKg / 77;
  const gfr = k.gfr / 1000;
  const rest = c.gfr / 1000;
  const ratio = gfr / rest;
  const working = clamp(ratio * 8, 0, 1);
  const at = (solute: number): number => concentration(state, solute);
  const glucose =
    Math.max(0, gfr * at(S.glucose) - GLUCOSE_MAXIMUM * Math.min(1, ratio) * Math.min(1, c.gfr / 100)) +
    0.0004 * working;
  const ketones = gfr * Math.max(0, at(S.ketones) - 0.3) * 0.2;
  const osmole = gfr * at(S.osmole);
  const urea = gfr * at(S.urea) * UREA_SHARE * clamp(power(k.urineRate / (1.04 * size), 0.3), 0.35, 1.7);
  // Solutes that cannot be taken up hold water in the tubule and carry sodium out with it.
  const dragged = 0.22 * Math.max(0, glucose + osmole - 0.05) + 0.5 * ketones;
  const sodiumRest = (DIET.sodium * size) / (140 * rest);
  const sodium = Math.min(
    0.4 * gfr * at(S.sodium),
    sodiumRest * natriuresis(state) * gfr * at(S.sodium) * (1 - 0.4 * (1 - working)) + dragged,
  );
  const distal = clamp(power(sodium / (DIET.sodium * size), 0.3), 0.4, 2);
  const potassium = Math.min(
    1.2 * gfr * at(S.potassium),
    DIET.potassium *
      size *
      power(ratio, 0.6) *
      working *
      distal *
      power(h.aldosterone / (1 + e.aldosteroneBlock), 0.4) *
      power(clamp(at(S.potassium) / c.potassium, 0.3, 2.5), 2.4),
  );
  const acidosis = clamp((7.4 - blood.ph) * 18, -1, 6);
  k.ammonium += (clamp(1 + acidosis, 0.05, 6) - k.ammonium) / 90000;
  const acid = DIET.acid * size;
  const fixed = (acid * ratio * at(S.unmeasured)) / c.unmeasured;
  const ammonium = acid * ratio * clamp(k.ammonium + 0.35 * acidosis, 0, 6) + 0.5 * ketones;
  const excess = Math.max(0, blood.standardExcess - c.baseExcess - 0.2);
  const bicarbonate =
    0.08 *
    excess *
    Math.min(1, ratio) *
    clamp((at(S.chloride) - 80) / 20, 0.1, 1) *
    clamp(1.5 - 0.3 * h.aldosterone, 0.1, 1);
  const chloride = clamp(sodium + potassium + ammonium - fixed - ketones - bicarbonate, 0, 0.4 * gfr * at(S.chloride));
  const loop = saturate(LOOP_POTENCY * e.loopDiuretic);
  const solutes =
    sodium +
    potassium +
    chloride +
    ammonium +
    fixed +
    ketones +
    urea +
    glucose +
    osmole +
    bicarbonate +
    OTHER * size * Math.min(1, ratio);
  const washed = HIGHEST / (1 + 0.8 * Math.max(0, solutes / (0.77 * size) - 1));
  const highest = Math.max(400, washed * (1 - 1.1 * loop) * (1 - 0.6 * k.injury));
  const lowest = LOWEST + 300 * loop + 200 * k.injury;
  const held = power(h.vasopressin + 6 * saturate(e.v1 ?? 0), 1.3);
  k.urineOsmolality = lowest + ((highest - lowest) * held) / (held + HALF);
  const water = Math.min(0.22 * k.gfr, (solutes * 1000) / k.urineOsmolality);
  k.urineRate += (water - k.urineRate) / 30;
  if (k.urineRate < 1e-6) k.urineRate = 0;
  k.sodiumExcretion = sodium;
  k.potassiumExcretion = potassium;
  const s = 1 / 60;
  addToPlasma(state, S.sodium, -sodium * s);
  addToPlasma(state, S.potassium, -potassium * s);
  addToPlasma(state, S.chloride, -chloride * s);
  addToPlasma(state, S.unmeasured, -fixed * s);
  addToPlasma(state, S.ketones, -ketones * s);
  addToPlasma(state, S.glucose, -glucose * s);
  addToPlasma(state, S.urea, -urea * s);
  addToPlasma(state, S.osmole, -osmole * s);
  addToPlasma(state, S.creatinine, -gfr * at(S.creatinine) * s);
  stepMinerals(state, gfr, s);
  pass(state, k.urineRate * s);
}

/** Calcium, magnesium and phosphate leave above what the tubules keep, mmol. */
function stepMinerals(state: BodyState, gfrL: number, minutes: number): void {
  const { c } = state;
  const spill = (level: number, normal: number, share: number): number =>
    gfrL * level * clamp(share + 1.2 * (level / normal - 1), 0.005, 0.8);
  addToPlasma(state, S.phosphate, -minutes * spill(concentration(state, S.phosphate), c.phosphate, 0.13));
  addToPlasma(state, S.magnesium, -minutes * spill(concentration(state, S.magnesium), 0.85, 0.04));
  addToPlasma(state, S.calcium, -minutes * 0.5 * spill(concentration(state, S.calcium), c.calcium, 0.02));
}

/** Takes urine's water out of the plasma, mL. */
function pass(state: BodyState, volumeMl: number): void {
  const out = Math.min(volumeMl, 0.01 * state.blood.plasma);
  state.kidney.urineMl += out;
  state.balance.urine += out;
  state.blood.plasma -= out;
  takeFromVeins(state.x, out);
}

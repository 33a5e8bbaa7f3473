import { exp } from '@openward/kernel';
import { addToFluid } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { WARD_C } from './state.ts';

/** Heat capacity of the body, kJ per kg and degree (Burton 1935), and the share of core and skin. */
const CAPACITY = 3.47;
const CORE_SHARE = 0.35;
const SKIN_SHARE = 0.1;
/** Rest temperatures, °C. */
export const REST_HEAT = { core: 37, periphery: 35.6, skin: 33 } as const;
/** Share of rest heat made in the core; lost with breath; lost as water through the skin; passed straight from core to skin. */
const IN_CORE = 0.75;
const BREATH = 0.085;
const UNSEEN = 0.09;
const DIRECT = 0.33;
/** Loss to water against still air with light cover, per degree (Boutelier 1977, order). */
const WATER_FACTOR = 17;
const EVAPORATION_J_PER_G = 2430;
/** Sodium of sweat, mmol/L. */
const SWEAT_SODIUM = 40;

/** Fever: how far inflammation lifts the set-point, °C, less what an antipyretic takes. */
function setPoint(state: BodyState): number {
  const { infection, effects: e, influences } = state;
  const fever = state.cut.fever ? 0 : 2.7 * clamp(infection.inflammation, 0, 1.15);
  return 37 + fever * (1 - 0.6 * saturate(e.antipyretic)) + influences.setPoint;
}

/**
 * Every second: heat of core, periphery and skin (Stolwijk & Hardy 1966, three nodes): metabolism, blood and tissue
 * between them, loss by breath, skin and sweat, and the defences: vessels, sweating and shivering towards the set-point.
 */
export function stepTemperature(state: BodyState): void {
  const { temperature: t, heat: h, c, skin, mind, effects: e, influences } = state;
  const rest = c.metabolicRest;
  // Enzymes run by temperature: about 10 % a degree in fever, a half at 28 degC (Q10 of 2.2).
  h.rate = exp(0.08 * clamp(t.core - 37, -20, 6));
  t.set = setPoint(state);
  const high = t.core - t.set;
  const skinHigh = t.skin - (REST_HEAT.skin + 0.7 * (t.set - 37));
  const brain = clamp(0.25 + 0.75 * mind.consciousness, 0, 1) * mind.brainstem * (1 - influences.thermoregulation);
  // Vessels: a tenfold opening in the heat, nearly shut in the cold.
  const signal = brain * (3.2 * clamp(high, -1.5, 1.2) + 0.16 * clamp(skinHigh, -12, 6));
  const vessels = clamp(exp(signal), 0.06, 14) * clamp(skin.perfusion / 0.95, 0.1, 1.3);
  h.vessels += (vessels - h.vessels) / 60;
  const relaxed = 1 / (1 + 2 * e.neuromuscularBlock + 0.8 * e.gaba + 0.3 * e.mu);
  const frail = 1 - 0.006 * clamp(state.spec.person.ageYears - 50, 0, 60);
  const able = relaxed * frail * clamp((t.core - 30) / 3, 0, 1) * brain;
  const shiver =
    able * clamp((rest / 86) * (70 * Math.max(0, -high - 0.25) + 10.5 * Math.max(0, -skinHigh - 3)), 0, 4.5 * rest);
  h.shivering += (shiver - h.shivering) / 120;
  const dry = 1 - influences.anhidrosis - 0.8 * saturate(e.muscarinicBlock);
  const sweat =
    brain *
    Math.max(0, dry) *
    (rest / 86) *
    clamp(14 * Math.max(0, high - 0.15) + 0.7 * Math.max(0, skinHigh - 1), 0, 28);
  h.sweating += (sweat - h.sweating) / 90;
  move(state, rest);
}

/** Moves heat between the nodes and out for one second. */
function move(state: BodyState, rest: number): void {
  const { temperature: t, heat: h, spec } = state;
  const weight = spec.person.weightKg;
  const coreHeat = CAPACITY * weight * CORE_SHARE * 1000;
  const skinHeat = CAPACITY * weight * SKIN_SHARE * 1000;
  const farHeat = CAPACITY * weight * 1000 - coreHeat - skinHeat;
  const direct = (DIRECT * rest) / (REST_HEAT.core - REST_HEAT.skin);
  const outward = rest * (IN_CORE - BREATH - DIRECT);
  const toFar = outward / (REST_HEAT.core - REST_HEAT.periphery);
  const farToSkin = (outward + rest * (1 - IN_CORE)) / (REST_HEAT.periphery - REST_HEAT.skin);
  const air = (rest * (1 - BREATH - UNSEEN)) / (REST_HEAT.skin - WARD_C);
  const made = h.metabolic;
  const muscle = clamp(made - rest, 0, 2000);
  const base = Math.min(made, rest);
  // Muscle at work calls its own blood; a constricted limb is left to cool.
  const limbs = clamp(
    0.3 + 0.7 * Math.min(1, h.vessels) + 0.5 * Math.max(0, h.vessels - 1) + muscle / (2.5 * rest),
    0.5,
    8,
  );
  const coreFar = toFar * limbs * (t.core - h.periphery);
  const coreSkin = direct * h.vessels * (t.core - t.skin);
  const farSkin = farToSkin * clamp(0.85 + 0.15 * h.vessels, 0.85, 1.6) * (h.periphery - t.skin);
  const wet = clamp(h.immersed, 0, 1);
  const bare =
    (1 - wet) * air * (1 - h.cover) * (1 + 0.8 * state.influences.coldSkin) * (t.skin - h.ambientC) +
    wet * WATER_FACTOR * air * (t.skin - h.waterC);
  const steam = (h.sweating / 60) * EVAPORATION_J_PER_G * (1 - wet) * 0.85;
  const unseen = UNSEEN * rest * (1 - wet) * (1 - 0.5 * h.cover);
  const breath =
    BREATH *
    rest *
    clamp((state.breath.minute * 86) / (6.5 * rest), 0, 6) *
    clamp((37 - h.ambientC + 20) / 34, 0.3, 1.6);
  const cold = Math.min(h.cold, Math.max(-5, h.cold) * 0.01 + 0.0001);
  h.cold -= cold;
  t.core += (IN_CORE * base + 0.25 * muscle - breath - coreFar - coreSkin + h.coreW - cold * 1000) / coreHeat;
  h.periphery += ((1 - IN_CORE) * base + 0.75 * muscle + coreFar - farSkin) / farHeat;
  t.skin += (coreSkin + farSkin - bare - steam - unseen + h.skinW) / skinHeat;
  t.core = clamp(t.core, 5, 47);
  h.periphery = clamp(h.periphery, 0, 47);
  t.skin = clamp(t.skin, -5, 50);
  loseWater(state, breath, wet);
}

/** Water lost by breath and skin and made by metabolism, out of the interstitium. */
function loseWater(state: BodyState, breathW: number, wet: number): void {
  const { heat: h, blood, balance, water: w, c } = state;
  const size = c.metabolicRest / 84;
  const breath = (breathW / EVAPORATION_J_PER_G) * 60;
  const skin = UNSEEN * 84 * size * (1 - wet) * (60 / EVAPORATION_J_PER_G) + state.influences.evaporation;
  w.insensible = breath + skin;
  const sweat = Math.min(h.sweating, 40) / 60;
  // Burning food makes about 300 mL of water a day.
  const made = (0.208 / 60) * (h.metabolic / 84);
  const out = w.insensible / 60 + sweat - made;
  const moved = Math.min(out, 0.002 * blood.interstitial);
  blood.interstitial -= moved;
  balance.evaporated += moved;
  addToFluid(state, S.sodium, (-sweat / 1000) * SWEAT_SODIUM);
  addToFluid(state, S.chloride, (-sweat / 1000) * SWEAT_SODIUM);
}

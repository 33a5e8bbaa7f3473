import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { factorLevel, fibrinogenLevel, plateletCount } from './concentrations.ts';

/** Days that half of each lives: platelets about 6 of their 9, fibrinogen 4, the mean of the factors 1. */
const LIFE_S = { platelets: 9 * 86400, fibrinogen: 5.8 * 86400, factors: 1.4 * 86400 } as const;

/**
 * Every second: making, loss of age and use of platelets, fibrinogen and factors, and fibrinolysis. Inflammation and
 * torn or starved tissue use them up; shock without flow frees plasminogen activator (Brohi 2007).
 */
export function stepClotting(state: BodyState): void {
  const { clotting: k, c, infection, liver, effects: e, blood, influences } = state;
  const i = clamp(infection.inflammation, 0, 1.2);
  // Share used up each hour: half of the platelets in two days of severe sepsis (Akca 2002, order).
  const used = (0.016 * i * i + influences.consumption) / 3600;
  const restPlatelets = (c.platelets * c.bloodVolume) / 1000;
  k.platelets += (restPlatelets - k.platelets) / LIFE_S.platelets - k.platelets * used;
  const restFibrinogen = (c.fibrinogen * c.plasma) / 1000;
  const made = restFibrinogen * liver.health * (1 + 1.6 * i);
  k.fibrinogen += (made - k.fibrinogen) / LIFE_S.fibrinogen - k.fibrinogen * (used * 1.2 + (0.5 * k.lysis) / 3600);
  const vitamin = 1 / (1 + 3 * saturate(e.vitaminKBlock) * (1 - saturate(e.vitaminK)));
  const factors = (c.factors * c.plasma * liver.health * vitamin) / 1000;
  k.factors += (factors - k.factors) / LIFE_S.factors - k.factors * used * 0.8;
  const starved = clamp((-blood.standardExcess - 6) / 10, 0, 1.2) * clamp((blood.lactate - 3) / 5, 0, 1);
  const lysis =
    (starved + influences.fibrinolysis + 6 * saturate(e.fibrinolysis)) / (1 + 4 * saturate(e.antifibrinolytic));
  k.lysis += (lysis - k.lysis) / 900;
  const fragments = c.dimer + 260 * used * 3600 + 3 * k.lysis + influences.clotBurden;
  k.dimer += (fragments - k.dimer) / 14400;
  k.platelets = Math.max(0, k.platelets);
  k.fibrinogen = Math.max(0, k.fibrinogen);
  k.factors = Math.max(0, k.factors);
}

/** Working factors against normal plasma: those in the blood, and concentrate given. */
function working(state: BodyState): number {
  return Math.max(0.01, factorLevel(state) + 0.6 * saturate(state.effects.clottingFactors));
}

/** Prothrombin time as a ratio: hardly moves until factors are under half, then steeply; factor Xa blockers lengthen it a little. */
export function prothrombinRatio(state: BodyState): number {
  const { effects: e } = state;
  const level = working(state);
  return clamp(0.55 + 0.45 / level + 0.35 * saturate(e.antiXa) + 0.1 * saturate(e.antithrombin), 0.8, 15);
}

/** Activated partial thromboplastin time, s (rest 30): heparin in proportion to its effect, factors as above. */
export function thromboplastinTime(state: BodyState): number {
  const { effects: e } = state;
  const low = fibrinogenLevel(state) < 1 ? 6 * (1 - fibrinogenLevel(state)) : 0;
  return clamp(24 + 6 / working(state) + 45 * e.antithrombin + 6 * saturate(e.antiXa) + low, 22, 200);
}

/**
 * How well blood clots where it is shed, 1 at rest: fibrinogen, platelets and thrombin each limit it, cold slows enzymes
 * and platelets, acid thrombin, and calcium below 0.8 mmol/L all of it (Lier 2008).
 */
export function clotStrength(state: BodyState): number {
  const { effects: e, temperature: t, blood, solutes: s, clotting } = state;
  const fibrin = clamp(fibrinogenLevel(state) / 2, 0.05, 1.3);
  const platelets = clamp((plateletCount(state) / 110) * (1 / (1 + 0.5 * saturate(e.antiplatelet))), 0.08, 1.1);
  const blocked = 1 + 1.5 * e.antithrombin + 1.2 * e.antiXa;
  const thrombin = clamp((working(state) / 0.5) * (1 / blocked), 0.06, 1.2);
  const cold = clamp((t.core - 31.5) / 4.5, 0.15, 1.05);
  const acid = clamp(1 - 1.6 * clamp(7.25 - blood.ph, 0, 0.5), 0.25, 1);
  const calcium = clamp((s.ionisedCalcium - 0.3) / 0.6, 0.15, 1);
  return (fibrin * platelets * thrombin * cold * acid * calcium) / (1 + 1.2 * clotting.lysis);
}

import { clamp } from '../body/numbers.ts';
import type { BodyState, LungSide } from '../body/state.ts';

/**
 * Three parallel units in each lung with their shares of volume, ventilation and perfusion in health. Their ventilation
 * to perfusion ratios of 1.0, 0.72 and 1.24 give the spread of a young adult (log standard deviation 0.3-0.4 on perfusion:
 * Wagner et al. 1974, Journal of Clinical Investigation 54:54).
 */
export const UNITS = [
  { volume: 0.45, air: 0.465, blood: 0.46 },
  { volume: 0.25, air: 0.22, blood: 0.285 },
  { volume: 0.3, air: 0.315, blood: 0.255 },
] as const;
/** Carbon dioxide held in lung tissue and its blood as a volume of gas in the reference adult, mL: it halves the swing of a breath (Hlastala 1972, Sackner 1964: order). */
const TISSUE = 1000;
export const UNIT_COUNT = UNITS.length;
/** Gas between neighbouring units evens their volumes out over this many seconds (collateral ventilation and interdependence). */
const EVENING_S = 20;

/** Dry fraction of carbon dioxide in a unit, whose tissue holds some with the gas. */
export function carbonFraction(side: LungSide, k: number): number {
  return (side.units.co2[k] as number) / ((side.units.volume[k] as number) + side.tissue * UNITS[k as 0].volume);
}

/** Carbon dioxide in a unit of a volume at a dry fraction, mL. */
export function carbonAt(fraction: number, volume: number, tissue: number, k: number): number {
  return fraction * (volume + tissue * UNITS[k as 0].volume);
}

/** What one lung's tissue holds, as mL of gas. */
export function tissueOf(lungSize: number, share: number): number {
  return TISSUE * lungSize * share;
}

const share = (v: number): number => clamp(v, 0, 0.98);

/**
 * Every 100 ms: how ventilation and perfusion are shared among a lung's units. `narrowed` is the loss of ventilation of
 * the poorly ventilated unit, `unperfused` the share of ventilation that reaches alveoli without blood. Hypoxic
 * vasoconstriction turns blood away from units whose own tension is low (to about half: Marshall & Marshall 1983).
 */
export function shareUnits(side: LungSide, narrowed: number, unperfused: number, constrictsWhenHypoxic: boolean): void {
  const { air, blood, po2 } = side.units;
  const [even, poor, high] = UNITS;
  const lost = share(narrowed);
  const waste = share(unperfused);
  const low = poor.air * (1 - lost);
  const wasted = Math.max(high.air, Math.min(0.85, waste));
  air[2] = wasted * ((1 - low) / (1 - poor.air));
  air[1] = low;
  air[0] = 1 - low - (air[2] as number);
  const bare = clamp(waste / high.air, 0, 0.99);
  const keep = [even.blood, poor.blood * (1 + 0.15 * lost), high.blood * (1 - bare)] as const;
  let sum = 0;
  for (let k = 0; k < UNIT_COUNT; k++) {
    const hypoxic = constrictsWhenHypoxic ? clamp((85 - (po2[k] as number)) / 50, 0, 1) : 0;
    blood[k] = (keep[k] as number) / (1 + 1.1 * hypoxic);
    sum += blood[k] as number;
  }
  for (let k = 0; k < UNIT_COUNT; k++) blood[k] = (blood[k] as number) / sum;
}

/** Every 100 ms: a little gas passes from units above their share of the volume to those below it, with what it carries. */
export function evenUnits(side: LungSide): void {
  const { volume, o2, co2 } = side.units;
  const rate = 0.1 / EVENING_S;
  let pool = 0;
  let poolO2 = 0;
  let poolCo2 = 0;
  for (let k = 0; k < UNIT_COUNT; k++) {
    const v = volume[k] as number;
    const over = (v - UNITS[k as 0].volume * side.volume) * rate;
    if (over <= 0) continue;
    const part = over / v;
    const carbon = carbonFraction(side, k) * over;
    pool += over;
    poolO2 += (o2[k] as number) * part;
    poolCo2 += carbon;
    volume[k] = v - over;
    o2[k] = (o2[k] as number) * (1 - part);
    co2[k] = (co2[k] as number) - carbon;
  }
  if (pool <= 0) return;
  let under = 0;
  for (let k = 0; k < UNIT_COUNT; k++) under += Math.max(0, UNITS[k as 0].volume * side.volume - (volume[k] as number));
  for (let k = 0; k < UNIT_COUNT; k++) {
    const part = under > 0 ? Math.max(0, UNITS[k as 0].volume * side.volume - (volume[k] as number)) / under : 1 / 3;
    volume[k] = (volume[k] as number) + pool * part;
    o2[k] = (o2[k] as number) + poolO2 * part;
    co2[k] = (co2[k] as number) + poolCo2 * part;
  }
}

/** Takes gas from all units alike, a share of each; the totals follow. */
export function loseGas(side: LungSide, lost: number): void {
  const { volume, o2, co2 } = side.units;
  for (let k = 0; k < UNIT_COUNT; k++) {
    const v = volume[k] as number;
    co2[k] = (co2[k] as number) - carbonFraction(side, k) * v * lost;
    o2[k] = (o2[k] as number) * (1 - lost);
    volume[k] = v * (1 - lost);
  }
  sumUnits(side);
}

export function sumUnits(side: LungSide): void {
  const { volume, o2, co2 } = side.units;
  side.volume = (volume[0] as number) + (volume[1] as number) + (volume[2] as number);
  side.o2 = (o2[0] as number) + (o2[1] as number) + (o2[2] as number);
  side.co2 = (co2[0] as number) + (co2[1] as number) + (co2[2] as number);
}

/** Whether low alveolar oxygen narrows pulmonary vessels: not under a cut, less under inhaled anaesthesia or vasodilators. */
export function hypoxicConstriction(state: BodyState): boolean {
  return !state.cut.hypoxicConstriction;
}

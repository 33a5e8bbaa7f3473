import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { roomShare } from '../body/oxygen.ts';
import { dryPressure } from './air.ts';

/** Affinity of haemoglobin for carbon monoxide relative to oxygen (Haldane constant 218-240: Peterson & Stewart 1970). */
const HALDANE = 218;
/** Diffusing capacity of the membrane, mL/min/mmHg, and capillary blood, mL, in the reference adult (Roughton & Forster 1957; together 32 mL/min/mmHg at rest). */
const MEMBRANE = 60;
const CAPILLARY = 90;
/** Body haemoglobin over venous haemoglobin times blood volume (mean cell ratio 0.91), and mL of gas bound by a gram. */
const CELL_RATIO = 0.91;
const BOUND = 1.34;
/** Carbon monoxide of the body's own making, mL/min (Coburn, Forster & Kane 1965). */
const OWN = 0.007;
/** Methaemoglobin made at rest and what its reductases mend, share per hour (Jaffé 1981: about 3 % a day made, 15 % an hour mended). */
const OXIDISED = 0.00045;
const MENDED = 0.15;

/** Share of haemoglobin that can still carry oxygen. What is bound by carbon monoxide or oxidised also holds the rest tighter: its half-saturation tension falls in about the same proportion (Haldane's second law; Darling & Roughton 1942). */
export function activeShare(state: BodyState): number {
  return Math.max(0.02, 1 - state.pigment.carboxy - state.pigment.met);
}

/**
 * Every second: carbon monoxide between alveoli and haemoglobin (Coburn, Forster & Kane 1965), whose conductance joins
 * the membrane and capillary blood, which oxygen slows (1/θ = 0.73 + 0.0058 PO2), with alveolar ventilation; and
 * methaemoglobin made and mended.
 */
export function stepPigment(state: BodyState): void {
  const { pigment: p, blood, c, air, influences: i, effects: e } = state;
  const cells = blood.redCells * 0.333 * CELL_RATIO * BOUND;
  const po2 = alveolarOxygen(state);
  const oxygen = Math.max(0.05, blood.sat);
  const size = c.lungSize;
  const theta = 1 / (0.73 + 0.0058 * po2);
  const diffusion = 1 / (1 / (MEMBRANE * size) + 1 / (theta * CAPILLARY * size));
  const ventilation = Math.max(1, alveolarVentilation(state) * 1000);
  const resistance = 1 / diffusion + 863 / ventilation;
  const inspired = roomShare(state) * air.carbonMonoxide * dryPressure(state);
  const back = (p.carboxy * po2) / (oxygen * HALDANE);
  const taken = OWN / 60 + (inspired + i.inspiredCarbonMonoxide * 1e-6 * dryPressure(state) - back) / resistance / 60;
  p.carboxy = clamp(p.carboxy + taken / Math.max(50, cells), 0, 0.95 - p.met);
  const mend = MENDED * (1 + 8 * e.methaemoglobinReduction);
  const change = (OXIDISED + 0.3 * e.haemoglobinOxidation + i.methaemoglobinFormation - mend * p.met) / 3600;
  p.met = clamp(p.met + change, 0, 0.95 - p.carboxy);
}

/** Mean alveolar oxygen tension by perfusion, mmHg. */
export function alveolarOxygen(state: BodyState): number {
  let sum = 0;
  for (const [side, share] of [
    [state.left, 0.45],
    [state.right, 0.55],
  ] as const)
    for (let k = 0; k < 3; k++) sum += share * (side.units.blood[k] as number) * (side.units.po2[k] as number);
  return sum;
}

/** Ventilation that reaches alveoli past the conducting airways and unperfused units, L/min. */
export function alveolarVentilation(state: BodyState): number {
  const { left, right, breath: b, meter: m } = state;
  const air = left.ventilation + right.ventilation;
  if (air <= 0 || b.rate <= 0 || m.volumeIn <= 0) return 0;
  const wasted = 0.5 * (unperfused(left.units.air, left.units.blood) + unperfused(right.units.air, right.units.blood));
  const dead = state.meter.dead;
  return Math.max(0, (b.minute - (b.rate * dead) / 1000) * (1 - wasted));
}

function unperfused(air: readonly number[], blood: readonly number[]): number {
  return Math.max(0, (air[2] as number) - 2 * (blood[2] as number));
}

import { sin } from '@openward/kernel';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** Oxygen cost of turning the legs at all, and of each watt (efficiency a quarter less the work of trunk and chest), mL/min; Wasserman 2005. */
const UNLOADED = 550;
const PER_WATT = 12.5;
const LAG_S = 32;

/** Oxygen uptake asked for by a work rate, mL/min above rest, held to what the muscles can use. */
export function exerciseDemand(state: BodyState): number {
  const { watts } = state.circulation;
  if (watts <= 0) return 0;
  const rest = state.c.oxygenDemand * 60;
  const most = state.c.oxygenUptakeMax;
  const asked = rest + UNLOADED * Math.min(1, watts / 20) + PER_WATT * watts;
  const share = (asked / most) * (asked / most);
  return asked / Math.sqrt(Math.sqrt(1 + share * share)) - rest;
}

/** Every second: the demand of working muscle builds with a time constant of half a minute, the command to heart and lungs at once. */
export function stepExercise(state: BodyState): void {
  const k = state.circulation;
  const wake = state.mind.consciousness > 0.6 && state.mind.alive;
  if (!wake) k.watts = 0;
  const wanted = exerciseDemand(state) / 60;
  k.muscleDemand += (wanted - k.muscleDemand) / LAG_S;
  if (wanted === 0 && k.muscleDemand < 1e-6) k.muscleDemand = 0;
  const reserve = state.c.oxygenUptakeMax / 60 - state.c.oxygenDemand;
  k.command += (clamp((0.3 * wanted + 0.7 * k.muscleDemand) / reserve, 0, 1) - k.command) / 8;
  if (wanted === 0 && k.command < 1e-6) k.command = 0;
}

/** Conductance of working muscle against rest: its own metabolites open it in proportion to its demand (Andersen & Saltin 1985: to 15-20 times and more). */
export function workingConductance(state: BodyState): number {
  return 1 + (0.165 * state.circulation.muscleDemand * 93.3) / state.c.output;
}

/** Every tick: contracting muscle squeezes its veins, whose valves let the blood only onward, mmHg. */
export function musclePump(state: BodyState): number {
  const k = state.circulation;
  if (k.command <= 0) return 0;
  k.pumpPhase += 0.02;
  if (k.pumpPhase >= 1) k.pumpPhase -= 1;
  const wave = sin(6.283185307179586 * k.pumpPhase);
  return wave > 0 ? 45 * clamp(3 * k.command, 0, 1) * wave : 0;
}

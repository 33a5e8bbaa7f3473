import { sin } from '@openward/kernel';
import { BEDS, type BedKey } from '../circuit/branches.ts';
import { JOULES_PER_ML } from '../heat/rest.ts';
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
  const willed = exerciseDemand(state) / 60;
  // Muscle that shivers or burns unbidden asks for oxygen like muscle at work, without a command.
  const unbidden = state.heat.shivering / JOULES_PER_ML + state.c.oxygenDemand * state.influences.muscleBurning;
  const wanted = willed + unbidden;
  k.muscleDemand += (wanted - k.muscleDemand) / LAG_S;
  if (wanted === 0 && k.muscleDemand < 1e-6) k.muscleDemand = 0;
  const reserve = state.c.oxygenUptakeMax / 60 - state.c.oxygenDemand;
  const share = wanted > 0 ? willed / wanted : 1;
  k.command += (clamp((0.3 * willed + 0.7 * share * k.muscleDemand) / reserve, 0, 1) - k.command) / 8;
  if (willed === 0 && k.command < 1e-6) k.command = 0;
}

/** Share of the work that each limb bed does, on a cycle. */
const SHARE: Readonly<Partial<Record<BedKey, number>>> = { legs: 0.72, muscle: 0.28 };

/** Oxygen that a bed's work asks for, mL/s. */
export function workingDemand(state: BodyState, bed: BedKey): number {
  return (SHARE[bed] ?? 0) * state.circulation.muscleDemand;
}

/** Conductance of a bed against rest: metabolites open it as far as its demand needs at some 85 % extraction (Andersen & Saltin 1985: twenty times and more). */
export function workingConductance(state: BodyState, bed: BedKey): number {
  return 1 + (OPENING * workingDemand(state, bed)) / (state.c.output * BEDS[bed]);
}
const OPENING = 3.4;

/** Ventilation that work asks for beside all receptors, relative to rest: in proportion to the oxygen used (Wasserman 2005). */
export function exerciseVentilation(state: BodyState): number {
  const { command, muscleDemand } = state.circulation;
  // Above the lactate threshold acid is blown off beforehand.
  return (muscleDemand / state.c.oxygenDemand) * (1 + 0.35 * clamp(2 * command - 1, 0, 1));
}

/** Every tick: contracting muscle squeezes its veins, whose valves let the blood only onward, mmHg. */
export function musclePump(state: BodyState): number {
  const k = state.circulation;
  if (k.command <= 0) return 0;
  k.pumpPhase += 0.02;
  if (k.pumpPhase >= 1) k.pumpPhase -= 1;
  const wave = sin(6.283185307179586 * k.pumpPhase);
  return wave > 0 ? (24 + 36 * k.command) * clamp(4 * k.command, 0, 1) * wave : 0;
}

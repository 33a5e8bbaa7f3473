import { nextUnit } from '@openward/kernel';
import { clamp } from '../body/numbers.ts';
import { X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { endAtrialArrhythmia, endCircuit, fibrillateVentricles, startCircuit } from './start.ts';

/** Every second: what a heart in trouble does by itself, and how its own circles and fibrillation fare. */
export function stepArrhythmias(state: BodyState): void {
  const { heart, mind, electricity: el } = state;
  const chance = (perSecond: number): boolean => perSecond > 0 && nextUnit(state.rng.heart) < perSecond;
  if (
    mind.anoxia > 480 &&
    mind.alive &&
    (el.rate === 0 || heart.rhythm !== 'organised' || (state.x[X.mean] as number) < 28)
  )
    mind.alive = false;
  if (!mind.alive) heart.rhythm = 'asystole';
  if (heart.rhythm === 'ventricularFibrillation') {
    if (el.fibrillatingSince < 0) el.fibrillatingSince = el.clock;
    // Waves shrink as the muscle's energy goes: coarse for some minutes, then fine, then none (Weaver 1985).
    el.coarse += (clamp(0.12 + 1.1 * heart.energy, 0, 1) - el.coarse) / 25;
    if (heart.energy < 0.01 && chance(0.004)) heart.rhythm = 'asystole';
    return;
  }
  el.coarse = 1;
  el.fibrillatingSince = -1;
  if (heart.rhythm === 'asystole') {
    if (heart.energy > 0.3 && mind.alive && mind.anoxia < 480) heart.rhythm = 'organised';
    return;
  }
  heart.arrhythmia = irritability(state);
  const urged = state.influences.irritability / (1 + state.effects.antiarrhythmic);
  const ready = Math.max(urged, heart.arrhythmia > 0.25 ? heart.arrhythmia : 0);
  // Only what still beats fibrillates; a heart out of energy stands still within a minute or so.
  if (el.rate > 0 && chance(0.002 * ready)) fibrillateVentricles(state);
  else if (heart.energy < 0.03 && chance(0.03)) heart.rhythm = 'asystole';
  ventricularCircuits(state, chance);
  nodeCircuit(state, chance);
}

/** How ready the ventricles are to fibrillate: starved, poisoned, cold or driven too hard; 1 means within some minutes. */
function irritability(state: BodyState): number {
  const { heart, chemistry, effects: e, temperature, influences, blood } = state;
  const starved = clamp((0.4 - heart.energy) / 0.4, 0, 1);
  const salts = clamp((chemistry.potassium - 6.8) / 2, 0, 1.5) + 0.6 * clamp((2.6 - chemistry.potassium) / 0.8, 0, 1.5);
  const driven = 0.12 * clamp(e.beta1 - 20, 0, 10);
  // Below 28 degrees the ventricles fibrillate by themselves or when touched (ERC 2021).
  const cold = 1.2 * clamp((28.5 - temperature.core) / 4, 0, 1.5);
  const poisoned = 0.8 * clamp(e.sodiumBlock - 3, 0, 2) + 0.8 * clamp(e.sodiumPump - 4, 0, 2);
  const acid = 0.4 * clamp((7 - blood.ph) / 0.2, 0, 1);
  return (starved + salts + driven + cold + poisoned + acid + influences.irritability) / (1 + e.antiarrhythmic);
}

type Chance = (perSecond: number) => boolean;

/** Torsades come of a long QT and a slow or uneven beat, and mostly end by themselves; a scar's circle ends by chance or by drugs, or breaks up into fibrillation as energy goes. */
function ventricularCircuits(state: BodyState, chance: Chance): void {
  const { electricity: el, heart, effects: e } = state;
  const { qtc } = el.properties;
  // Two grams end and hold off most (Tzivoni 1988: 9 of 12 by one bolus).
  const shield = 1 + 8 * e.magnesium;
  if (el.circuit === 'none') {
    const long = clamp((qtc - 0.5) / 0.1, 0, 2);
    const slow = clamp(el.adapted / 0.85, 0.4, 2);
    if (chance((0.005 * long * long * slow * slow) / shield)) startCircuit(state, 'wandering');
    return;
  }
  const lasted = (el.clock - el.circuitSince) * 0.002;
  if (el.circuit === 'wandering') {
    if (chance(0.07 * shield * clamp(1.6 - 4 * (qtc - 0.5), 0.3, 2))) endCircuit(state);
    else if (chance(0.006 + 0.03 * clamp((0.4 - heart.energy) / 0.4, 0, 1))) fibrillateVentricles(state);
  }
  if (el.circuit === 'scar') {
    const drugs = e.antiarrhythmic + 0.4 * e.sodiumBlock;
    // Lidocaine ends about a fifth, amiodarone a third to a half, procainamide two thirds within an hour (PROCAMIO 2017, order).
    if (lasted > 20 && chance(0.0002 * drugs)) endCircuit(state);
    else if (chance(0.00008 + 0.012 * clamp((0.5 - heart.energy) / 0.4, 0, 1))) fibrillateVentricles(state);
  }
}

/** A circle through the node is the likelier to end, the less the node recovers within its cycle. */
function nodeCircuit(state: BodyState, chance: Chance): void {
  const { electricity: el } = state;
  const ratio = el.properties.nodeRefractory / el.properties.nodeCycle;
  // From 3 mg of adenosine ending a third to 12 mg ending nine in ten (DiMarco 1990); a slow drug has minutes for it.
  const slowed = 0.06 * Math.max(0, ratio - 0.78);
  // The modified Valsalva ends about 43 %, the standard one 17 % (Appelboam 2015).
  const vagus = (0.4 * el.strain * el.strain) / (1 + state.effects.muscarinicBlock);
  if (el.circuit === 'node' && chance(slowed + vagus)) endCircuit(state);
  // Atria that a slow drug effect or a lost substrate no longer lets circle.
  if (el.atria === 'flutter' && el.properties.flutterCycle > 0.31) endAtrialArrhythmia(state);
}

import type { BodyState } from '../body/state.ts';
import type { Circuit } from './state.ts';

/** The atria begin to fibrillate: no more sinus beats, impulses at random reach the node. */
export function fibrillateAtria(state: BodyState): void {
  const el = state.electricity;
  el.atria = 'fibrillation';
  el.due.sinus = -1;
  el.due.atrium = -1;
  el.due.node = el.clock + 20;
}

/** A circle round the tricuspid ring takes the atria. */
export function flutterAtria(state: BodyState): void {
  const el = state.electricity;
  el.atria = 'flutter';
  el.due.sinus = -1;
  el.due.atrium = el.clock + 20;
  el.atrialOrigin = 'flutter';
}

/** Excitation circles in the node, round a scar, or wanders. */
export function startCircuit(state: BodyState, circuit: Circuit): void {
  const el = state.electricity;
  if (state.heart.rhythm !== 'organised' || circuit === 'none') return;
  el.circuit = circuit;
  el.circuitSince = el.clock;
  if (circuit === 'node') {
    el.atria = 'organised';
    el.due.node = -1;
    el.due.junction = el.clock + 100;
  } else el.due.ectopic = el.clock + 100;
}

/** The ventricles begin to fibrillate. */
export function fibrillateVentricles(state: BodyState): void {
  const { electricity: el, heart } = state;
  if (heart.rhythm === 'ventricularFibrillation') return;
  heart.rhythm = 'ventricularFibrillation';
  stopVentricles(state);
  el.fibrillatingSince = el.clock;
}

/** Ends a circle of excitation; the sinus node takes over after a pause. */
export function endCircuit(state: BodyState): void {
  const el = state.electricity;
  el.circuit = 'none';
  el.due.ectopic = -1;
  el.due.junction = -1;
  el.sinusPhase = Math.min(el.sinusPhase, -0.3);
}

/** Atria follow the sinus node again, after a pause (overdrive suppression). */
export function endAtrialArrhythmia(state: BodyState): void {
  const el = state.electricity;
  el.atria = 'organised';
  el.due.atrium = -1;
  el.due.node = -1;
  el.sinusPhase = -0.6;
}

/** All that was under way in the ventricles ends. */
export function stopVentricles(state: BodyState): void {
  const el = state.electricity;
  el.circuit = 'none';
  el.due.his = -1;
  el.due.ventricle = -1;
  el.due.ectopic = -1;
  el.due.junction = -1;
  el.due.stimulus = -1;
}

/** Every cell is depolarised at once, as by a shock: what beats next is whichever pacemaker wakes first. */
export function depolarise(state: BodyState, pauseS: number): void {
  const { electricity: el, heart } = state;
  stopVentricles(state);
  if (el.atria !== 'organised') endAtrialArrhythmia(state);
  el.due.sinus = -1;
  el.due.node = -1;
  heart.rhythm = 'organised';
  el.fibrillatingSince = -1;
  const share = pauseS * Math.max(0.5, el.properties.sinus / 60);
  el.sinusPhase = -share;
  el.junctionPhase = -0.6 * share;
  el.ventriclePhase = -0.5 * share;
  el.lastVentricle = el.clock;
  el.load = 0;
}

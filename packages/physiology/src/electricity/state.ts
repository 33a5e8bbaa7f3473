import type { Trace } from './ecg/trace.ts';
import type { Rhythm } from './names.ts';

/** What the atria do as a whole: follow the impulses that reach them, circle (flutter) or fibrillate. */
export type Atria = 'organised' | 'flutter' | 'fibrillation';
/** A circle of excitation that drives the ventricles: in the AV node, round a scar, or a wandering one. */
export type Circuit = 'none' | 'node' | 'scar' | 'wandering';
/** Where a ventricular activation came from. */
export type Origin = 'his' | 'junction' | 'escape' | 'ectopic' | 'scar' | 'wandering' | 'paced';
/** Where an atrial activation came from. */
export type AtrialOrigin = 'sinus' | 'ectopic' | 'retrograde' | 'flutter';

/** Pending activations, each the 2 ms step of `clock` at which it comes, −1 none. */
export interface Due {
  sinus: number;
  atrium: number;
  node: number;
  junction: number;
  his: number;
  ventricle: number;
  ectopic: number;
  stimulus: number;
}

/**
 * The conduction system as plain data. Times are counts of 2 ms steps on `clock`, which only runs forward; durations and
 * rates are in s and 1/min. `properties` is worked out every 100 ms from tone, drugs, salts, temperature and energy.
 */
export interface ElectricityState {
  clock: number;
  atria: Atria;
  circuit: Circuit;
  /** Share of the cycle run by each pacemaker towards its next discharge. */
  sinusPhase: number;
  junctionPhase: number;
  ventriclePhase: number;
  /** Escape pacemakers wake over some beats after long suppression, 0 to 1. */
  warmth: number;
  due: Due;
  atrialOrigin: AtrialOrigin;
  dueOrigin: Origin;
  lastAtrial: number;
  lastNode: number;
  lastVentricle: number;
  /** Last activation that came down the conduction system, for the recovery of the bundle branches. */
  lastHis: number;
  /** Fatigue of the His-Purkinje system by conducted beats. */
  load: number;
  /** Atrial to ventricular activation in the last conducted beat, s. */
  delay: number;
  /** Last ventricular activation. */
  origin: Origin;
  aberrant: boolean;
  interval: number;
  before: number;
  /** Smoothed ventricular interval over a few beats and over about half a minute, s. */
  smooth: number;
  adapted: number;
  /** Ventricular rate that work and filling go by, 1/min; 0 without beats. */
  rate: number;
  /** Direction of a wandering circuit's axis, as a share of a turn. */
  turn: number;
  /** Step at which the present circuit or fibrillation began, and at which the ventricles last did. */
  circuitSince: number;
  fibrillatingSince: number;
  /** Size of the fibrillation waves against a fresh fibrillation, 0 to 1. */
  coarse: number;
  /** Effect of a vagal manoeuvre, 0 to 1, fading over seconds. */
  strain: number;
  /** Stimulator outside the chest: set by `pace`. */
  pacer: { on: boolean; ratePerMin: number; currentMa: number; threshold: number; stimuli: number; captured: number };
  lastStimulus: number;
  /** The last atrial impulses: the delay to the ventricles each was conducted with, s, 0 where it was dropped. */
  recent: number[];
  /** The waves of the last beats, drawn only where someone looks. */
  trace: Trace;
  properties: Properties;
  rhythm: Rhythm;
  candidate: Rhythm;
  candidateS: number;
}

/** How the tissue conducts now. */
export interface Properties {
  /** Sinus node, 1/min; 0 where it does not discharge. */
  sinus: number;
  junction: number;
  ventricle: number;
  /** Least delay of the AV node, what a short recovery adds, how fast that fades, and its refractory period, s. */
  nodeDelay: number;
  nodeDecrement: number;
  nodeFade: number;
  nodeRefractory: number;
  /** His bundle to ventricles, s, and the load above which the bundle branches fail. */
  hisDelay: number;
  hisCapacity: number;
  /** Conduction of fast-channel tissue relative to normal: 2 doubles the width of P and QRS. */
  slowing: number;
  ventricularRefractory: number;
  /** Duration of contraction against rest. */
  contraction: number;
  /** Corrected QT (Fridericia), s. */
  qtc: number;
  /** Cycle of flutter, node circuit and scar circuit, s. */
  flutterCycle: number;
  nodeCycle: number;
  scarCycle: number;
  /** Share of right and left bundle branch lost. */
  rightBundle: number;
  leftBundle: number;
  /** Ectopic beats per minute. */
  atrialEctopy: number;
  ventricularEctopy: number;
}

import { centralDepression, collapseOf } from '../body/drive.ts';
import { diaphragm } from '../drugs/neuromuscular.ts';
import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** Tidal volume per cmH2O of pull in the reference chest at rest. */
const ML_PER_CMH2O = 93;
/** Strongest sustained pull, cmH2O. */
const STRONGEST = 60;
/** Share of the cycle spent breathing in at rest, which gives a ratio of times near 1:2. */
const INSPIRATORY = 0.31;

/**
 * Ventilation asked for, relative to rest, into depth and rate: depth comes first, rate follows, as in hypercapnia and
 * exercise (Hey et al. 1966, Respiration Physiology 1:193: depth rises to about half the vital capacity, then rate).
 */
export function depthOf(drive: number): number {
  if (drive < 1) return 0.4 + 0.6 * drive;
  return 1 + (0.62 * (drive - 1)) / (1 + 0.085 * (drive - 1));
}

/** How far breathing turns fast and shallow at the same ventilation: fright, pain, low pressure, irritated, stiff or collapsed lungs. */
function shallow(state: BodyState): number {
  const { reflex: r, mind, mediator, influences: i } = state;
  return (
    (1.1 *
      Math.max(0, r.sympathetic - 0.3 - state.circulation.command) *
      (1 - 0.6 * clamp(state.infection.inflammation, 0, 1)) +
      0.025 * mind.pain +
      0.3 * mind.anxiety) *
      mind.consciousness +
    0.9 * collapseOf(state) +
    0.15 * mediator.bronchi +
    1.6 * (i.lungIrritation + 0.7 * i.lungWater) +
    0.4 * stiffness(state)
  );
}

/** Share of the lungs' compliance that is lost. */
function stiffness(state: BodyState): number {
  return clamp(1 - 0.45 * state.left.compliance - 0.55 * state.right.compliance, 0, 1);
}

/**
 * Fastest breathing, 1/min, of who rests at a rate: three times the rest of the grown, less than that of children, who
 * rest faster: 50 to 60 in a child of seven, in severe asthma as in hardest exercise, 70 to 85 in infants (Armstrong 1997;
 * WHO 2014 for infants; review: clinical).
 */
function fastest(resting: number): number {
  return Math.min(90, resting * Math.max(2.1, 3.1 - 0.11 * Math.max(0, resting - 16)));
}

/** Latches the next breath's length and strength from the drive. */
export function startBreath(state: BodyState): void {
  const { breath: b, reflex: r, c } = state;
  const drive = r.drive;
  const depressed = centralDepression(state);
  const rapid = shallow(state) * (1 - 0.7 * depressed.opioid);
  const depth = depthOf(drive) / (1 + 0.85 * rapid);
  // Opioids slow the rhythm itself and leave depth (Pattinson 2008, British Journal of Anaesthesia 100:747); sedatives and volatile agents do the reverse.
  const slowed = 1 - (0.5 * depressed.opioid) / (depressed.opioid + 0.35) - 0.17 * saturate(state.effects.nmda);
  const rate =
    (c.respiratoryRate * (drive / depthOf(drive)) * (1 + rapid) * slowed * (1 - 0.5 * depressed.sedation)) /
    (1 + 0.3 * lengthens(state));
  b.breathing = drive > 0.08;
  b.period = 60 / clamp(rate, 0.18 * c.respiratoryRate, fastest(c.respiratoryRate));
  b.inspiratory = clamp(INSPIRATORY + 0.012 * (drive - 1) - 0.4 * lengthens(state), 0.2, 0.46);
  const wantedMl =
    (c.tidal * depth * (1 - 0.25 * state.influences.splinting)) / Math.max(0.6, slowed + 0.2 * depressed.opioid);
  const wanted = wantedMl / (ML_PER_CMH2O * c.lungSize);
  const strength = muscleStrength(state);
  compensate(state, wantedMl, strength);
  b.amplitude = b.breathing ? Math.min(STRONGEST, wanted * b.effort) * strength : 0;
  b.workSum = 0;
  b.sinceStart = 0;
}

/** A narrowed airway makes the breath out longer. */
function lengthens(state: BodyState): number {
  return 0.25 * clamp((state.airway.resistance - 1) / 14, 0, 1);
}

/** Share of their strength that the breathing muscles have: block, weakness, fatigue, acid and starvation take it. */
export function muscleStrength(state: BodyState): number {
  const { breath: b, blood, heart, influences } = state;
  const fed = clamp(1.2 - 0.04 * blood.lactate, 0.2, 1) * clamp(0.3 + 1.2 * heart.energy, 0.3, 1);
  return diaphragm(state) * fed * (1 - 0.75 * b.fatigue) * (1 - influences.muscleWeakness);
}

/** An awake chest that gets less air than it asked for pulls harder, breath by breath, and tires: fatigue grows when the pull times the duty exceeds about a tenth of what the muscles have, sooner when their flow is low (Bellemare & Grassino 1982). */
function compensate(state: BodyState, wantedMl: number, strength: number): void {
  const { breath: b, mind } = state;
  const short = (wantedMl - b.tidal) / wantedMl;
  b.effort = clamp(
    b.effort + 0.1 * clamp(short - 0.05, -0.5, 0.7) * mind.consciousness - 0.02 * (b.effort - 1),
    1,
    3.5,
  );
  const index = (b.amplitude / (70 * Math.max(0.25, 1 - state.influences.muscleWeakness))) * b.inspiratory;
  const flow = clamp(state.reflex.pressure / state.c.meanPressure, 0.3, 1);
  const load = strength > 0 ? index / flow - 0.12 : -0.12;
  b.fatigue = clamp(b.fatigue + (load * b.period) / (load > 0 ? 260 : 160), 0, 0.9);
}

/** The muscles' pull in cmH2O at this moment of the breath: a nearly even rise, so that flow is nearly even; a strongly driven expiration pushes. */
export function pull(state: BodyState): number {
  const b = state.breath;
  const ti = b.inspiratory;
  if (b.phase < ti) {
    const u = b.phase / ti;
    return b.amplitude * u * (1.05 - 0.05 * u);
  }
  const u = (b.phase - ti) / (1 - ti);
  const fall = u < 0.3 ? 1 - u / 0.3 : 0;
  // Pushing does not help where bronchi close under it.
  const active = (Math.max(0, b.amplitude - 9) * 0.45) / (1 + 0.3 * (state.airway.resistance - 1));
  return b.amplitude * fall * fall - active * (u > 0.2 ? 1 : u * 5);
}

import { exp, nextUnit } from '@openward/kernel';
import { clamp } from '../body/numbers.ts';
import { P } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { drawVentricles } from './ecg/draw.ts';
import { drawAtria } from './ecg/p-wave.ts';
import { atrialBeat, ventricularBeat } from './beats.ts';
import type { ElectricityState, Origin } from './state.ts';

/** Steps of 2 ms in a tick, and seconds in a step. */
const STEPS = 10;
const STEP_S = 0.002;
const TICK_S = 0.02;

const steps = (seconds: number): number => Math.max(1, Math.round(seconds / STEP_S));
const within = (due: number, from: number): boolean => due >= from && due < from + STEPS;

/**
 * Every tick, before the circulation: pacemakers run towards their next discharge and pending impulses arrive, each at
 * its own step of 2 ms. The circulation learns of atrial and ventricular activations by its parameters.
 */
export function stepConduction(state: BodyState): void {
  const { electricity: el, p } = state;
  p[P.atrialAt] = -1;
  p[P.ventricularAt] = -1;
  const { due } = el;
  const from = el.clock;
  if (state.heart.rhythm === 'organised') runPacemakers(state, from);
  if (
    within(due.sinus, from) ||
    within(due.atrium, from) ||
    within(due.node, from) ||
    within(due.junction, from) ||
    within(due.his, from) ||
    within(due.ventricle, from) ||
    within(due.ectopic, from) ||
    within(due.stimulus, from)
  )
    for (let k = 0; k < STEPS; k++) runStep(state, from + k, k);
  el.clock = from + STEPS;
}

/** The step within this tick at which a pacemaker of this phase and rate discharges, or −1; moves the phase on. */
function discharge(phase: number, ratePerMin: number): number {
  const gain = (ratePerMin * TICK_S) / 60;
  if (gain <= 0 || phase + gain < 1) return -1;
  const at = Math.floor(((1 - phase) / gain) * STEPS);
  return at < 0 ? 0 : at > 9 ? 9 : at;
}

function runPacemakers(state: BodyState, from: number): void {
  const { electricity: el } = state;
  const { due, properties: p } = el;
  if (el.atria === 'organised') {
    const at = discharge(el.sinusPhase, p.sinus);
    el.sinusPhase += (p.sinus * TICK_S) / 60;
    if (at >= 0) {
      el.sinusPhase -= 1;
      due.sinus = from + at;
    }
  }
  // Escape pacemakers wake slowly after being driven faster (overdrive suppression).
  const awake = 0.55 + 0.45 * el.warmth;
  const junction = p.junction > 55 ? p.junction : p.junction * awake;
  let at = discharge(el.junctionPhase, junction);
  el.junctionPhase += (junction * TICK_S) / 60;
  if (at >= 0) {
    el.junctionPhase = 0;
    due.junction = from + at;
  }
  const ventricle = p.ventricle > 45 ? p.ventricle : p.ventricle * awake;
  at = discharge(el.ventriclePhase, ventricle);
  el.ventriclePhase += (ventricle * TICK_S) / 60;
  if (at >= 0) {
    el.ventriclePhase = 0;
    if (due.ventricle < from) {
      due.ventricle = from + at;
      el.dueOrigin = 'escape';
    }
  }
  if (el.load > 1e-3) el.load *= 1 - TICK_S / 1.2;
}

function runStep(state: BodyState, now: number, k: number): void {
  const { electricity: el } = state;
  const { due } = el;
  if (due.sinus === now) {
    due.sinus = -1;
    if (el.atria === 'organised') atrialActivation(state, now, k, 'sinus');
  }
  if (due.atrium === now) {
    due.atrium = -1;
    atrialActivation(state, now, k, el.atrialOrigin);
  }
  if (due.node === now) {
    due.node = -1;
    reachNode(state, now);
  }
  if (due.junction === now) {
    due.junction = -1;
    // A circle in the node discharges the junction itself; otherwise it fires unless just conducted through.
    if (el.circuit === 'node' || (now - el.lastNode) * STEP_S > 0.2) leaveJunction(state, now);
  }
  if (due.his === now) {
    due.his = -1;
    leaveNode(state, now);
  }
  if (due.ectopic === now) {
    due.ectopic = -1;
    ventricularActivation(
      state,
      now,
      k,
      el.circuit === 'none' ? 'ectopic' : el.circuit === 'scar' ? 'scar' : 'wandering',
    );
  }
  if (due.ventricle === now) {
    due.ventricle = -1;
    ventricularActivation(state, now, k, el.dueOrigin);
  }
  if (due.stimulus === now) {
    due.stimulus = -1;
    el.lastStimulus = now;
    stimulate(state, now, k);
  }
}

/** Atrial tissue refractory for about 200 ms, less in flutter's own circle. */
function atrialActivation(state: BodyState, now: number, k: number, origin: ElectricityState['atrialOrigin']): void {
  const { electricity: el } = state;
  if (origin !== 'flutter' && (now - el.lastAtrial) * STEP_S < 0.18) return;
  el.lastAtrial = now;
  el.atrialOrigin = origin;
  // Whatever activates the atria discharges the sinus node, and delays its next beat a little.
  if (origin !== 'sinus') el.sinusPhase = -0.08;
  if (origin === 'flutter') el.due.atrium = now + steps(el.properties.flutterCycle);
  if (origin !== 'retrograde') el.due.node = now + steps(0.036 * el.properties.slowing);
  atrialBeat(state, k, origin);
  if (state.sensors.attached.ecg) drawAtria(state, now, origin);
}

/** Interval between the impulses that fibrillating atria send to the node, s: 350-600 a minute. */
function fibrillationInterval(state: BodyState): number {
  return 0.095 + 0.15 * nextUnit(state.rng.heart);
}

/** An atrial impulse at the AV node: through with a delay that grows the sooner it comes, or blocked. */
function reachNode(state: BodyState, now: number): void {
  const { electricity: el } = state;
  const { due, properties: p } = el;
  if (el.atria === 'fibrillation') due.node = now + steps(fibrillationInterval(state));
  if (el.circuit === 'node') return;
  const recovery = (now - el.lastNode) * STEP_S;
  if (due.his > now || recovery < p.nodeRefractory) {
    // An impulse that dies inside the node leaves it refractory for longer (concealed conduction).
    if (el.atria === 'fibrillation' && recovery > 0.5 * p.nodeRefractory)
      el.lastNode += steps(0.13 * nextUnit(state.rng.heart));
    if (el.atria === 'organised') drop(el, now);
    return;
  }
  const delay = p.nodeDelay + p.nodeDecrement * exp(-(recovery - p.nodeRefractory) / p.nodeFade);
  due.his = now + steps(delay);
  el.lastNode = due.his;
}

const HEARD = 12;
function hear(el: ElectricityState, delay: number): void {
  el.recent.push(delay);
  if (el.recent.length > HEARD) el.recent.shift();
}
/** An atrial impulse dies, by block and not because a ventricular beat has just run backwards. */
function drop(el: ElectricityState, now: number): void {
  const hindered = el.origin !== 'his' && (now - el.lastVentricle) * STEP_S < 0.5;
  if (!hindered || el.origin === 'escape' || el.origin === 'junction') hear(el, 0);
}

/** An impulse leaves the node: through the His-Purkinje system unless that is worn out. */
function leaveNode(state: BodyState, now: number): void {
  const { electricity: el } = state;
  const { due, properties: p } = el;
  el.junctionPhase = 0;
  // Worn tissue fails unevenly.
  const worn = p.hisCapacity < 10 ? 0.82 + 0.36 * nextUnit(state.rng.heart) : 1;
  if (el.load > p.hisCapacity * worn) {
    drop(el, now);
    return;
  }
  el.load += 1;
  if (due.ventricle < now || el.dueOrigin === 'escape') {
    due.ventricle = now + steps(p.hisDelay);
    el.dueOrigin = 'his';
  }
}

/** The junction discharges by itself or as part of a circle: down to the ventricles, and back to the atria where the node lets it. */
function leaveJunction(state: BodyState, now: number): void {
  const { electricity: el } = state;
  const { due, properties: p } = el;
  if (el.circuit === 'node') due.junction = now + steps(p.nodeCycle);
  el.lastNode = now;
  el.junctionPhase = 0;
  if (el.load <= p.hisCapacity) {
    el.load += 1;
    due.ventricle = now + steps(p.hisDelay);
    el.dueOrigin = 'junction';
  }
  const back = el.circuit === 'node' ? 0.05 : 0.07;
  if (el.atria === 'organised' && p.nodeRefractory < 0.6 && due.atrium < now) {
    due.atrium = now + steps(back);
    el.atrialOrigin = 'retrograde';
  }
}

function ventricularActivation(state: BodyState, now: number, k: number, origin: Origin): void {
  const { electricity: el } = state;
  const { due, properties: p } = el;
  const since = (now - el.lastVentricle) * STEP_S;
  const circling = origin === 'scar' || origin === 'wandering';
  if (circling) due.ectopic = now + steps(circleCycle(state));
  const refractory = circling ? 0.15 : Math.min(p.ventricularRefractory, 0.6 * el.smooth);
  if (since < refractory || state.heart.rhythm !== 'organised') return;
  const his = origin === 'his' || origin === 'junction';
  // A bundle branch that has not recovered conducts late: aberrancy after a long-short sequence (Ashman).
  el.aberrant = his && since < 0.42 * el.interval + 0.1 && since < 0.42;
  el.before = el.interval;
  el.interval = Math.min(since, 6);
  el.origin = origin;
  el.lastVentricle = now;
  el.ventriclePhase = 0;
  // A beat from the ventricles runs back into the node and finds or leaves it refractory: the compensatory pause.
  if (!his && now - el.lastNode > 100) el.lastNode = now + 20;
  if (his) el.lastHis = now;
  if (origin === 'his' && el.atria === 'organised') {
    el.delay = (now - el.lastAtrial) * STEP_S;
    hear(el, el.delay);
  }
  if (!his && el.circuit !== 'node') el.junctionPhase = 0;
  ventricularBeat(state, k, origin);
  if (state.sensors.attached.ecg) drawVentricles(state, now);
  scheduleEctopic(state, now, origin);
}

/** Time round a ventricular circle: steady in a scar, restless and turning where it wanders. */
function circleCycle(state: BodyState): number {
  const { electricity: el } = state;
  if (el.circuit === 'scar') return el.properties.scarCycle;
  el.turn += 0.03 + 0.03 * nextUnit(state.rng.heart);
  if (el.turn >= 1) el.turn -= 1;
  return 0.23 + 0.06 * nextUnit(state.rng.heart);
}

/** After a conducted beat, by chance, an ectopic one at a fixed coupling. */
function scheduleEctopic(state: BodyState, now: number, origin: Origin): void {
  const { electricity: el } = state;
  const { due, properties: p } = el;
  if (
    p.ventricularEctopy <= 0 ||
    el.circuit !== 'none' ||
    (origin !== 'his' && origin !== 'junction' && origin !== 'escape')
  )
    return;
  const chance = (p.ventricularEctopy / 60) * Math.min(2, el.interval);
  if (nextUnit(state.rng.heart) < Math.min(0.5, chance))
    due.ectopic = now + steps(clamp(0.42 + 0.06 * el.smooth, 0.3, 0.5));
}

/** An electric stimulus from a pacemaker: captures an excitable ventricle. */
function stimulate(state: BodyState, now: number, k: number): void {
  const { electricity: el } = state;
  el.pacer.stimuli += 1;
  if (state.heart.energy < 0.02) return;
  const before = el.lastVentricle;
  ventricularActivation(state, now, k, 'paced');
  if (el.lastVentricle !== before) el.pacer.captured += 1;
}

import { LEADS } from '../electricity/ecg/leads.ts';
import { addDrawing } from '../electricity/ecg/trace.ts';
import { X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';

const SECOND = 50;
const KEPT = 9;
/** A counter is deaf for so long after a beat, in ticks (200 ms). */
const DEAF = 10;

/** Every tick: what the monitor takes for a QRS, which is the ventricles' activation, and the spikes of a stimulator on the chest. */
export function countBeats(state: BodyState): void {
  const s = state.sensors;
  const { electricity: el } = state;
  const beats = state.x[X.beats] as number;
  let seen = beats !== s.lastBeats;
  s.lastBeats = beats;
  if (el.pacer.on && el.lastStimulus !== s.lastStimulus) {
    s.lastStimulus = el.lastStimulus;
    seen = true;
  }
  const last = s.beatTicks[s.beatTicks.length - 1] ?? -DEAF;
  if (!seen || state.tick - last < DEAF) return;
  s.beatTicks.push(state.tick);
  if (s.beatTicks.length > KEPT) s.beatTicks.shift();
}

/** Every second: the rate over the last beats, doubled where T towers over R. */
export function countRate(state: BodyState): void {
  const s = state.sensors;
  const list = s.beatTicks;
  const last = list[list.length - 1] ?? -1e9;
  const first = list[0] ?? 0;
  s.countsT = s.attached.ecg && tallT(state);
  if (state.heart.rhythm === 'ventricularFibrillation' || state.tick - last > 6 * SECOND) s.ecgRate = 0;
  else if (list.length > 2) s.ecgRate = ((list.length - 1) * 60 * SECOND * (s.countsT ? 2 : 1)) / (last - first);
}

/** Beats that move the pulse oximeter's plethysm: those with a stroke, so that in fibrillation fewer than the ECG counts. */
export function pulseRate(state: BodyState): number {
  const { x, sensors: s } = state;
  const pressure = (x[X.systolic] as number) - (x[X.diastolic] as number);
  return pressure > 6 ? s.ecgRate / (s.countsT ? 2 : 1) : 0;
}

/** Whether T in the lead shown is higher than R and more than 0.6 mV. */
function tallT(state: BodyState): boolean {
  const { trace } = state.electricity;
  const [a, b] = trace.ventricles;
  const d = a.at > b.at ? b : a;
  const lead = LEADS[state.sensors.lead];
  let r = 0;
  let t = 0;
  for (let age = 0; age < d.endS; age += 0.01) {
    const v = [0, 0, 0];
    addDrawing(d, age, v);
    const mv = lead[0] * (v[0] as number) + lead[1] * (v[1] as number) + lead[2] * (v[2] as number);
    if (age < 0.12) r = Math.max(r, mv, -mv);
    else t = Math.max(t, mv);
  }
  return t > 0.6 && t > r;
}

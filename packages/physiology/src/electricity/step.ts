import { nextUnit } from '@openward/kernel';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { stepProperties } from './properties.ts';

/** Every 100 ms: properties, the pace by which work is reckoned, pacemakers of wire and pad, fading manoeuvres. */
export function stepElectricity(state: BodyState): void {
  const { electricity: el, heart } = state;
  stepProperties(state);
  const since = (el.clock - el.lastVentricle) * 0.002;
  el.rate = heart.rhythm !== 'organised' || since > 6 ? 0 : 60 / Math.max(0.2, el.smooth, since);
  // Escape foci wake in a quarter of a minute of being left alone, and are put to sleep as fast.
  const left = el.origin === 'escape' || el.origin === 'junction' || since > 1.5;
  el.warmth = clamp(el.warmth + (left ? 0.1 / 12 : -0.1 / 12), 0, 1);
  el.strain = Math.max(0, el.strain - 0.1 / 14);
  stepPacer(state, since);
  const { properties: p, due } = el;
  // An atrial ectopic discharges in diastole.
  if (
    p.atrialEctopy > 0 &&
    el.atria === 'organised' &&
    el.circuit === 'none' &&
    due.atrium < el.clock &&
    el.sinusPhase > 0.4 &&
    el.sinusPhase < 0.75 &&
    nextUnit(state.rng.heart) < (p.atrialEctopy / 60) * 0.1 * 2.8
  ) {
    due.atrium = el.clock + 5;
    el.atrialOrigin = 'ectopic';
  }
}

/** Demand pacing: a stimulus where no ventricular beat has come for the escape interval. */
function stepPacer(state: BodyState, since: number): void {
  const { electricity: el, influences } = state;
  const rate = el.pacer.on ? el.pacer.ratePerMin : influences.implantedPacemaker;
  if (rate <= 0 || !state.mind.alive) return;
  const waited = Math.min(since, (el.clock - el.lastStimulus) * 0.002);
  const left = 60 / rate - waited;
  if (left > 0.1 || el.due.stimulus >= el.clock) return;
  const strength = el.pacer.on ? el.pacer.currentMa / el.pacer.threshold : 2;
  const captures = strength >= 1 && nextUnit(state.rng.heart) >= influences.captureFailure;
  el.lastStimulus = el.clock + Math.round(Math.max(0, left) / 0.002);
  if (captures) el.due.stimulus = el.lastStimulus;
  else el.pacer.stimuli += 1;
}

import { pulsePresent } from '../body/beat.ts';
import type { BodyState } from '../body/state.ts';
import type { Rhythm } from './names.ts';
import type { ElectricityState } from './state.ts';

const STEP_S = 0.002;
/** A rhythm is called by its name when it has lasted so long, s. */
const SETTLED_S = 3;

/** The rhythm now: what a cardiologist who saw the conduction system itself would call it. */
export function rhythmOf(state: BodyState): Rhythm {
  const { electricity: el, heart } = state;
  if (heart.rhythm === 'ventricularFibrillation' || heart.rhythm === 'asystole') return heart.rhythm;
  return el.rhythm === 'ventricularFibrillation' ? classify(state) : el.rhythm;
}

/** Every second: a new rhythm gets its name once it has lasted. */
export function stepRhythm(state: BodyState): void {
  const el = state.electricity;
  const now = classify(state);
  if (now === el.rhythm) el.candidateS = 0;
  else if (now === el.candidate) el.candidateS += 1;
  else {
    el.candidate = now;
    el.candidateS = 1;
  }
  if (now !== el.rhythm && (el.candidateS >= SETTLED_S || now === 'ventricularFibrillation' || now === 'asystole')) {
    el.rhythm = now;
    el.candidateS = 0;
  }
}

function classify(state: BodyState): Rhythm {
  const { electricity: el, heart } = state;
  if (heart.rhythm === 'ventricularFibrillation' || heart.rhythm === 'asystole') return heart.rhythm;
  const quiet = (el.clock - el.lastVentricle) * STEP_S;
  const atrial = el.atria !== 'organised' || (el.clock - el.lastAtrial) * STEP_S < 2.2;
  if (quiet > 4) return atrial ? 'ventricularStandstill' : 'asystole';
  const pulse = pulsePresent(state);
  if (el.circuit === 'wandering') return 'torsades';
  if (el.circuit === 'scar') return pulse ? 'ventricularTachycardia' : 'pulselessVentricularTachycardia';
  if (!pulse) return 'pulselessElectricalActivity';
  if (el.circuit === 'node') return 'supraventricularTachycardia';
  if (quiet > 2.2 && !atrial) return 'sinusArrest';
  if (el.origin === 'paced') return 'paced';
  if (el.origin === 'escape' || el.origin === 'junction') return escaped(el, atrial);
  if (el.atria === 'fibrillation') return 'atrialFibrillation';
  if (el.atria === 'flutter') return 'atrialFlutter';
  return conducted(el);
}

function escaped(el: ElectricityState, atrial: boolean): Rhythm {
  const sinus = atrial && el.atrialOrigin !== 'retrograde';
  const heard = el.recent.slice(-4);
  if (sinus && (el.atria !== 'organised' || (heard.length === 4 && heard.every((d) => d === 0))))
    return 'completeHeartBlock';
  return el.origin === 'junction' ? 'junctional' : 'idioventricular';
}

/** Sinus rhythm by rate and by how the last impulses fared in the node. */
function conducted(el: ElectricityState): Rhythm {
  const drops = el.recent.filter((d) => d === 0).length;
  if (drops >= 2) {
    const pairs = el.recent.some((d, i) => d > 0 && (el.recent[i + 1] ?? 0) > 0);
    if (!pairs) return 'secondDegreeTwoToOne';
    let growth = 0;
    el.recent.forEach((d, i) => {
      const next = el.recent[i + 1] ?? 0;
      if (d > 0 && next > 0) growth = Math.max(growth, next - d);
    });
    return growth > 0.02 ? 'secondDegreeMobitzI' : 'secondDegreeMobitzII';
  }
  if (el.delay > 0.2) return 'firstDegreeBlock';
  return el.rate > 100 ? 'sinusTachycardia' : el.rate < 60 ? 'sinusBradycardia' : 'sinus';
}

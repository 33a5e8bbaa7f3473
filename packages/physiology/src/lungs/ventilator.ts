import { nasalPressure } from '../body/oxygen.ts';
import type { BodyState } from '../body/state.ts';
import type { VentilatorState } from './ventilator-state.ts';

const DT = 0.02;
/** Longest supported inspiration, s, and the share of its peak flow at which support ends (Brochard & Lellouche 2013, order). */
const LONGEST_SUPPORT = 2;
const CYCLE_OFF = 0.25;
/** Shortest expiration before a patient can trigger again, s. */
const REFRACTORY = 0.25;

/** What the machine does at the mouth now: drives a flow up to a pressure, or holds a pressure. */
export interface Machine {
  on: boolean;
  driving: boolean;
  flow: number;
  pressure: number;
}
const MACHINE: Machine = { on: false, driving: false, flow: 0, pressure: 0 };

/** Whether what the machine does reaches the lungs. */
export function connected(state: BodyState): boolean {
  const v = state.ventilator;
  const oesophageal = state.airway.site === 'oesophagus' && state.airway.device === 'trachealTube';
  return v.on && !v.disconnected && !(v.device === 'trachealTube' && oesophageal);
}

/** One tick of the machine; the result is reused, so read it at once. */
export function stepMachine(state: BodyState): Machine {
  const v = state.ventilator;
  MACHINE.driving = false;
  MACHINE.flow = 0;
  MACHINE.pressure = 0;
  MACHINE.on = connected(state);
  if (!v.on) {
    MACHINE.pressure = nasalPressure(state);
    return MACHINE;
  }
  cycle(state, v);
  if (!MACHINE.on) return MACHINE;
  MACHINE.pressure = v.peep * (v.device === 'mask' || v.device === 'bagMask' ? 0.5 + 0.5 * v.seal : 1);
  if (!v.inspiring) return MACHINE;
  if (v.supported) MACHINE.pressure += v.support;
  else if (v.mode === 'pressureControl') MACHINE.pressure += v.inspiratoryPressure;
  else {
    MACHINE.driving = true;
    MACHINE.flow = (v.tidalMl * v.seal) / inspirationS(v);
    MACHINE.pressure = v.limit;
  }
  return MACHINE;
}

function inspirationS(v: VentilatorState): number {
  return Math.max(0.3, (v.share * 60) / Math.max(4, v.ratePerMin));
}

/** Starts and ends breaths by the clock and by the patient. */
function cycle(state: BodyState, v: VentilatorState): void {
  const timed = v.mode !== 'cpap' && v.ratePerMin > 0;
  if (timed) v.phase += (DT * v.ratePerMin) / 60;
  if (v.inspiring) {
    v.inS += DT;
    const flow = state.airway.mouthFlow;
    v.peakFlow = Math.max(v.peakFlow, flow);
    const over = v.supported
      ? v.inS > LONGEST_SUPPORT || (v.inS > 0.2 && flow < CYCLE_OFF * v.peakFlow)
      : v.inS >= inspirationS(v) - 1e-9;
    if (!over) return;
    v.inspiring = false;
    v.plateau = 0.5 * (state.left.alveolarPressure + state.right.alveolarPressure);
    v.outS = 0;
    return;
  }
  v.outS += DT;
  if (timed && v.phase >= 1) {
    begin(state, v, v.mode === 'pressureSupport' || v.mode === 'bilevel');
    v.phase -= 1;
    return;
  }
  if (v.trigger <= 0 || v.outS < REFRACTORY || state.airway.mouthFlow < v.trigger) return;
  if (v.mode === 'simv' && v.phase < 0.7) begin(state, v, true);
  else if (v.mode !== 'cpap') {
    begin(state, v, v.mode === 'pressureSupport' || v.mode === 'bilevel');
    v.phase = 0;
  }
}

function begin(state: BodyState, v: VentilatorState, supported: boolean): void {
  v.inspiring = true;
  v.supported = supported;
  v.inS = 0;
  v.peakFlow = 0;
  v.peak = v.peakNow;
  v.peakNow = 0;
  v.expired = v.expiredNow;
  v.expiredNow = 0;
  v.autoPeep = Math.max(0, 0.5 * (state.left.alveolarPressure + state.right.alveolarPressure) - v.peep);
}

/** Every tick after the lungs have moved: what the machine measures. */
export function readMachine(state: BodyState): void {
  const v = state.ventilator;
  if (!v.on) return;
  v.peakNow = Math.max(v.peakNow, state.airway.pressure);
  if (state.airway.mouthFlow < 0 && connected(state)) v.expiredNow -= state.airway.mouthFlow * DT;
}

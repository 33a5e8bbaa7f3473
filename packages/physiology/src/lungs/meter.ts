import { dryPressure } from './air.ts';
import { anatomicDeadSpace } from './convection.ts';
import type { BodyState } from '../body/state.ts';

const DT = 0.02;
const CM_LIMIT = -200;

/** Every tick: finds breaths in the flow at the mouth and measures them. A breath counts from a fifth of a resting one. */
export function stepMeter(state: BodyState): void {
  const { meter: m, breath: b, airway, left, right, c } = state;
  const flow = airway.mouthFlow;
  const least = 0.2 * c.tidal;
  const pleural = 0.45 * left.pleuralPressure + 0.55 * right.pleuralPressure;
  if (pleural < m.pleuralMinNow) m.pleuralMinNow = Math.max(CM_LIMIT, pleural);
  m.quietS += DT;
  if (flow > 8 * c.lungSize) {
    if (m.inward === 0) {
      if (m.volumeIn >= least) finish(state);
      m.inward = 1;
      m.volumeIn = 0;
      m.inS = 0;
      m.outS = 0;
      m.peakInNow = 0;
      m.expired = 0;
      m.expiredCo2 = 0;
      m.pleuralMinNow = pleural;
      b.maxCo2 = 0;
    }
    m.inS += DT;
    m.volumeIn += flow * DT;
    if (flow > m.peakInNow) m.peakInNow = flow;
  } else if (flow < -8 * c.lungSize) {
    if (m.inward === 1) {
      m.inward = 0;
      if (m.volumeIn >= least) m.quietS = 0;
    }
    m.outS += DT;
    m.expired -= flow * DT;
    const mouth = airway.co2[0] as number;
    m.expiredCo2 -= flow * DT * mouth;
    const tension = mouth * dryPressure(state);
    if (tension > b.maxCo2) b.maxCo2 = tension;
  } else if (m.inward === 1) m.inS += DT;
  b.minute += ((flow > 0 ? flow * 0.06 : 0) - b.minute) * (DT / 15);
  // Nothing for twice the last breath and at least eight seconds is apnoea.
  if (m.quietS > Math.max(8, 2.2 * m.period) && b.rate !== 0) {
    b.rate = 0;
    b.tidal = 0;
    b.endTidal = 0;
    m.period = 0;
  }
}

/** Latches a finished breath when the next begins. */
function finish(state: BodyState): void {
  const { meter: m, breath: b } = state;
  const length = Math.max(0.4, m.inS + m.quietS);
  m.period = m.period > 0 ? m.period + 0.4 * (length - m.period) : length;
  b.rate = 60 / m.period;
  b.tidal = m.volumeIn;
  m.ratio += 0.4 * (m.inS / Math.max(0.2, length - m.inS) - m.ratio);
  m.peakIn = m.peakInNow / 1000;
  m.pleuralMin = m.pleuralMinNow;
  if (m.expired > 0) m.mixedCo2 = m.expiredCo2 / m.expired;
  b.endTidal = b.maxCo2;
  m.dead = anatomicDeadSpace(state);
}

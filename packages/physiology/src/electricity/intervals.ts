import { atan2, pow } from '@openward/kernel';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { drawBeat } from './ecg/draw.ts';
import { LEADS, type Lead } from './ecg/leads.ts';
import { addDrawing, type Drawing } from './ecg/trace.ts';

/** What an electrocardiograph measures of the last beat: s, degrees, mV; 0 without beats. */
export interface Measured {
  /** 0 where no atrial impulse is conducted. */
  readonly prS: number;
  readonly qrsS: number;
  readonly qtS: number;
  readonly qtcBazettS: number;
  readonly qtcFridericiaS: number;
  /** Frontal QRS axis, −180 to 180, positive to the feet. */
  readonly axisDegrees: number;
  /** ST segment 60 ms after the J point, mV. */
  readonly st: Readonly<Record<'II' | 'III' | 'aVL' | 'V2' | 'V5', number>>;
}
const DEGREES = 57.29577951308232;
const NONE: Measured = {
  prS: 0,
  qrsS: 0,
  qtS: 0,
  qtcBazettS: 0,
  qtcFridericiaS: 0,
  axisDegrees: 0,
  st: { II: 0, III: 0, aVL: 0, V2: 0, V5: 0 },
};

/** Measures a beat drawn of the present state. */
export function measure(state: BodyState): Measured {
  const el = state.electricity;
  if (state.heart.rhythm !== 'organised' || el.rate <= 0) return NONE;
  const d: Drawing = { at: 0, endS: 0, waves: [] };
  const { qrsS, qtS } = drawBeat(state, d);
  const rr = clamp(el.smooth, 0.2, 3);
  const st = (lead: Lead): number => leadAt(d, lead, qrsS + 0.06);
  return {
    prS: el.origin === 'his' && el.atria === 'organised' ? el.delay : 0,
    qrsS,
    qtS,
    qtcBazettS: qtS / Math.sqrt(rr),
    qtcFridericiaS: qtS / pow(rr, 1 / 3),
    axisDegrees: axisOf(d, qrsS),
    st: { II: st('II'), III: st('III'), aVL: st('aVL'), V2: st('V2'), V5: st('V5') },
  };
}

function leadAt(d: Drawing, lead: Lead, ageS: number): number {
  const v = [0, 0, 0];
  addDrawing(d, ageS, v);
  const [x, y, z] = LEADS[lead];
  return x * (v[0] as number) + y * (v[1] as number) + z * (v[2] as number);
}

/** From the net areas of I and aVF; Goldberger's augmented lead is smaller by a factor of 2/√3. */
function axisOf(d: Drawing, qrsS: number): number {
  let one = 0;
  let foot = 0;
  for (let t = 0; t < qrsS; t += 0.004) {
    one += leadAt(d, 'I', t);
    foot += leadAt(d, 'aVF', t);
  }
  return DEGREES * atan2(foot * 1.1547, one);
}

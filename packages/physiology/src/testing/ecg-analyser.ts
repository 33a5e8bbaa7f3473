import { atan2 } from '@openward/kernel';
import type { Ecg, Lead } from '../index.ts';

/**
 * Measures an ECG from its leads alone, as a reader of the paper would and knowing nothing of the model: beats by spatial
 * velocity, an averaged beat for its intervals (T's end by the tangent), the frontal axis by areas, the ST segment.
 */
export interface Reading {
  /** Intervals between beats, s. */
  readonly rr: readonly number[];
  readonly rate: number;
  readonly qrsS: number;
  readonly qtS: number;
  /** 0 where no P wave stands before the averaged beat. */
  readonly prS: number;
  readonly axis: number;
  /** Of the averaged beat, mV against the line before P or QRS. */
  readonly st: (lead: Lead) => number;
  readonly t: (lead: Lead) => number;
  readonly r: (lead: Lead) => number;
  readonly s: (lead: Lead) => number;
  readonly p: (lead: Lead) => number;
  /** Depth of a negative wave in the first 40 ms. */
  readonly q: (lead: Lead) => number;
  /** Level at a time after the J point. */
  readonly after: (lead: Lead, seconds: number) => number;
}
const EIGHT: readonly Lead[] = ['I', 'II', 'V1', 'V2', 'V3', 'V4', 'V5', 'V6'];
const DEGREES = 57.29577951308232;
const square = (v: number): number => v * v;
const BEFORE_S = 0.36;
const AFTER_S = 0.7;

function velocity(leads: readonly (readonly number[])[], hz: number): number[] {
  const k = Math.round(0.008 * hz);
  const n = (leads[0] as readonly number[]).length;
  return Array.from({ length: n }, (_, i) =>
    i < k ? 0 : Math.sqrt(leads.reduce((sum, lead) => sum + square((lead[i] as number) - (lead[i - k] as number)), 0)),
  );
}

export function readEcg(ecg: Ecg): Reading {
  const { hz } = ecg;
  const lead = (key: Lead): readonly number[] => ecg.leads[key] ?? [];
  const speed = velocity(EIGHT.map(lead), hz);
  const top = [...speed].sort((a, b) => b - a)[Math.round(0.004 * speed.length)] as number;
  const peaks: number[] = [];
  for (let i = 1; i < speed.length; i++) {
    const v = speed[i] as number;
    if (v < 0.5 * top) continue;
    const last = peaks[peaks.length - 1];
    if (last === undefined || i - last > 0.24 * hz) peaks.push(i);
    else if (v > (speed[last] as number)) peaks[peaks.length - 1] = i;
  }
  const rr = peaks.slice(1).map((p, i) => (p - (peaks[i] as number)) / hz);
  const whole = peaks.filter((p) => p > BEFORE_S * hz && p + AFTER_S * hz < speed.length);
  const beat = new Map<Lead, number[]>();
  const length = Math.round((BEFORE_S + AFTER_S) * hz);
  for (const key of Object.keys(ecg.leads) as Lead[])
    beat.set(
      key,
      Array.from({ length }, (_, i) => {
        const values = whole.map((p) => lead(key)[p - Math.round(BEFORE_S * hz) + i] as number).sort((a, b) => a - b);
        return values[Math.floor(values.length / 2)] ?? 0;
      }),
    );
  const mean = (key: Lead): readonly number[] => beat.get(key) as number[];
  const v = velocity(EIGHT.map(mean), hz);
  const centre = Math.round(BEFORE_S * hz);
  const peak = Math.max(...v.slice(centre - 10, centre + 10));
  const edge = (step: number): number => {
    let i = centre;
    let quiet = 0;
    while (i > 5 && i < length - 5 && quiet < 0.014 * hz) {
      quiet = (v[i] as number) < 0.09 * peak ? quiet + 1 : 0;
      i += step;
    }
    return i - step * quiet;
  };
  const on = edge(-1) - Math.round(0.006 * hz);
  const off = edge(1) - Math.round(0.004 * hz);
  // The line is what lies just before the QRS.
  const base = new Map([...beat].map(([key, b]) => [key, average(b, on - Math.round(0.02 * hz), on)]));
  const level = (key: Lead, i: number): number => (mean(key)[i] as number) - (base.get(key) as number);
  const extreme = (key: Lead, from: number, to: number, pick: 1 | -1): number => {
    let best = 0;
    for (let i = Math.max(0, from); i < Math.min(length, to); i++)
      if (pick * level(key, i) > pick * best) best = level(key, i);
    return best;
  };
  const magnitude = (i: number): number => Math.sqrt(EIGHT.reduce((sum, key) => sum + square(level(key, i)), 0));
  const rrMedian = [...rr].sort((a, b) => a - b)[Math.floor(rr.length / 2)] ?? 1;
  const end = Math.min(length - 5, centre + Math.round(Math.min(AFTER_S, 0.75 * rrMedian + 0.1) * hz));
  let tTop = off + Math.round(0.06 * hz);
  for (let i = tTop; i < end; i++) if (magnitude(i) > magnitude(tTop)) tTop = i;
  let slope = 0;
  let at = tTop;
  const wide = Math.round(0.016 * hz);
  for (let i = tTop; i < Math.min(end, tTop + 0.2 * hz); i++) {
    const fall = (magnitude(i) - magnitude(i + wide)) / wide;
    if (fall > slope) {
      slope = fall;
      at = i;
    }
  }
  const tEnd = slope > 0 ? at + wide / 2 + magnitude(at + Math.round(wide / 2)) / slope : tTop;
  const pFrom = Math.max(3, on - Math.round(0.32 * hz));
  const line = average(mean('II'), pFrom - 3, pFrom + 8);
  const pSize = Math.max(
    ...Array.from({ length: Math.max(1, on - pFrom) }, (_, i) => Math.abs((mean('II')[pFrom + i] as number) - line)),
  );
  let pOn = pFrom;
  while (pOn < on && Math.abs((mean('II')[pOn] as number) - line) < 0.14 * pSize) pOn++;
  let one = 0;
  let foot = 0;
  for (let i = on; i < off; i++) {
    one += level('I', i);
    foot += level('aVF', i);
  }
  return {
    rr,
    rate: rr.length > 0 ? 60 / (rr.reduce((a, b) => a + b, 0) / rr.length) : 0,
    qrsS: (off - on) / hz,
    qtS: (tEnd - on) / hz,
    prS: pSize > 0.05 ? (on - pOn) / hz : 0,
    axis: atan2(foot * 1.1547, one) * DEGREES,
    st: (key) => level(key, off + Math.round(0.06 * hz)),
    t: (key) => {
      const from = off + Math.round(0.08 * hz);
      const high = extreme(key, from, end, 1);
      const deep = extreme(key, from, end, -1);
      return high > -deep ? high : deep;
    },
    r: (key) => extreme(key, on, off, 1),
    s: (key) => extreme(key, on, off, -1),
    p: (key) =>
      Math.max(
        ...Array.from({ length: on - pFrom }, (_, i) =>
          Math.abs((mean(key)[pFrom + i] as number) - (mean(key)[pFrom] as number)),
        ),
      ),
    q: (key) => extreme(key, on, on + Math.round(0.04 * hz), -1),
    after: (key, seconds) => level(key, off + Math.round(seconds * hz)),
  };
}

function average(list: readonly number[], from: number, to: number): number {
  const some = list.slice(Math.max(0, from), Math.max(1, to));
  return some.reduce((a, b) => a + b, 0) / Math.max(1, some.length);
}

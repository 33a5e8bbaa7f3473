import type { Trace, Traces } from './run-protocol.ts';
import type { Measure, NamedMeasure, RunKey } from './types.ts';

/** What every named measure comes to; null where the run gives no value (an event that never came, a division by 0). */
export function evaluateMeasures(
  measures: Readonly<Record<string, NamedMeasure>>,
  traces: Traces,
): Readonly<Record<string, number | null>> {
  const known = new Map<string, number | null>();
  const valueOf = (measure: Measure, run: RunKey | null): number | null => {
    switch (measure.kind) {
      case 'constant':
        return measure.value;
      case 'reference': {
        const named = measures[measure.name];
        if (named === undefined) return null;
        if (run !== null) return valueOf(named.measure, run);
        if (!known.has(measure.name)) known.set(measure.name, valueOf(named.measure, null));
        return known.get(measure.name) ?? null;
      }
      case 'sum':
      case 'product': {
        let total = measure.kind === 'sum' ? 0 : 1;
        for (const each of measure.of) {
          const value = valueOf(each, run);
          if (value === null) return null;
          total = measure.kind === 'sum' ? total + value : total * value;
        }
        return total;
      }
      case 'difference':
      case 'ratio': {
        const [a, b] = measure.of.map((each) => valueOf(each, run));
        if (a == null || b == null) return null;
        return measure.kind === 'difference' ? a - b : finite(a / b);
      }
      case 'change':
      case 'percentChange':
      case 'percentOf': {
        const a = valueOf(measure.of, run);
        const b =
          typeof measure.against === 'string' ? valueOf(measure.of, measure.against) : valueOf(measure.against, run);
        if (a === null || b === null) return null;
        if (measure.kind === 'change') return a - b;
        return finite(measure.kind === 'percentOf' ? 100 * (a / b) : (100 * (a - b)) / Math.abs(b));
      }
      case 'timeUntil': {
        const bound = valueOf(measure.bound, run);
        const trace = traces[run ?? measure.run];
        if (bound === null || trace === null) return null;
        const values = trace.series[measure.of] as readonly number[];
        const i = trace.timesS.findIndex((t, k) => {
          const v = values[k] as number;
          return t >= measure.fromS && t <= measure.toS && (measure.above ? v > bound : v < bound);
        });
        return i < 0 ? null : ((trace.timesS[i] as number) - measure.fromS) / measure.perS;
      }
      case 'slope': {
        const trace = traces[run ?? measure.run];
        return trace && slope(trace, measure);
      }
      default: {
        const trace = traces[run ?? measure.run];
        return trace && read(trace, measure);
      }
    }
  };
  return Object.fromEntries(Object.keys(measures).map((name) => [name, valueOf({ kind: 'reference', name }, null)]));
}

const finite = (v: number): number | null => (Number.isFinite(v) ? v : null);
type Read = Extract<Measure, { kind: 'value' | 'mean' | 'beatMean' | 'min' | 'max' | 'peak' }>;

function read(trace: Trace, measure: Read): number | null {
  if (measure.kind === 'value') {
    const values = trace.series[measure.of] as readonly number[];
    let best = 0;
    trace.timesS.forEach((t, i) => {
      if (Math.abs(t - measure.atS) < Math.abs((trace.timesS[best] as number) - measure.atS)) best = i;
    });
    return values[best] ?? null;
  }
  if (measure.kind === 'beatMean') {
    let sum = 0;
    let weight = 0;
    trace.beats.endsS.forEach((t, i) => {
      if (t < measure.fromS || t > measure.toS) return;
      const length = trace.beats.lengthsS[i] as number;
      sum += length * (trace.beats.series[measure.of]?.[i] as number);
      weight += length;
    });
    return weight > 0 ? sum / weight : null;
  }
  const values = within(trace, measure.of, measure.fromS, measure.toS);
  if (values.length === 0) return null;
  const first = values[0] as number;
  switch (measure.kind) {
    case 'mean':
      return values.reduce((a, b) => a + b, 0) / values.length;
    case 'min':
      return values.reduce((a, b) => Math.min(a, b));
    case 'max':
      return values.reduce((a, b) => Math.max(a, b));
    case 'peak':
      return values.reduce((a, b) => (Math.abs(b - first) > Math.abs(a - first) ? b : a));
  }
}

function within(trace: Trace, name: string, fromS: number, toS: number): number[] {
  const values = name === 'time' ? trace.timesS : (trace.series[name] as readonly number[]);
  return values.filter((_, i) => (trace.timesS[i] as number) >= fromS && (trace.timesS[i] as number) <= toS);
}

/** Least squares of one quantity on another or on time. */
function slope(trace: Trace, measure: Extract<Measure, { kind: 'slope' }>): number | null {
  const y = within(trace, measure.of, measure.fromS, measure.toS);
  const x = within(trace, measure.on, measure.fromS, measure.toS);
  const mean = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0) / v.length;
  const mx = mean(x);
  const my = mean(y);
  let xy = 0;
  let xx = 0;
  x.forEach((v, i) => {
    xy += (v - mx) * ((y[i] as number) - my);
    xx += (v - mx) * (v - mx);
  });
  return finite((xy / xx) * measure.perS);
}

/** What a unit measures and its size in the base unit of that dimension; temperatures have an offset of their own. */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  kg: ['mass', 1e6],
  g: ['mass', 1e3],
  mg: ['mass', 1],
  ug: ['mass', 1e-3],
  mcg: ['mass', 1e-3],
  µg: ['mass', 1e-3],
  μg: ['mass', 1e-3],
  ng: ['mass', 1e-6],
  pg: ['mass', 1e-9],
  U: ['units', 1],
  IU: ['units', 1],
  kU: ['units', 1e3],
  mU: ['units', 1e-3],
  mol: ['amount', 1e3],
  mmol: ['amount', 1],
  umol: ['amount', 1e-3],
  L: ['volume', 1e3],
  l: ['volume', 1e3],
  dL: ['volume', 100],
  mL: ['volume', 1],
  ml: ['volume', 1],
  d: ['time', 1440],
  day: ['time', 1440],
  h: ['time', 60],
  hr: ['time', 60],
  min: ['time', 1],
  s: ['time', 1 / 60],
  m: ['length', 100],
  cm: ['length', 1],
  mm: ['length', 0.1],
  kPa: ['pressure', 7.500617],
  mmHg: ['pressure', 1],
  cmH2O: ['pressure', 0.7355591],
  kJ: ['energy', 1e3],
  J: ['energy', 1],
  W: ['power', 1],
  kW: ['power', 1e3],
  A: ['current', 1e3],
  mA: ['current', 1],
  ppm: ['share', 1e-6],
  '%': ['share', 0.01],
  '1': ['share', 1],
  degC: ['temperature', 1],
  C: ['temperature', 1],
  '°C': ['temperature', 1],
  deg: ['angle', 1],
  years: ['age', 1],
  months: ['age', 1 / 12],
  weeks: ['age', 7 / 365.25],
  days: ['age', 1 / 365.25],
};

/** What it takes to turn a dose into another kind: the person's weight, and what a milligram of the drug is. */
export interface Conversion {
  readonly weightKg?: number;
  /** Of which `20 %` is a volume. */
  readonly bloodVolumeMl?: number;
  readonly unitsPerMg?: number;
  readonly mmolPerMg?: number;
  readonly mgPerMl?: number;
}
export type Converted =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: string };

const fail = (problem: string): Converted => ({ ok: false, problem });
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(.*)$/i;

/**
 * Text such as `2.5 mg/kg`, `0.1 ug/kg/min`, `10 U` or `7.5 L/min` as a number in the unit asked for. `/kg` is per
 * kilogram of the person where the unit asked for is not. A bare number is in the unit asked for.
 */
export function convert(text: string, unit: string, with_: Conversion = {}): Converted {
  const match = NUMBER.exec(text.trim());
  if (!match) return fail('it does not begin with a number');
  const value = Number(match[1]);
  const from = (match[2] as string).replace(/\s+/g, '').replace(/\bper\b/g, '/');
  if (!Number.isFinite(value)) return fail('it is not a finite number');
  if (from === '' || from === unit) return { ok: true, value };
  return rescale(value, parts(from), parts(unit), with_);
}

interface Parts {
  readonly above: string;
  readonly below: readonly string[];
}
function parts(unit: string): Parts {
  const [above = '1', ...below] = unit.split('/');
  return { above: above === '' ? '1' : above, below };
}

function rescale(value: number, from: Parts, to: Parts, with_: Conversion): Converted {
  for (const each of [from.above, ...from.below])
    if (!Object.hasOwn(UNITS, each)) return fail(`there is no unit "${each}"`);
  let result = value;
  const perKg = (p: Parts): number => p.below.filter((u) => u === 'kg').length;
  if (perKg(from) > perKg(to)) {
    if (with_.weightKg === undefined) return fail('nothing here is per kilogram');
    result *= with_.weightKg;
  }
  const source = from.below.filter((u) => u !== 'kg');
  const target = to.below.filter((u) => u !== 'kg');
  if (source.length !== target.length || perKg(from) < perKg(to) || perKg(from) > perKg(to) + 1)
    return fail(source.length < target.length ? 'it lacks a "per" part' : 'it has a "per" part too many');
  for (let i = 0; i < source.length; i++) {
    const factor = ratio(source[i] as string, target[i] as string, {});
    if (factor === null) return fail(`"${source[i] as string}" is not a "${target[i] as string}"`);
    result /= factor;
  }
  const factor = ratio(from.above, to.above, with_);
  if (factor === null) return fail(`"${from.above}" is not known in "${to.above}" here`);
  return { ok: true, value: result * factor };
}

/** How many of unit `to` are in one of unit `from`, or null. */
function ratio(from: string, to: string, with_: Conversion): number | null {
  const a = UNITS[from];
  const b = UNITS[to];
  if (!a || !b) return null;
  if (a[0] === b[0]) return a[1] / b[1];
  if (from === '%' && b[0] === 'volume' && with_.bloodVolumeMl) return (a[1] * with_.bloodVolumeMl) / b[1];
  if (b[0] !== 'mass') return null;
  if (a[0] === 'units' && with_.unitsPerMg) return a[1] / with_.unitsPerMg / b[1];
  if (a[0] === 'amount' && with_.mmolPerMg) return a[1] / with_.mmolPerMg / b[1];
  if (a[0] === 'volume' && with_.mgPerMl) return (a[1] * with_.mgPerMl) / b[1];
  return null;
}

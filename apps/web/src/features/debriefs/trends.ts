import type { EncounterEvent } from '@openward/encounter';
import { seconds } from '@openward/kernel';

/** A value at a second of the encounter; null where it was not shown. */
export interface Point {
  readonly second: number;
  readonly value: number | null;
}

/** One line of a chart: what the body did, or what the monitor showed. */
export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

/** One chart of the stack. */
export interface Panel {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  /** Truth, one line or two (systolic and diastolic). */
  readonly truth: readonly Line[];
  /** What could be seen at the time. */
  readonly shown: readonly Line[];
}

type Sample = Extract<EncounterEvent, { type: 'sampled' }>;

interface PanelPlan {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly scale?: number;
  readonly truth: readonly (readonly [key: string, name: string])[];
  readonly shown: readonly (readonly [key: string, name: string])[];
}

const plans: readonly PanelPlan[] = [
  {
    key: 'heartRate',
    name: 'Heart rate',
    unit: '/min',
    decimals: 0,
    truth: [['heartRate', 'Heart rate']],
    shown: [['heartRate', 'On the monitor']],
  },
  {
    key: 'pressure',
    name: 'Blood pressure',
    unit: 'mmHg',
    decimals: 0,
    truth: [
      ['systolicPressure', 'Systolic'],
      ['diastolicPressure', 'Diastolic'],
    ],
    shown: [
      ['cuffSystolic', 'Cuff systolic'],
      ['cuffDiastolic', 'Cuff diastolic'],
    ],
  },
  {
    key: 'saturation',
    name: 'Oxygen saturation',
    unit: '%',
    decimals: 0,
    scale: 100,
    truth: [['arterialSaturation', 'Arterial']],
    shown: [['spo2', 'Oximeter']],
  },
  {
    key: 'respiratoryRate',
    name: 'Respiratory rate',
    unit: '/min',
    decimals: 0,
    truth: [['respiratoryRate', 'Respiratory rate']],
    shown: [['respiratoryRate', 'On the monitor']],
  },
  { key: 'lactate', name: 'Lactate', unit: 'mmol/L', decimals: 1, truth: [['lactate', 'Lactate']], shown: [] },
  {
    key: 'temperature',
    name: 'Temperature',
    unit: '°C',
    decimals: 1,
    truth: [['coreTemperature', 'Core']],
    shown: [['temperature', 'On the monitor']],
  },
];

function line(
  samples: readonly Sample[],
  name: string,
  read: (sample: Sample) => number | null | undefined,
): Line | null {
  const points = samples.map((sample) => ({ second: seconds(sample.tick), value: read(sample) ?? null }));
  return points.some((point) => point.value !== null) ? { name, points } : null;
}

/** The vital signs of a record as charts, from its samples every five simulated seconds. */
export function panelsOf(events: readonly EncounterEvent[]): readonly Panel[] {
  const samples = events.filter((event): event is Sample => event.type === 'sampled');
  return plans.flatMap((plan) => {
    const scale = plan.scale ?? 1;
    const truth = plan.truth.flatMap(
      ([key, name]) => line(samples, name, (sample) => scaled(sample.values[key], scale)) ?? [],
    );
    const shown = plan.shown.flatMap(([key, name]) => line(samples, name, (sample) => sample.shown[key]) ?? []);
    const { key, name, unit, decimals } = plan;
    return truth.length === 0 ? [] : [{ key, name, unit, decimals, truth, shown }];
  });
}

/** Nothing here is below nought; what is left of a pressure after death is drawn as nought. */
const scaled = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : Math.max(0, value * by);

/** The newest value of a line at a second. */
export function valueAt(of: Line, second: number): number | null {
  let low = 0;
  let high = of.points.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((of.points[middle]?.second ?? 0) <= second) low = middle;
    else high = middle - 1;
  }
  const point = of.points[low];
  return point && point.second <= second ? point.value : null;
}

/** The range to draw, rounded outwards to a step that gives few, whole grid lines. */
export function rangeOf(panel: Panel): { readonly low: number; readonly high: number; readonly step: number } {
  const values = [...panel.truth, ...panel.shown].flatMap((each) => each.points.flatMap((point) => point.value ?? []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, panel.decimals > 0 ? 1 : 10);
  const step = [0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200].find((each) => span / each <= 3) ?? 500;
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  return { low, high, step };
}

/** The seconds at which a table has a row: every minute, and the end. */
export function tableSeconds(lastSecond: number, everySeconds = 60): readonly number[] {
  const rows = Array.from({ length: Math.floor(lastSecond / everySeconds) + 1 }, (_, index) => index * everySeconds);
  return rows.at(-1) === lastSecond ? rows : [...rows, lastSecond];
}

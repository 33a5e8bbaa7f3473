import type { BodyState } from './state.ts';

/** Oxygen devices: what reaches the mouth depends on the flow given against the flow drawn in. */
export const OXYGEN_DEVICES = {
  none: { meaning: 'room air', reservoirFactor: 0, ceiling: 0.2095, maxFlowLPerMin: 0, source: '' },
  nasalCannula: {
    meaning: 'nasal cannula',
    reservoirFactor: 1,
    ceiling: 0.6,
    maxFlowLPerMin: 6,
    source: 'about 4 % per L/min at quiet breathing, BTS guideline 2017',
  },
  simpleMask: {
    meaning: 'simple face mask',
    reservoirFactor: 1.25,
    ceiling: 0.6,
    maxFlowLPerMin: 15,
    source: '0.35-0.6 at 5-10 L/min, BTS guideline 2017',
  },
  venturi: {
    meaning: 'fixed-performance mask',
    reservoirFactor: 0,
    ceiling: 0.6,
    maxFlowLPerMin: 15,
    source: '0.24, 0.28, 0.35, 0.4, 0.6 at 2, 4, 8, 10, 15 L/min, BTS guideline 2017',
  },
  nonRebreather: {
    meaning: 'mask with reservoir bag',
    reservoirFactor: 1.9,
    ceiling: 0.88,
    maxFlowLPerMin: 30,
    source: '0.6-0.9 at 15 L/min, BTS guideline 2017',
  },
  nebuliserMask: {
    meaning: 'nebuliser mask driven by oxygen',
    reservoirFactor: 1.2,
    ceiling: 0.6,
    maxFlowLPerMin: 10,
    source: 'as a simple mask; review: clinical',
  },
  bagMask: {
    meaning: 'bag with reservoir and mask',
    reservoirFactor: 2.2,
    ceiling: 0.97,
    maxFlowLPerMin: 30,
    source: 'reservoir 0.9 or more at 15 L/min; review: clinical',
  },
} as const;

const VENTURI: readonly (readonly [number, number])[] = [
  [2, 0.24],
  [4, 0.28],
  [8, 0.35],
  [10, 0.4],
  [15, 0.6],
];

/** Fraction of oxygen at the mouth. */
export function fractionInspired(state: BodyState): number {
  const { device, flow } = state.oxygen;
  const b = state.breath;
  if (device === 'none' || flow <= 0 || state.cut.inspiredOxygen) {
    b.fio2 = 0.2095;
    return 0.2095;
  }
  const data = OXYGEN_DEVICES[device];
  if (device === 'venturi') {
    let fio2 = 0.24;
    for (let i = 0; i < VENTURI.length; i++) {
      const [f, v] = VENTURI[i] as readonly [number, number];
      if (flow >= f - 0.5) fio2 = v;
    }
    b.fio2 = fio2;
    return fio2;
  }
  // Mean inspiratory flow is minute volume over the inspiratory share of the cycle.
  const drawn = Math.max(12 * state.c.lungSize, b.minute / 0.4);
  const share = Math.min(1, (Math.min(flow, data.maxFlowLPerMin) * data.reservoirFactor) / drawn);
  b.fio2 = Math.min(data.ceiling, 0.2095 + 0.7905 * share);
  return b.fio2;
}

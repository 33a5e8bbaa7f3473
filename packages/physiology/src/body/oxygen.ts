import type { BodyState } from './state.ts';

/** Oxygen devices: what reaches the mouth depends on the flow given against the flow drawn in. `reservoirFactor` is what mask or nose add to the flow; `washout` the share of dead space that high flow clears. */
export const OXYGEN_DEVICES = {
  none: { meaning: 'room air', reservoirFactor: 0, ceiling: 0.2095, maxFlowLPerMin: 0, source: '' },
  nasalCannula: {
    meaning: 'nasal cannula',
    reservoirFactor: 1.3,
    ceiling: 0.6,
    maxFlowLPerMin: 6,
    source: '0.4 at 3.5 L/min (Bailey 2007); the nose and throat store a third more (Wettstein 2005, order)',
  },
  highFlowNasal: {
    meaning: 'high-flow nasal oxygen at a set fraction',
    reservoirFactor: 1,
    ceiling: 1,
    maxFlowLPerMin: 80,
    source: 'fraction held while the flow exceeds what is drawn; about 1 cmH2O per 10 L/min (Parke 2011)',
  },
  simpleMask: {
    meaning: 'simple face mask',
    reservoirFactor: 0.95,
    ceiling: 0.6,
    maxFlowLPerMin: 15,
    source: '0.5 at 7.5 L/min (Bailey 2007); 0.35-0.6 at 5-10 L/min, BTS guideline 2017',
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
    source: '0.6-0.9 at 10-15 L/min, BTS guideline 2017',
  },
  nebuliserMask: {
    meaning: 'nebuliser mask driven by oxygen',
    reservoirFactor: 1.1,
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
/** Room air's fraction: where the air around holds more or less, devices that mix room air in follow. */
const AIR = 0.2095;
/** Flow drawn in, L/min, at the least, and the share of a resting cycle that draws it. */
const LEAST_DRAWN = 12;
const DRAWING = 0.34;

/** Fraction of oxygen at the mouth. */
export function fractionInspired(state: BodyState): number {
  const b = state.breath;
  b.fio2 = state.ventilator.on && state.ventilator.fio2 > 0 ? state.ventilator.fio2 : fromDevice(state);
  return b.fio2;
}

function fromDevice(state: BodyState): number {
  const { device, flow, fraction } = state.oxygen;
  const air = state.air.oxygen;
  if (device === 'none' || flow <= 0 || state.cut.inspiredOxygen) return air;
  const data = OXYGEN_DEVICES[device];
  if (device === 'venturi') {
    let fio2 = fraction;
    if (fio2 === 0) {
      fio2 = 0.24;
      for (const [f, v] of VENTURI) if (flow >= f - 0.5) fio2 = v;
    }
    return air + ((1 - air) * (fio2 - AIR)) / (1 - AIR);
  }
  // Mean inspiratory flow is minute volume over the inspiratory share of the cycle.
  const drawn = Math.max(LEAST_DRAWN * Math.min(1, state.c.lungSize), state.breath.minute / DRAWING);
  const share = Math.min(1, (Math.min(flow, data.maxFlowLPerMin) * data.reservoirFactor) / drawn);
  if (device === 'highFlowNasal') return air + (Math.max(air, fraction > 0 ? fraction : 1) - air) * share;
  return Math.max(air, Math.min(data.ceiling, air + (1 - air) * share));
}

/** Fraction of carbon dioxide at the mouth: that of the room in the share of room air. */
export function fractionCarbonDioxide(state: BodyState): number {
  return state.air.carbonDioxide * roomShare(state);
}

/** Share of what is breathed in that is room air. */
export function roomShare(state: BodyState): number {
  const room = 1 - state.air.oxygen;
  return room <= 0.001 ? 1 : Math.max(0, Math.min(1, (1 - state.breath.fio2) / room));
}

/** Pressure that a high nasal flow holds in the airway, cmH2O (Parke 2011: about 1 for each 10 L/min with the mouth closed; half open). */
export function nasalPressure(state: BodyState): number {
  return state.oxygen.device === 'highFlowNasal' ? 0.06 * state.oxygen.flow : 0;
}

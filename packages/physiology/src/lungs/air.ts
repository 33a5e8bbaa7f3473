import type { BodyState } from '../body/state.ts';

/** Water vapour at 37 °C, mmHg. */
const VAPOUR = 47;

/** Barometric pressure less water vapour, mmHg: a dry fraction times this is a tension. */
export function dryPressure(state: BodyState): number {
  return Math.max(20, state.air.pressure - VAPOUR);
}

/** Volume in the lungs (body temperature, saturated) of one mL of gas at standard conditions: 863 mmHg over the dry pressure. */
export function expansion(state: BodyState): number {
  return 863 / dryPressure(state);
}

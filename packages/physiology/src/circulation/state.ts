import { BED_KEYS } from '../circuit/branches.ts';

export type Territory = 'leftAnteriorDescending' | 'circumflex' | 'rightCoronary';
export const TERRITORIES: readonly Territory[] = ['leftAnteriorDescending', 'circumflex', 'rightCoronary'];

/** What the circulation carries beside the circuit's volumes and the reflexes. */
export interface CirculationState {
  /** The body's own catecholamines in plasma, µg/L. */
  epinephrine: number;
  norepinephrine: number;
  /** Angle of a tilt table, degrees head up; it holds who lies on it. */
  tiltDegrees: number;
  /** Gravity as the vessels feel it now, mmHg: see posture. */
  legs: number;
  head: number;
  abdomen: number;
  /** Requested external work, W; its central command (0-1); the working muscles' demand above rest, mL O2/s; the pump's phase. */
  watts: number;
  command: number;
  muscleDemand: number;
  pumpPhase: number;
  /** Fluid in the pericardium and what the pericardium has stretched by over days, mL. */
  effusion: number;
  pericardialGrowth: number;
  /** Energy of the muscle of each coronary territory, 0 dead to 1 whole. */
  territories: Record<Territory, number>;
  /** Share of the right ventricle's strength lost against a pressure it cannot hold. */
  rightStrain: number;
  /** Contracture of a heart that beats no more, 0 to 1. */
  contracture: number;
  /** Water in the lungs above the normal 500 mL, mL. */
  lungWater: number;
  /** Flow into each bed over the running second and over the last one, mL. */
  bedSum: number[];
  bedFlow: number[];
  /** The same for the flow from the great veins to the heart. */
  returnSum: number;
  returnFlow: number;
  /** Systolic pressures of the running breath and the fall it made. */
  breathHigh: number;
  breathLow: number;
  pulsus: number;
}

export function freshCirculation(restFlowsMl: readonly number[]): CirculationState {
  return {
    epinephrine: 0.035,
    norepinephrine: 0.24,
    tiltDegrees: 0,
    legs: 0,
    head: 0,
    abdomen: 0,
    watts: 0,
    command: 0,
    muscleDemand: 0,
    pumpPhase: 0,
    effusion: 0,
    pericardialGrowth: 0,
    territories: { leftAnteriorDescending: 1, circumflex: 1, rightCoronary: 1 },
    rightStrain: 0,
    contracture: 0,
    lungWater: 0,
    bedSum: BED_KEYS.map(() => 0),
    bedFlow: [...restFlowsMl],
    returnSum: 0,
    returnFlow: restFlowsMl.reduce((sum, flow) => sum + flow, 0),
    breathHigh: 0,
    breathLow: 1000,
    pulsus: 0,
  };
}

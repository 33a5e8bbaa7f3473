import type { Quantities, QuantityKey } from '@openward/physiology';

/** The truth that is kept every five seconds. Scoring, debrief and analysis see these and no more. */
export const SAMPLED: readonly QuantityKey[] = [
  'heartRate',
  'systolicPressure',
  'diastolicPressure',
  'meanPressure',
  'centralVenousPressure',
  'cardiacOutput',
  'systemicResistance',
  'respiratoryRate',
  'tidalVolume',
  'arterialSaturation',
  'endTidalCO2',
  'arterialPO2',
  'arterialPCO2',
  'arterialPH',
  'baseExcess',
  'lactate',
  'coreTemperature',
  'consciousness',
  'gcsEye',
  'gcsVerbal',
  'gcsMotor',
  'pain',
  'bloodLost',
  'bloodVolume',
  'urineOutput',
  'haemoglobin',
  'capillaryRefill',
  'leftPneumothorax',
  'rightPneumothorax',
  'bronchospasm',
  'upperAirwayOedema',
  'inflammation',
  'bacterialLoad',
  'mediator',
  'vasodilation',
  'potassium',
  'glucose',
  'ketones',
  'pulse',
  'alive',
  'breathing',
];

/** Four significant digits: enough to judge, few enough that engines may differ in the fifth. */
export function sampleValues(now: Quantities): Record<string, number> {
  const values: Record<string, number> = {};
  for (const key of SAMPLED) values[key] = Number(now[key].toPrecision(4));
  return values;
}

/** Crossings worth an event: a vital, its threshold, and the half-width within which it does not flicker. */
export const THRESHOLDS: readonly {
  readonly vital: QuantityKey;
  readonly threshold: number;
  readonly hysteresis: number;
}[] = [
  { vital: 'systolicPressure', threshold: 90, hysteresis: 2 },
  { vital: 'meanPressure', threshold: 65, hysteresis: 2 },
  { vital: 'meanPressure', threshold: 50, hysteresis: 2 },
  { vital: 'arterialSaturation', threshold: 0.92, hysteresis: 0.005 },
  { vital: 'arterialSaturation', threshold: 0.85, hysteresis: 0.005 },
  { vital: 'heartRate', threshold: 130, hysteresis: 3 },
  { vital: 'heartRate', threshold: 50, hysteresis: 2 },
  { vital: 'respiratoryRate', threshold: 30, hysteresis: 1 },
  { vital: 'respiratoryRate', threshold: 8, hysteresis: 1 },
  { vital: 'lactate', threshold: 4, hysteresis: 0.1 },
  { vital: 'consciousness', threshold: 0.5, hysteresis: 0.03 },
];

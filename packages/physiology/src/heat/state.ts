/** Heat of the body beside core and skin temperature. */
export interface HeatState {
  /** Limbs, muscle and fat, °C. */
  periphery: number;
  /** Heat owed to cold fluids, kJ. */
  cold: number;
  /** Heat made by the whole body and by shivering, W. */
  metabolic: number;
  shivering: number;
  /** Speed of metabolism by temperature, 1 at 37 °C. */
  rate: number;
  /** Water sweated, g/min. */
  sweating: number;
  /** Skin blood flow for heat against rest. */
  vessels: number;
  /** Air around, °C; share of the skin under water; the water, °C; air that moves, relative to still. */
  ambientC: number;
  immersed: number;
  waterC: number;
  /** Heat brought to the skin (or taken, negative) and to the core by devices, W; share of loss a cover holds back. */
  skinW: number;
  coreW: number;
  cover: number;
  devices: import('./devices.ts').HeatDevice[];
}
/** Ambient temperature at which a lightly covered patient rests in balance, °C. */
export const WARD_C = 23;
export function restHeat(metabolicW: number): HeatState {
  return {
    periphery: 35.6,
    cold: 0,
    metabolic: metabolicW,
    shivering: 0,
    rate: 1,
    sweating: 0,
    vessels: 1,
    ambientC: WARD_C,
    immersed: 0,
    waterC: 20,
    skinW: 0,
    coreW: 0,
    cover: 0,
    devices: [],
  };
}

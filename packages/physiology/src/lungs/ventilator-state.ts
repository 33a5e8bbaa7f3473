export const VENTILATOR_MODES = [
  'volumeControl',
  'pressureControl',
  'pressureSupport',
  'simv',
  'cpap',
  'bilevel',
] as const;
export type VentilatorMode = (typeof VENTILATOR_MODES)[number];
export type VentilatorDevice = 'bagMask' | 'mask' | 'trachealTube' | 'supraglottic';

/** Ventilator, bag or tight mask. Pressures in cmH2O, volumes in mL, times in s. */
export interface VentilatorState {
  on: boolean;
  device: VentilatorDevice;
  mode: VentilatorMode;
  ratePerMin: number;
  tidalMl: number;
  peep: number;
  /** Pressure above PEEP of a pressure-controlled and of a supported breath. */
  inspiratoryPressure: number;
  support: number;
  /** Fraction of oxygen the machine gives, 0 where the oxygen device decides. */
  fio2: number;
  /** Share of the set cycle spent breathing in. */
  share: number;
  /** Inward flow that starts a breath, mL/s; 0 for none. */
  trigger: number;
  limit: number;
  /** Share of each breath that reaches the lungs past mask or cuff. */
  seal: number;
  disconnected: boolean;
  /** Apparatus dead space, mL. */
  extra: number;
  phase: number;
  inspiring: boolean;
  supported: boolean;
  inS: number;
  outS: number;
  peakFlow: number;
  peakNow: number;
  peak: number;
  plateau: number;
  autoPeep: number;
  expiredNow: number;
  expired: number;
}

export function freshVentilator(): VentilatorState {
  return {
    on: false,
    device: 'bagMask',
    mode: 'volumeControl',
    ratePerMin: 0,
    tidalMl: 0,
    peep: 0,
    inspiratoryPressure: 15,
    support: 8,
    fio2: 0,
    share: 0.35,
    trigger: 0,
    limit: 35,
    seal: 1,
    disconnected: false,
    extra: 0,
    phase: 0,
    inspiring: false,
    supported: false,
    inS: 0,
    outS: 0,
    peakFlow: 0,
    peakNow: 0,
    peak: 0,
    plateau: 0,
    autoPeep: 0,
    expiredNow: 0,
    expired: 0,
  };
}

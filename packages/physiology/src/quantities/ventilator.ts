import type { BodyState } from '../body/state.ts';
import { connected } from '../lungs/ventilator.ts';
import { of } from './spec.ts';

/** What a ventilator measures and warns of; 0 without one. */
export const VENTILATOR = {
  peakAirwayPressure: of('cmH2O', 'highest pressure at the machine in its last breath'),
  plateauPressure: of('cmH2O', 'alveolar pressure at the end of its last inspiration, as a pause would show'),
  intrinsicPeep: of('cmH2O', 'alveolar pressure above PEEP at the end of the last breath out'),
  ventilatorTidalVolume: of('mL', 'volume that came back in the last breath'),
  highPressureAlarm: of('0/1', '1 while the pressure limit cuts breaths short'),
  lowVolumeAlarm: of('0/1', '1 while less than 60 % of a set volume comes back'),
  disconnectionAlarm: of('0/1', '1 while nothing comes back'),
} as const;

export function readVentilator(state: BodyState): Record<keyof typeof VENTILATOR, number> {
  const v = state.ventilator;
  const on = v.on ? 1 : 0;
  const volume = v.mode === 'volumeControl' || v.mode === 'simv';
  return {
    peakAirwayPressure: on * v.peak,
    plateauPressure: connected(state) ? v.plateau : 0,
    intrinsicPeep: connected(state) ? v.autoPeep : 0,
    ventilatorTidalVolume: on * v.expired,
    highPressureAlarm: on > 0 && v.peak >= 0.98 * v.limit ? 1 : 0,
    lowVolumeAlarm: on > 0 && volume && v.tidalMl > 0 && v.expired < 0.6 * v.tidalMl ? 1 : 0,
    disconnectionAlarm: on > 0 && v.mode !== 'cpap' && v.expired < 20 * state.c.lungSize ? 1 : 0,
  };
}

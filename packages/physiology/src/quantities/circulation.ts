import { clamp } from '../body/numbers.ts';
import { beatRate, pulsePresent } from '../body/beat.ts';
import { BED_IN_OUT, X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

/** Circulation: pressures, flows and volumes. */
export const CIRCULATION = {
  heartRate: of('1/min', 'ventricular beats, electrical; 0 without an organised rhythm'),
  systolicPressure: of('mmHg', 'highest peripheral arterial pressure of the beat'),
  diastolicPressure: of('mmHg', 'lowest peripheral arterial pressure of the beat'),
  meanPressure: of('mmHg', 'mean peripheral arterial pressure of the beat'),
  centralVenousPressure: of('mmHg', 'mean pressure in the great veins, against the atmosphere'),
  pulmonaryArteryPressure: of('mmHg', 'mean pulmonary arterial pressure'),
  wedgePressure: of('mmHg', 'mean left atrial pressure'),
  cardiacOutput: of('L/min', 'left ventricular output'),
  strokeVolume: of('mL', 'volume ejected into the aorta in the beat'),
  systemicResistance: of('mmHg s/mL', 'mean less central venous pressure over output'),
  bloodVolume: of('mL', 'blood in the circulation'),
  bloodLost: of('mL', 'blood that has left the circulation'),
  capillaryRefill: of('s', 'time for a pressed fingertip to regain colour'),
  peripheralPerfusion: of('1', 'perfusion of the extremities relative to rest'),
  pulsus: of('mmHg', 'fall of systolic pressure in inspiration'),
  coronaryPerfusion: of('mmHg', 'diastolic less central venous pressure'),
  cerebralFlow: of('mL/min', 'blood flow to the brain, momentary'),
  pulse: of('0/1', '1 where a central pulse can be felt'),
} as const;

export function readCirculation(state: BodyState): Record<keyof typeof CIRCULATION, number> {
  const { x, blood, breath, skin, mediator, temperature: t, out } = state;
  const stroke = x[X.stroke] as number;
  const window = Math.max(0.2, (x[X.pressureSteps] as number) * 0.002);
  const output = (stroke / window) * 0.06;
  const mean = x[X.mean] as number;
  const cvp = x[X.centralVenous] as number;
  const total = blood.redCells + blood.plasma;
  return {
    heartRate: beatRate(state),
    systolicPressure: x[X.systolic] as number,
    diastolicPressure: x[X.diastolic] as number,
    meanPressure: mean,
    centralVenousPressure: cvp,
    pulmonaryArteryPressure: x[X.pulmonaryMean] as number,
    wedgePressure: x[X.wedge] as number,
    cardiacOutput: output,
    strokeVolume: stroke,
    systemicResistance: output > 0.05 ? ((mean - cvp) * 0.06) / output : 0,
    bloodVolume: total,
    bloodLost: blood.lost,
    capillaryRefill: clamp(
      1.2 + 3.2 * clamp(0.85 - skin.perfusion, 0, 1) + 3 * clamp(0.3 - skin.perfusion, 0, 1) + (t.skin < 30 ? 0.6 : 0),
      0.6,
      8,
    ),
    peripheralPerfusion: clamp(skin.perfusion, 0, 1.3),
    pulsus: clamp(
      0.5 *
        Math.abs(breath.amplitude - 5) *
        (0.4 + 2 * clamp(Math.abs(state.airway.mediastinum) / 300, 0, 1) + mediator.bronchi),
      2,
      40,
    ),
    coronaryPerfusion: Math.max(0, (x[X.diastolic] as number) - cvp),
    cerebralFlow: ((out[BED_IN_OUT[0] as number] as number) / 0.02) * 60,
    pulse: pulsePresent(state) ? 1 : 0,
  };
}

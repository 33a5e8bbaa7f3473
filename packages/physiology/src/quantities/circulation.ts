import { clamp } from '../body/numbers.ts';
import { beatRate, pulsePresent } from '../body/beat.ts';
import { X } from '../body/slots.ts';
import { intracranial } from '../circulation/autoregulation.ts';
import { BED_KEYS, type BedKey } from '../circuit/branches.ts';
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
  cardiacIndex: of('L/(min m2)', 'cardiac output over body surface'),
  ejectionFraction: of('1', "share of the left ventricle's filled volume that it ejects"),
  leftVentricleEndDiastolicVolume: of('mL', 'largest volume of the left ventricle in the beat'),
  leftVentricleEndSystolicVolume: of('mL', 'smallest volume of the left ventricle in the beat'),
  rightVentricleEndDiastolicVolume: of('mL', 'largest volume of the right ventricle in the beat'),
  rightVentricleEndSystolicVolume: of('mL', 'smallest volume of the right ventricle in the beat'),
  leftVentricleEndDiastolicPressure: of('mmHg', 'left ventricular pressure as contraction begins'),
  rightVentricleEndDiastolicPressure: of('mmHg', 'right ventricular pressure as contraction begins'),
  pulmonaryArterySystolic: of('mmHg', 'highest pulmonary arterial pressure of the beat'),
  pulmonaryArteryDiastolic: of('mmHg', 'lowest pulmonary arterial pressure of the beat'),
  pulmonaryVascularResistance: of('mmHg s/mL', 'mean pulmonary arterial less wedge pressure over output'),
  pulsePressure: of('mmHg', 'systolic less diastolic pressure'),
  aorticPressure: of('mmHg', 'mean aortic pressure of the beat'),
  venousReturn: of('L/min', 'flow from the veins to the heart, mean of some beats'),
  cerebralFlow: of('mL/min', 'blood flow to the brain, mean of some beats'),
  coronaryFlow: of('mL/min', 'blood flow to the heart muscle, mean of some beats'),
  renalFlow: of('mL/min', 'blood flow to both kidneys, mean of some beats'),
  splanchnicFlow: of('mL/min', 'blood flow to gut and liver, mean of some beats'),
  muscleFlow: of('mL/min', 'blood flow to trunk muscle and legs, mean of some beats'),
  cerebralPerfusionPressure: of('mmHg', 'mean arterial pressure at the head less pressure in the skull'),
  epinephrine: of('ug/L', "epinephrine in plasma, the body's own and given"),
  norepinephrine: of('ug/L', "norepinephrine in plasma, the body's own and given"),
  sympatheticDrive: of('1', 'sympathetic outflow, 0.2 at rest and about 1 in full discharge'),
  lungWater: of('mL', "water in the lungs' tissue and air spaces above the normal 500 mL"),
  pericardialFluid: of('mL', 'fluid in the pericardium beyond the normal film'),
  exercisePower: of('W', 'external work asked for'),
  pulse: of('0/1', '1 where a central pulse can be felt'),
} as const;

export function readCirculation(state: BodyState): Record<keyof typeof CIRCULATION, number> {
  const { x, c, blood, skin, temperature: t, circulation: k } = state;
  const flowOf = (key: BedKey): number => (k.bedFlow[BED_KEYS.indexOf(key)] as number) * 60;
  const given = (key: string): number => state.drugs.find((d) => d.drug === key)?.plasma ?? 0;
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
    pulsus: clamp(k.pulsus, 0, 60),
    coronaryPerfusion: Math.max(0, (x[X.diastolic] as number) - cvp),
    cardiacIndex: output / c.surface,
    ejectionFraction: clamp(1 - (x[X.endSystolic] as number) / Math.max(1, x[X.endDiastolic] as number), 0, 1),
    leftVentricleEndDiastolicVolume: x[X.endDiastolic] as number,
    leftVentricleEndSystolicVolume: x[X.endSystolic] as number,
    rightVentricleEndDiastolicVolume: x[X.rightEndDiastolic] as number,
    rightVentricleEndSystolicVolume: x[X.rightEndSystolic] as number,
    leftVentricleEndDiastolicPressure: x[X.leftFilling] as number,
    rightVentricleEndDiastolicPressure: x[X.rightFilling] as number,
    pulmonaryArterySystolic: x[X.pulmonarySystolic] as number,
    pulmonaryArteryDiastolic: x[X.pulmonaryDiastolic] as number,
    pulmonaryVascularResistance:
      output > 0.05 ? (((x[X.pulmonaryMean] as number) - (x[X.wedge] as number)) * 0.06) / output : 0,
    pulsePressure: (x[X.systolic] as number) - (x[X.diastolic] as number),
    aorticPressure: x[X.aorticMean] as number,
    venousReturn: k.returnFlow * 0.06,
    cerebralFlow: flowOf('brain'),
    coronaryFlow: flowOf('coronary'),
    renalFlow: flowOf('kidney'),
    splanchnicFlow: flowOf('splanchnic'),
    muscleFlow: flowOf('muscle') + flowOf('legs'),
    cerebralPerfusionPressure: mean - k.head - intracranial(state),
    epinephrine: k.epinephrine + given('epinephrine'),
    norepinephrine: k.norepinephrine + given('norepinephrine'),
    sympatheticDrive: state.reflex.sympathetic,
    lungWater: k.lungWater,
    pericardialFluid: k.effusion,
    exercisePower: k.watts,
    pulse: pulsePresent(state) ? 1 : 0,
  };
}

import { BRANCHES } from './branches.ts';
import { NODES } from './nodes.ts';

/** Nodes whose last pressure is an output, in order. */
export const OUTPUT_PRESSURES = ['arteries', 'aorta', 'venaCava', 'rightAtrium', 'leftAtrium'] as const;

/** State slots of the circulation, in order: volumes, inertial flows, the timers of contraction, and what a beat accumulates. */
export const PACEMAKER = [
  'atrialAge',
  'ventricularAge',
  'beatPeriod',
  'interval',
  'atrialDuration',
  'ventricularDuration',
  'atrialStrength',
  'ventricularStrength',
  'beats',
  'pressureMax',
  'pressureMin',
  'pressureSum',
  'pressureSteps',
  'beatEjected',
  'systolic',
  'diastolic',
  'mean',
  'stroke',
  'endDiastolic',
  'endSystolic',
  'beatSteps',
  'volumeMax',
  'volumeMin',
  'pulmonarySum',
  'pulmonaryMean',
  'capillarySum',
  'wedge',
  'atrialSum',
  'centralVenous',
  'pulmonaryMax',
  'pulmonaryMin',
  'pulmonarySystolic',
  'pulmonaryDiastolic',
  'rightVolumeMax',
  'rightVolumeMin',
  'rightEndDiastolic',
  'rightEndSystolic',
  'leftFilling',
  'rightFilling',
  'aorticSum',
  'aorticMean',
] as const;
export const SURROUNDINGS = [
  'thorax',
  'pericardium',
  'leftAlveoli',
  'rightAlveoli',
  'abdomen',
  'muscles',
  'legs',
  'head',
] as const;
/** Scalars given anew each tick. An activation comes at its step of the call (−1 none), with the duration in s and the strength (1 normal) of the contraction it starts. */
export const SCALARS = [
  'atrialAt',
  'atrialTime',
  'atrialForce',
  'ventricularAt',
  'ventricularTime',
  'ventricularForce',
  'pump',
  'pericardialVolume',
  'pericardialStiffness',
  'effusion',
  'leftContractility',
  'rightContractility',
  'vesselSize',
] as const;

export const STATE_KEYS: readonly string[] = [
  ...NODES.map((n) => n.key),
  ...BRANCHES.filter((b) => b.inertanceMmHgS2PerMl !== undefined).map((b) => `${b.key}Flow`),
  ...PACEMAKER,
];
export const PARAMETER_KEYS: readonly string[] = [
  ...NODES.flatMap((n) =>
    n.kind !== 'chamber'
      ? [`${n.key}Unstressed`, `${n.key}Elastance`, `${n.key}Stiffening`]
      : [`${n.key}Active`, `${n.key}Linear`, `${n.key}Cubic`, `${n.key}Zero`],
  ),
  ...BRANCHES.map((b) => `${b.key}Resistance`),
  ...BRANCHES.filter((b) => b.arteriolar).map((b) => `${b.key}Closing`),
  ...BRANCHES.filter((b) => b.valveAreaCm2 !== undefined).flatMap((b) => [`${b.key}Loss`, `${b.key}Leak`]),
  ...SURROUNDINGS.map((s) => `${s}Pressure`),
  ...SCALARS,
];
/** What one call gives back beside the state: the flow through each branch summed over the steps, mL. */
export const OUTPUT_KEYS: readonly string[] = [
  ...BRANCHES.map((b) => b.key),
  'arterialPressure',
  'aorticPressure',
  'venaCavaPressure',
  'rightAtrialPressure',
  'leftAtrialPressure',
];

import { BED_KEYS, BRANCHES } from '../circuit/branches.ts';
import { OUTPUT_KEYS, PARAMETER_KEYS, STATE_KEYS } from '../circuit/layout.ts';
import { NODES } from '../circuit/nodes.ts';

function slot(keys: readonly string[], key: string): number {
  const i = keys.indexOf(key);
  if (i < 0) throw new TypeError(`no slot ${key}`);
  return i;
}
/** Where a key of the circuit stands in the state, the parameters and the outputs. */
export const xOf = (key: string): number => slot(STATE_KEYS, key);
export const pOf = (key: string): number => slot(PARAMETER_KEYS, key);
export const outOf = (key: string): number => slot(OUTPUT_KEYS, key);

export const X = {
  aorta: xOf('aorta'),
  arteries: xOf('arteries'),
  venaCava: xOf('venaCava'),
  rightAtrium: xOf('rightAtrium'),
  rightVentricle: xOf('rightVentricle'),
  pulmonaryArtery: xOf('pulmonaryArtery'),
  leftCapillaries: xOf('leftCapillaries'),
  rightCapillaries: xOf('rightCapillaries'),
  pulmonaryVeins: xOf('pulmonaryVeins'),
  leftAtrium: xOf('leftAtrium'),
  leftVentricle: xOf('leftVentricle'),
  atrialAge: xOf('atrialAge'),
  ventricularAge: xOf('ventricularAge'),
  beatPeriod: xOf('beatPeriod'),
  interval: xOf('interval'),
  atrialDuration: xOf('atrialDuration'),
  ventricularDuration: xOf('ventricularDuration'),
  atrialStrength: xOf('atrialStrength'),
  ventricularStrength: xOf('ventricularStrength'),
  beats: xOf('beats'),
  pressureSteps: xOf('pressureSteps'),
  systolic: xOf('systolic'),
  diastolic: xOf('diastolic'),
  mean: xOf('mean'),
  stroke: xOf('stroke'),
  endDiastolic: xOf('endDiastolic'),
  endSystolic: xOf('endSystolic'),
  pulmonaryMean: xOf('pulmonaryMean'),
  wedge: xOf('wedge'),
  centralVenous: xOf('centralVenous'),
  pulmonarySystolic: xOf('pulmonarySystolic'),
  pulmonaryDiastolic: xOf('pulmonaryDiastolic'),
  rightEndDiastolic: xOf('rightEndDiastolic'),
  rightEndSystolic: xOf('rightEndSystolic'),
  leftFilling: xOf('leftFilling'),
  rightFilling: xOf('rightFilling'),
  aorticMean: xOf('aorticMean'),
} as const;
const branchOf = (key: string): number =>
  slot(
    BRANCHES.map((b) => b.key),
    key,
  );
const nodeOf = (key: string): number =>
  slot(
    NODES.map((n) => n.key),
    key,
  );
/** Where branches and nodes stand in `constants.resistance` and `constants.unstressed`. */
export const BED_IN_BRANCH: readonly number[] = BED_KEYS.map((k) => branchOf(`${k}In`));
export const BED_OUT_BRANCH: readonly number[] = BED_KEYS.map((k) => branchOf(`${k}Out`));
export const BED_NODE: readonly number[] = BED_KEYS.map((k) => nodeOf(k));
export const CAPACITANCE_NODES: readonly number[] = ['splanchnic', 'muscle', 'legs'].map(nodeOf);
export const BRANCH = {
  venousReturn: branchOf('venousReturn'),
  leftIn: branchOf('leftPulmonaryIn'),
  rightIn: branchOf('rightPulmonaryIn'),
} as const;
export const BED_X: readonly number[] = BED_KEYS.map((k) => xOf(k));
export const BED_IN_P: readonly number[] = BED_KEYS.map((k) => pOf(`${k}InResistance`));
export const BED_OUT_P: readonly number[] = BED_KEYS.map((k) => pOf(`${k}OutResistance`));
export const BED_CLOSING_P: readonly number[] = BED_KEYS.map((k) => pOf(`${k}InClosing`));
export const BED_UNSTRESSED_P: readonly number[] = BED_KEYS.map((k) => pOf(`${k}Unstressed`));
export const BED_IN_OUT: readonly number[] = BED_KEYS.map((k) => outOf(`${k}In`));
export const BED_OUT_OUT: readonly number[] = BED_KEYS.map((k) => outOf(`${k}Out`));
export const OUT = {
  aortic: outOf('aorticValve'),
  venousReturn: outOf('venousReturn'),
  leftIn: outOf('leftPulmonaryIn'),
  rightIn: outOf('rightPulmonaryIn'),
  leftOut: outOf('leftPulmonaryOut'),
  rightOut: outOf('rightPulmonaryOut'),
  mitral: outOf('mitralValve'),
  arterial: outOf('arterialPressure'),
  aorticPressure: outOf('aorticPressure'),
  venaCava: outOf('venaCavaPressure'),
  rightAtrial: outOf('rightAtrialPressure'),
  leftAtrial: outOf('leftAtrialPressure'),
} as const;
export const P = {
  atrialAt: pOf('atrialAt'),
  atrialTime: pOf('atrialTime'),
  atrialForce: pOf('atrialForce'),
  ventricularAt: pOf('ventricularAt'),
  ventricularTime: pOf('ventricularTime'),
  ventricularForce: pOf('ventricularForce'),
  pump: pOf('pump'),
  pericardialVolume: pOf('pericardialVolume'),
  pericardialStiffness: pOf('pericardialStiffness'),
  effusion: pOf('effusion'),
  leftContractility: pOf('leftContractility'),
  rightContractility: pOf('rightContractility'),
  vesselSize: pOf('vesselSize'),
  thorax: pOf('thoraxPressure'),
  pericardium: pOf('pericardiumPressure'),
  leftAlveoli: pOf('leftAlveoliPressure'),
  rightAlveoli: pOf('rightAlveoliPressure'),
  abdomen: pOf('abdomenPressure'),
  muscles: pOf('musclesPressure'),
  legs: pOf('legsPressure'),
  head: pOf('headPressure'),
  venousReturn: pOf('venousReturnResistance'),
  leftIn: pOf('leftPulmonaryInResistance'),
  rightIn: pOf('rightPulmonaryInResistance'),
  venaCavaUnstressed: pOf('venaCavaUnstressed'),
} as const;
/** Blood volumes: the first 18 slots of the state. */
export const VOLUMES = 18;

import { clamp } from '../body/numbers.ts';
import { POOL, poolVolume } from '../body/blood-pools.ts';
import type { BodyState } from '../body/state.ts';
import { POOLS } from '../circuit/pools.ts';
import { grade, limbs } from '../nerve/limbs.ts';
import { depthIndex } from '../nerve/step.ts';
import { of } from './spec.ts';

/** Brain, its case, its nerves and the limbs they move. */
export const NERVE = {
  gcsTotal: of('1', 'Glasgow Coma Scale, sum of its parts, 3 to 15'),
  avpu: of('0-3', 'alert 3, answers to voice 2, to pain 1, unresponsive 0'),
  depthIndex: of('1', 'depth of anaesthesia as a bispectral index: 97 awake, 40 to 60 for surgery'),
  intracranialPressure: of('mmHg', 'pressure in the skull'),
  cerebralOxygenation: of('1', 'oxygen saturation of brain tissue: a quarter arterial, three quarters venous blood'),
  ventricularDrainage: of('mL', 'cerebrospinal fluid let out by a drain'),
  herniation: of('1', 'how far the brain has been pushed out of place, 0 to 1'),
  brainDeath: of('0/1', '1 where the stem of the brain has died'),
  seizure: of('1', 'discharge of a seizure, 0 to 1'),
  convulsion: of('1', 'jerking of the limbs, 0 to 1'),
  seizureSeconds: of('s', 'length of the running seizure'),
  seizureCount: of('1', 'seizures since the beginning'),
  pupilLeft: of('mm', 'diameter of the left pupil'),
  pupilRight: of('mm', 'diameter of the right pupil'),
  pupilReactivityLeft: of('1', 'answer of the left pupil to light, 0 to 1'),
  pupilReactivityRight: of('1', 'answer of the right pupil to light, 0 to 1'),
  powerLeftArm: of('0-5', 'strength of the left arm, Medical Research Council grade'),
  powerRightArm: of('0-5', 'strength of the right arm, Medical Research Council grade'),
  powerLeftLeg: of('0-5', 'strength of the left leg, Medical Research Council grade'),
  powerRightLeg: of('0-5', 'strength of the right leg, Medical Research Council grade'),
  facialDroopLeft: of('1', 'droop of the left side of the face, 0 to 1'),
  facialDroopRight: of('1', 'droop of the right side of the face, 0 to 1'),
  speech: of('1', 'speech and its understanding, 0 none to 1 whole'),
} as const;

export function readNerve(
  state: BodyState,
  gcs: { readonly gcsEye: number; readonly gcsVerbal: number; readonly gcsMotor: number },
): Record<keyof typeof NERVE, number> {
  const { nerve: n, influences: i, mind, blood, x } = state;
  const all = limbs(state);
  const awake = mind.consciousness > 0.3 ? 1 : 0;
  const power = (v: number): number => (awake === 1 && n.discharge < 0.5 ? grade(v) : 0);
  const bed = POOL.beds;
  const store = (POOLS[bed]?.oxygenStoreMl ?? 0) * state.c.tissueSize;
  const content = (state.o2[bed] as number) / (poolVolume(x, bed) + store);
  const capacity = (1.34 * 333 * blood.redCells) / Math.max(1, blood.redCells + blood.plasma) / 1000;
  const venous = clamp(content / capacity, 0, 1);
  return {
    gcsTotal: gcs.gcsEye + gcs.gcsVerbal + gcs.gcsMotor,
    avpu:
      gcs.gcsEye === 4 && gcs.gcsVerbal >= 4 ? 3 : gcs.gcsEye >= 3 ? 2 : gcs.gcsMotor > 1 || gcs.gcsEye === 2 ? 1 : 0,
    depthIndex: depthIndex(state),
    intracranialPressure: n.pressure,
    cerebralOxygenation: 0.25 * blood.sat + 0.75 * venous,
    ventricularDrainage: n.drained,
    herniation: Math.max(n.herniation.left, n.herniation.right, n.herniation.central),
    brainDeath: n.stemDead > 0.9 ? 1 : 0,
    seizure: n.discharge,
    convulsion: i.convulsion,
    seizureSeconds: n.seizingS,
    seizureCount: n.seizures,
    pupilLeft: n.pupils.left.size,
    pupilRight: n.pupils.right.size,
    pupilReactivityLeft: n.pupils.left.reactivity,
    pupilReactivityRight: n.pupils.right.reactivity,
    powerLeftArm: power(all.leftArm),
    powerRightArm: power(all.rightArm),
    powerLeftLeg: power(all.leftLeg),
    powerRightLeg: power(all.rightLeg),
    facialDroopLeft: i.leftFaceLoss,
    facialDroopRight: i.rightFaceLoss,
    speech: mind.consciousness * (1 - i.speechLoss),
  };
}

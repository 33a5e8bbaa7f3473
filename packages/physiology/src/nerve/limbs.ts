import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

export interface Limbs {
  readonly leftArm: number;
  readonly rightArm: number;
  readonly leftLeg: number;
  readonly rightLeg: number;
  /** The better side of the face. */
  readonly face: number;
}

/** Strength that the paths from cortex to muscle carry, 0 none to 1 whole. A pushed temporal lobe presses the peduncle of its own side, which moves the other. */
export function limbs(state: BodyState): Limbs {
  const { influences: i, nerve: n } = state;
  const left = (1 - i.leftWeakness) * (1 - 0.9 * n.herniation.right) * (1 - n.herniation.central);
  const right = (1 - i.rightWeakness) * (1 - 0.9 * n.herniation.left) * (1 - n.herniation.central);
  const palsy = 1 - clamp(0.6 * n.postictal * i.focalSeizure, 0, 1);
  const arms = 1 - i.armsLoss;
  const legs = 1 - i.legsLoss;
  return {
    leftArm: left * arms * palsy * (1 - i.leftArmLoss),
    rightArm: right * arms * palsy * (1 - i.rightArmLoss),
    leftLeg: left * legs * palsy * (1 - i.leftLegLoss),
    rightLeg: right * legs * palsy * (1 - i.rightLegLoss),
    face: Math.max(1 - i.leftFaceLoss, 1 - i.rightFaceLoss) * palsy,
  };
}

/** Medical Research Council grade of a strength: 0 none, 3 against gravity, 5 whole. */
export function grade(strength: number): number {
  return strength > 0.92 ? 5 : strength > 0.6 ? 4 : strength > 0.4 ? 3 : strength > 0.22 ? 2 : strength > 0.08 ? 1 : 0;
}

import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { diaphragm } from '../drugs/neuromuscular.ts';
import { limbs } from './limbs.ts';

/** Least strength a limb needs to show what the brain tells it. */
const VISIBLE = 0.12;

/**
 * Glasgow Coma Scale (Teasdale & Jennett 1974) by what each part needs: eyes the arousal system, words the cortex, its
 * speech areas and a free larynx, movement the cortex and one working limb, with flexion and extension as a stem pushed
 * down lets go. A paralysed body shows nothing.
 */
export function comaScale(state: BodyState): { eye: number; verbal: number; motor: number } {
  const { mind, nerve: n, influences: i, ventilator } = state;
  const level = mind.consciousness;
  const strength = diaphragm(state);
  if (strength < 0.08 || !mind.alive) return { eye: 1, verbal: 1, motor: 1 };
  const open = Math.min(n.arousal, level + 0.25);
  const eye = open > 0.78 ? 4 : open > 0.5 ? 3 : open > 0.25 ? 2 : 1;
  const tube = ventilator.on && ventilator.device !== 'bagMask';
  const words = tube ? 0 : level * (1 - i.speechLoss);
  const confused = mind.delirium > 0.22 || level < 0.86;
  const verbal = words > 0.72 ? (confused ? 4 : 5) : words > 0.5 ? 3 : words > 0.24 ? 2 : 1;
  const all = limbs(state);
  const best = Math.max(all.leftArm, all.rightArm, all.leftLeg, all.rightLeg, all.face);
  return { eye, verbal, motor: best * strength < VISIBLE ? 1 : motor(state, level) };
}

/** Best motor answer of a limb that can move. */
function motor(state: BodyState, level: number): number {
  const { nerve: n } = state;
  if (n.discharge > 0.5 && state.influences.focalSeizure < 0.5) return 1;
  const pushed = Math.max(n.herniation.central, 0.5 * Math.max(n.herniation.left, n.herniation.right));
  const asked = level * (1 - 0.25 * state.influences.speechLoss);
  const fine = asked > 0.58 ? 6 : asked > 0.42 ? 5 : asked > 0.28 ? 4 : asked > 0.16 ? 3 : asked > 0.08 ? 2 : 1;
  const released = clamp(pushed, 0, 1) > 0.75 ? 1 : pushed > 0.5 ? 2 : pushed > 0.3 ? 3 : 6;
  return Math.min(fine, released);
}

import { clamp, saturate } from '../body/numbers.ts';
import { opioid } from '../body/reflex.ts';
import type { BodyState } from '../body/state.ts';
import type { Half } from './state.ts';

const SIDES: readonly Half[] = ['left', 'right'];

/**
 * Every second: each pupil from its constrictor, which the third nerve drives (light, opioids, acetylcholine saved from its
 * enzyme; blocked at muscarinic receptors, lost with the nerve or the stem), and its dilator, which sympathetic nerves
 * drive. About 1 mm where all constricts, 8 mm where nothing does (Loewenfeld 1999).
 */
export function stepPupils(state: BodyState): void {
  const { nerve: n, effects: e, mind, influences: i, reflex: r, spec } = state;
  const opiate = saturate(1.6 * opioid(state));
  const cholinergic = saturate(0.5 * e.cholinesteraseBlock);
  const stem = mind.alive ? clamp(1.4 * mind.brainstem, 0, 1) * (1 - n.stemDead) : 0;
  const blocked = 1 / (1 + 2 * e.muscarinicBlock);
  const aged = 0.1 * clamp((spec.person.ageYears - 40) / 50, 0, 1);
  const tone = 0.6 + aged + (0.37 - aged) * (1 - (1 - opiate) * (1 - cholinergic) * (1 - i.pontineLoss));
  const adrenergic = 0.7 + 0.3 * clamp(1 + 3 * (r.sympathetic - 0.25) + 0.4 * n.discharge, 0.3, 3);
  for (const side of SIDES) {
    const nerve =
      (1 - clamp(1.6 * n.herniation[side], 0, 1)) * (side === 'left' ? 1 - i.leftThirdNerve : 1 - i.rightThirdNerve);
    const midbrain = 0.3 + 0.7 * stem * (1 - 0.5 * n.herniation.central);
    const constrictor = clamp(tone, 0, 0.97) * nerve * midbrain * blocked;
    const size = clamp(1.1 + 6.6 * (1 - constrictor) * adrenergic, 1, 8.5);
    const light = stem * nerve * blocked * (1 - 0.85 * n.herniation.central) * (1 - 0.4 * n.discharge);
    const room = clamp((size - 1) / 1.8, 0.25, 1);
    const pupil = n.pupils[side];
    pupil.size += (size - pupil.size) / 5;
    pupil.reactivity += (light * room - pupil.reactivity) / 5;
  }
}

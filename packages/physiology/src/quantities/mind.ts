import { muOccupancy } from '../drugs/binding.ts';
import { nausea } from '../drugs/nausea.ts';
import { neuromuscular } from '../drugs/neuromuscular.ts';
import { clamp, saturate } from '../body/numbers.ts';
import { comaScale } from '../nerve/coma-scale.ts';
import { opioid } from '../body/reflex.ts';
import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

/** Consciousness, feeling and pupils. */
export const MIND = {
  consciousness: of('1', '0 unresponsive to 1 awake'),
  gcsEye: of('1', 'Glasgow Coma Scale, eyes, 1 to 4'),
  gcsVerbal: of('1', 'Glasgow Coma Scale, verbal, 1 to 5'),
  gcsMotor: of('1', 'Glasgow Coma Scale, motor, 1 to 6'),
  pain: of('0-10', 'pain as the person feels it'),
  anxiety: of('1', 'fear, 0 to 1'),
  delirium: of('1', 'delirium, 0 to 1'),
  pupilSize: of('mm', 'diameter of the pupils'),
  opioidEffect: of('1', 'opioid receptors in use, 0 to 1'),
  nausea: of('0-10', 'nausea as the person feels it'),
  muOccupancy: of('1', 'share of mu opioid receptors held by all drugs, 0 to 1'),
  twitch: of('1', 'first twitch of the thumb, relative to rest'),
  trainOfFourRatio: of('1', 'fourth twitch over the first, 0 to 1'),
  alive: of('0/1', '0 after irreversible death'),
} as const;

export function readMind(state: BodyState): Record<keyof typeof MIND, number> {
  const { mind } = state;
  const gcs = comaScale(state);
  const muscle = neuromuscular(state);
  const alive = mind.alive;
  return {
    consciousness: mind.consciousness,
    gcsEye: gcs.eye,
    gcsVerbal: gcs.verbal,
    gcsMotor: gcs.motor,
    pain: mind.pain * clamp(mind.consciousness * 1.4, 0, 1),
    anxiety: mind.anxiety,
    delirium: mind.delirium,
    pupilSize: 0.5 * (state.nerve.pupils.left.size + state.nerve.pupils.right.size),
    opioidEffect: saturate(opioid(state)),
    nausea: nausea(state),
    muOccupancy: muOccupancy(state),
    twitch: muscle.twitch,
    trainOfFourRatio: muscle.ratio,
    alive: alive ? 1 : 0,
  };
}

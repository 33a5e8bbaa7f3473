import type { Appearance } from '@openward/encounter';

/** What a person's figure shows at this moment, each a share from 0 to 1 unless said: made from observations alone. */
export interface Look {
  readonly pallor: number;
  readonly cyanosis: number;
  readonly flushing: number;
  readonly urticaria: number;
  readonly angioedema: number;
  readonly sweating: number;
  readonly mottling: number;
  readonly neckVeins: number;
  readonly jaundice: number;
  /** Diameter of the pupils over that at rest. */
  readonly pupil: number;
  readonly eyesOpen: number;
  readonly awake: number;
  readonly distress: number;
  readonly breathsPerMin: number;
  readonly chestLeft: number;
  readonly chestRight: number;
  /** Depth of the belly's movement; negative where it draws in as the chest rises. */
  readonly belly: number;
  /** Work of the neck and shoulders. */
  readonly accessory: number;
  readonly mouthOpen: number;
}

export const WELL: Look = {
  pallor: 0,
  cyanosis: 0,
  flushing: 0,
  urticaria: 0,
  angioedema: 0,
  sweating: 0,
  mottling: 0,
  neckVeins: 0,
  jaundice: 0,
  pupil: 1,
  eyesOpen: 1,
  awake: 1,
  distress: 0,
  breathsPerMin: 14,
  chestLeft: 0.35,
  chestRight: 0.35,
  belly: 0.5,
  accessory: 0,
  mouthOpen: 0,
};

const EFFORT: Readonly<Record<Appearance['breathingEffort'], { accessory: number; mouth: number; belly: number }>> = {
  none: { accessory: 0, mouth: 0.25, belly: 0 },
  easy: { accessory: 0, mouth: 0, belly: 0.5 },
  laboured: { accessory: 0.5, mouth: 0.25, belly: 0.6 },
  severe: { accessory: 1, mouth: 0.5, belly: -0.4 },
  gasping: { accessory: 0.8, mouth: 0.9, belly: 0.3 },
};
const AWAKE: Readonly<Record<Appearance['consciousness'], number>> = {
  alert: 1,
  confused: 0.9,
  drowsy: 0.55,
  respondsToVoice: 0.35,
  respondsToPain: 0.15,
  unresponsive: 0,
};

/** A patient's look from what can be seen of him now. */
export function lookOf(seen: Appearance): Look {
  const effort = EFFORT[seen.breathingEffort];
  const moving = seen.breathsPerMin > 0;
  const awake = AWAKE[seen.consciousness];
  return {
    pallor: seen.pallor / 10,
    cyanosis: seen.cyanosis / 10,
    flushing: seen.flushing / 10,
    urticaria: seen.urticaria / 10,
    angioedema: seen.angioedema / 10,
    sweating: seen.sweating / 10,
    mottling: seen.mottling / 10,
    neckVeins: seen.neckVeins / 10,
    jaundice: 0,
    pupil: 1,
    eyesOpen: seen.eyesOpen ? (awake > 0.7 ? 1 : 0.6) : 0,
    awake,
    distress: (seen.distress / 10) * awake,
    breathsPerMin: seen.breathsPerMin,
    chestLeft: moving ? seen.chestRise.left / 10 : 0,
    chestRight: moving ? seen.chestRise.right / 10 : 0,
    belly: moving ? effort.belly : 0,
    accessory: moving ? effort.accessory : 0,
    mouthOpen: effort.mouth * (0.4 + 0.6 * (1 - awake * 0.3)),
  };
}

const KEYS = Object.keys(WELL) as readonly (keyof Look)[];

/** Moves one look towards another by a share, in place of jumps; breathing rate at once. */
export function approach(from: Record<keyof Look, number>, to: Look, share: number): void {
  for (const key of KEYS) from[key] += (to[key] - from[key]) * share;
  from.breathsPerMin = to.breathsPerMin;
}

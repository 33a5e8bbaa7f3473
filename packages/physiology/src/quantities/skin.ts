import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { of } from './spec.ts';

/** Skin as it would be seen, 0 none to 1 full. */
export const SKIN = {
  pallor: of('1', 'pallor as seen, 0 to 1'),
  cyanosis: of('1', 'central cyanosis as seen, 0 to 1'),
  flushing: of('1', 'flushing as seen, 0 to 1'),
  urticaria: of('1', 'weals as seen, 0 to 1'),
  angioedema: of('1', 'swelling of face and lips as seen, 0 to 1'),
  sweating: of('1', 'sweating as seen, 0 to 1'),
  mottling: of('1', 'mottling as seen, 0 to 1'),
  neckVeins: of('1', 'filling of the neck veins as seen, 0 to 1'),
} as const;

export function readSkin(state: BodyState): Record<keyof typeof SKIN, number> {
  const { skin } = state;
  return {
    pallor: skin.pallor,
    cyanosis: skin.cyanosis,
    flushing: clamp(skin.flushing, 0, 1),
    urticaria: clamp(skin.urticaria, 0, 1),
    angioedema: clamp(skin.angioedema, 0, 1),
    sweating: clamp(skin.sweating, 0, 1),
    mottling: clamp(skin.mottling, 0, 1),
    neckVeins: clamp(skin.neckVeins, 0, 1),
  };
}

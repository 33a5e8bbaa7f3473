import type { ObstetricAction } from '../../actions/obstetric.ts';
import type { FieldSpec } from '../fields.ts';
import { on } from './shared.ts';
import type { ActionWords } from './types.ts';

const effectiveness: FieldSpec = { type: 'number', unit: '1', default: 1, meaning: 'how well it is done, 0 to 1' };

export const OBSTETRIC_WORDS: ActionWords<ObstetricAction> = {
  displaceUterus: { meaning: 'pushes a pregnant womb to the left, off the great vessels', fields: { on } },
  deliver: { meaning: 'the child is born or taken, and the womb leaves the great vessels', fields: {} },
  uterineMassage: { meaning: 'rubs the womb through the abdomen after birth', fields: { on } },
  bimanualCompression: {
    meaning: 'presses the womb between a fist inside and a hand outside',
    fields: { on, effectiveness },
  },
  uterineBalloon: {
    meaning: 'a balloon in the womb, filled to a volume; 0 empties it',
    fields: { volumeMl: { type: 'number', unit: 'mL', alias: 'volume', default: 400, meaning: 'its filling' } },
  },
  evacuateUterus: { meaning: 'removes placenta left in the womb', fields: {} },
  repairGenitalTract: { meaning: 'sews a torn birth canal', fields: { effectiveness } },
  removeUterus: { meaning: 'hysterectomy', fields: {} },
  stimulateNewborn: { meaning: 'dries and rubs a newborn', fields: {} },
};

import type { NerveAction } from '../../actions/nerve.ts';
import type { FieldSpec } from '../fields.ts';
import { on } from './shared.ts';
import type { ActionWords } from './types.ts';

const site: FieldSpec = { type: 'text', default: '', meaning: 'the site given to the process; any where left empty' };
const effectiveness: FieldSpec = { type: 'number', unit: '1', default: 1, meaning: 'share that succeeds, 0 to 1' };

export const NERVE_WORDS: ActionWords<NerveAction> = {
  drainCerebrospinalFluid: {
    meaning: 'an external ventricular drain, open at a height',
    fields: {
      on,
      heightCmH2O: {
        type: 'number',
        unit: 'cmH2O',
        alias: 'height',
        default: 15,
        meaning: 'height of its chamber above the ear',
      },
    },
  },
  evacuateHaematoma: {
    meaning: 'a burr hole or craniotomy removes what takes room',
    fields: { site, effectiveness },
  },
  openSkull: {
    meaning: 'decompressive craniectomy',
    fields: { share: { type: 'number', unit: '1', default: 1, meaning: 'size of the opening, 1 a whole side' } },
  },
  thrombectomy: { meaning: 'a catheter opens the closed artery of a stroke', fields: { site, effectiveness } },
};

import type { BreathingAction } from '../../actions/breathing.ts';
import { OXYGEN_DEVICES } from '../../body/oxygen.ts';
import { side, on } from './shared.ts';
import type { ActionWords } from './types.ts';

export const BREATHING_WORDS: ActionWords<BreathingAction> = {
  oxygen: {
    meaning: 'oxygen by a device',
    fields: {
      device: {
        type: 'choice',
        what: 'oxygen device',
        of: Object.keys(OXYGEN_DEVICES),
        meaning: 'which device; `none` for room air',
      },
      flowLPerMin: { type: 'number', unit: 'L/min', alias: 'flow', default: 0, meaning: 'oxygen flow' },
    },
  },
  ventilate: {
    meaning: 'breaths by bag or ventilator',
    fields: {
      on,
      device: {
        type: 'choice',
        what: 'airway',
        of: ['bagMask', 'trachealTube', 'supraglottic'],
        default: 'trachealTube',
        meaning: 'through what',
      },
      ratePerMin: { type: 'number', unit: '1/min', alias: 'rate', default: 12, meaning: 'breaths a minute' },
      tidalVolumeMl: { type: 'number', unit: 'mL', alias: 'tidalVolume', default: 500, meaning: 'volume of a breath' },
      peepCmH2O: {
        type: 'number',
        unit: 'cmH2O',
        alias: 'peep',
        default: 0,
        meaning: 'positive end-expiratory pressure',
      },
    },
  },
  decompress: {
    meaning: 'lets air and blood out of a pleural space',
    fields: {
      side,
      technique: { type: 'choice', what: 'technique', of: ['needle', 'finger', 'drain'], meaning: 'by what' },
      site: { type: 'text', default: 'fifthSpaceAnteriorAxillary', meaning: 'where, free text' },
      success: { type: 'truth', default: true, meaning: 'whether the space was reached' },
    },
  },
};

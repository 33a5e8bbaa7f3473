import type { BreathingAction } from '../../actions/breathing.ts';
import { OXYGEN_DEVICES } from '../../body/oxygen.ts';
import { VENTILATOR_MODES } from '../../lungs/ventilator-state.ts';
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
      fraction: {
        type: 'number',
        unit: '1',
        optional: true,
        meaning: 'set fraction of a high-flow or fixed-performance device; what the flow gives where left out',
      },
    },
  },
  ventilate: {
    meaning: 'breaths by bag or ventilator',
    fields: {
      on,
      device: {
        type: 'choice',
        what: 'airway',
        of: ['bagMask', 'mask', 'trachealTube', 'supraglottic'],
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
      mode: {
        type: 'choice',
        what: 'mode',
        of: VENTILATOR_MODES,
        optional: true,
        meaning: 'volume control without trigger where left out; `cpap` and `bilevel` for a tight mask',
      },
      inspiratoryPressureCmH2O: {
        type: 'number',
        unit: 'cmH2O',
        alias: 'inspiratoryPressure',
        optional: true,
        meaning: 'pressure above PEEP of a controlled breath, 15 where left out',
      },
      supportCmH2O: {
        type: 'number',
        unit: 'cmH2O',
        alias: 'support',
        optional: true,
        meaning: 'pressure above PEEP of a supported breath, 8 where left out',
      },
      fio2: {
        type: 'number',
        unit: '1',
        optional: true,
        meaning: 'what the machine blends; else the oxygen device decides',
      },
      inspiratoryExpiratoryRatio: {
        type: 'number',
        unit: '1',
        optional: true,
        meaning: 'time in over time out, 0.54 where left out',
      },
      triggerLPerMin: {
        type: 'number',
        unit: 'L/min',
        alias: 'trigger',
        optional: true,
        meaning: 'inward flow that starts a breath; 0 for none',
      },
      pressureLimitCmH2O: {
        type: 'number',
        unit: 'cmH2O',
        alias: 'pressureLimit',
        optional: true,
        meaning: 'pressure at which a breath is cut short',
      },
      seal: { type: 'number', unit: '1', optional: true, meaning: 'share of each breath that passes mask or cuff' },
      disconnected: { type: 'truth', optional: true, meaning: 'whether the tubing has come off' },
    },
  },
  airway: {
    meaning: 'puts an airway device in, or takes it out',
    fields: {
      device: {
        type: 'choice',
        what: 'airway device',
        of: ['none', 'oropharyngeal', 'nasopharyngeal', 'supraglottic', 'trachealTube', 'surgical'],
        meaning: 'which device; `none` takes it out',
      },
      site: {
        type: 'choice',
        what: 'site of the tip',
        of: ['trachea', 'oesophagus', 'rightMainstem'],
        optional: true,
        meaning: 'where a tracheal tube lies; the trachea where left out',
      },
    },
  },
  openAirway: {
    meaning: 'holds the throat open by hand',
    fields: {
      manoeuvre: {
        type: 'choice',
        what: 'manoeuvre',
        of: ['none', 'headTiltChinLift', 'jawThrust'],
        meaning: 'which manoeuvre; `none` lets go',
      },
    },
  },
  suction: { meaning: 'clears mouth and throat by suction', fields: {} },
  relieveChoking: {
    meaning: 'one try at freeing a foreign body',
    fields: {
      technique: {
        type: 'choice',
        what: 'technique',
        of: ['backBlows', 'abdominalThrusts', 'chestThrusts', 'magillForceps'],
        meaning: 'by what',
      },
    },
  },
  sealChest: {
    meaning: 'covers a wound of the chest',
    fields: {
      side,
      seal: {
        type: 'choice',
        what: 'seal',
        of: ['none', 'vented', 'occlusive'],
        default: 'vented',
        meaning: 'vented lets air out and not in',
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

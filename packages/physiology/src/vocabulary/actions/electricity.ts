import { VAGAL_MANOEUVRES, type ElectricityAction } from '../../actions/electricity.ts';
import { on } from './shared.ts';
import type { ActionWords } from './types.ts';

export const ELECTRICITY_WORDS: ActionWords<ElectricityAction> = {
  shock: {
    meaning: 'an electric shock across the chest',
    fields: {
      joules: { type: 'number', unit: 'J', alias: 'energy', meaning: 'energy' },
      synchronised: {
        type: 'truth',
        default: false,
        meaning: 'whether it waits for an R wave, without which it is not given',
      },
    },
  },
  pace: {
    meaning: 'pacing through the chest wall',
    fields: {
      on,
      ratePerMin: { type: 'number', unit: '1/min', alias: 'rate', default: 70, meaning: 'stimuli a minute' },
      currentMa: { type: 'number', unit: 'mA', alias: 'current', meaning: 'current' },
    },
  },
  openCoronary: {
    meaning: 'opens a closed coronary artery (percutaneous coronary intervention)',
    fields: {
      site: { type: 'text', default: '', meaning: 'the site given to the infarction; every one where left out' },
      success: { type: 'truth', default: true, meaning: 'whether flow returns' },
    },
  },
  loosenLeads: {
    meaning: 'electrodes of the ECG come off (or stick again)',
    fields: { on },
  },
  vagalManoeuvre: {
    meaning: 'a manoeuvre that wakes the vagus',
    fields: {
      technique: {
        type: 'choice',
        what: 'technique',
        of: Object.keys(VAGAL_MANOEUVRES),
        meaning: 'which manoeuvre',
      },
    },
  },
};

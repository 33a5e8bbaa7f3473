import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';
import { pressLungs, rise } from './lung-press.ts';

export const inhalationInjury: ProcessDefinition = {
  meaning:
    'smoke and heat in the airway: a larynx that swells over an hour, irritated bronchi, later shunt; carbon monoxide comes by `carbonMonoxidePoisoning`',
  source: 'Walker 2015 (Critical Care 19:351); sizes and rates: review: clinical',
  parameters: {
    onsetMin: { unit: 'min', default: 40, meaning: 'time constant of the swelling' },
    larynx: { unit: '0-1', default: 0.9, meaning: 'swelling of the larynx at severity 1' },
  },
  step(state, process) {
    const level = rise(process);
    press(state, 'laryngealSwelling', parameter(process, 'larynx') * level);
    press(state, 'bronchialNarrowing', 0.25 * process.severity);
    press(state, 'airwaySecretions', 0.4 * level);
    press(state, 'lungIrritation', 0.4 * process.severity);
    pressLungs(state, 'both', { shunt: 0.2 * level, mismatch: 0.4 * level, stiffness: 0.2 * level });
  },
};

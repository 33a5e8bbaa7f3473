import { press } from '../../body/influences.ts';
import { fibrillateVentricles } from '../../electricity/start.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

/** The primary cause of an arrest: `ventricularFibrillation`, `asystole` or `pulselessElectricalActivity`. */
const SITES = ['ventricularFibrillation', 'asystole', 'pulselessElectricalActivity'] as const;

export const cardiacArrest: ProcessDefinition = {
  meaning:
    'a heart that stops pumping at once: ventricular fibrillation (severity leaves it readier to fibrillate again), pacemakers that fail, or excitation that no longer starts contraction',
  source:
    'ERC guidelines 2021 (adult advanced life support); a removed cause (removeTrigger, lastsMin) frees the heart; review: clinical',
  sites: SITES,
  parameters: {
    lastsMin: { unit: 'min', default: 0, meaning: 'how long the cause goes on; 0 until it is removed' },
    ratePerMin: { unit: '1/min', default: 40, meaning: 'electrical rate in pulseless electrical activity' },
  },
  start(state, process) {
    if (process.site === '' || process.site === 'ventricularFibrillation') fibrillateVentricles(state);
  },
  step(state, process) {
    const lasts = parameter(process, 'lastsMin');
    if (variable(process, 'control') > 0.5 || (lasts > 0 && variable(process, 'age') > 60 * lasts)) return;
    if (process.site === 'asystole') {
      press(state, 'sinusDepression', process.severity);
      press(state, 'escapeDepression', process.severity);
    } else if (process.site === 'pulselessElectricalActivity') {
      press(state, 'uncoupling', process.severity);
      press(state, 'sinusDepression', 0.95 * process.severity);
      press(state, 'junctionalAutomaticity', parameter(process, 'ratePerMin'));
    } else press(state, 'irritability', 0.3 * process.severity);
  },
};

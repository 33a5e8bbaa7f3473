import { press } from '../../body/influences.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const seizure: ProcessDefinition = {
  meaning:
    'an epileptic focus or missed treatment: below severity 0.25 single fits that end by themselves, above it status epilepticus until drugs stop it',
  source:
    'Theodore et al. 1994 (a fit lasts about a minute); Trinka et al. 2015 (status after 5 min); RAMPART 2012, ESETT 2019 (what stops it); Goodkin & Kapur 2009',
  parameters: {
    focal: { unit: '0-1', default: 0, meaning: '1 where the seizure keeps to its focus and consciousness stays' },
    minutes: { unit: 'min', default: 0, meaning: 'how long the cause lasts; 0 for ever' },
  },
  step(state, process) {
    const minutes = parameter(process, 'minutes');
    if (minutes > 0 && variable(process, 'age') > 60 * minutes) return;
    if (variable(process, 'control') > 0.5) return;
    press(state, 'seizureDrive', 0.87 + 1.05 * process.severity);
    press(state, 'focalSeizure', parameter(process, 'focal'));
  },
};

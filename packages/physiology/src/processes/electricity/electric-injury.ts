import { nextUnit } from '@openward/kernel';
import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { depolarise, fibrillateVentricles } from '../../electricity/start.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const electricInjury: ProcessDefinition = {
  meaning:
    'a current through the chest; severity is its strength. Alternating current makes the ventricles fibrillate, a direct one (lightning) stops heart and breath at once, and the heart mostly starts again first',
  source:
    'ERC guidelines 2021, special circumstances (electrocution); Koumbourlis 2002 (Crit Care Med 30:S424); probabilities and times: review: clinical',
  parameters: {
    direct: { unit: '0/1', default: 0, meaning: '1 for a direct current, as lightning', max: 1 },
    apnoeaMin: { unit: 'min', default: 4, meaning: 'how long breathing is paralysed at severity 1', max: 60 },
  },
  start(state, process) {
    const luck = nextUnit(state.rng.heart);
    if (parameter(process, 'direct') > 0.5) depolarise(state, 4 + 16 * process.severity * luck);
    else if (luck < clamp(1.2 * process.severity - 0.1, 0, 0.95)) fibrillateVentricles(state);
  },
  step(state, process) {
    const age = variable(process, 'age') / 60;
    const left = clamp(1 - age / Math.max(0.1, parameter(process, 'apnoeaMin') * process.severity), 0, 1);
    press(state, 'respiratoryDepression', clamp(1.4 * left, 0, 1) * clamp(1.5 * process.severity, 0, 1));
    press(state, 'pain', 6 * process.severity);
    press(state, 'ventricularEctopy', 12 * process.severity * clamp(1 - age / 120, 0, 1));
  },
};

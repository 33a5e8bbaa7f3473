import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';
import { lungsOfProcess, pressLungs, rise } from './lung-press.ts';

export const atelectasis: ProcessDefinition = {
  meaning:
    'collapsed alveoli of one lung or both, as behind a mucus plug or after an operation; pressure at the end of the breath opens some',
  source: 'Hedenstierna & Rothen 2012; sizes: review: clinical',
  parameters: {
    onsetMin: { unit: 'min', default: 3, meaning: 'time constant of the collapse' },
    bothLungs: { unit: '0/1', default: 0, meaning: '1 for both lungs' },
    plug: { unit: '0-1', default: 0, meaning: 'share of the main bronchus that a plug closes, at severity 1' },
  },
  step(state, process) {
    const level = rise(process);
    const which = lungsOfProcess(process);
    pressLungs(state, which, { shunt: 0.6 * level, stiffness: 0.5 * level, mismatch: 0.3 * level });
    const plug = parameter(process, 'plug') * level;
    if (which !== 'right') press(state, 'leftBronchialBlock', plug);
    if (which !== 'left') press(state, 'rightBronchialBlock', plug);
    press(state, 'lungIrritation', 0.3 * level);
  },
};

import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';
import { lungsOfProcess, pressLungs, rise } from './lung-press.ts';

export const ards: ProcessDefinition = {
  meaning: 'acute respiratory distress syndrome: flooded, closed, stiff alveoli; 0.3 mild, 0.6 moderate, 0.9 severe',
  source:
    'Berlin definition 2012; Radermacher 2017 (shunt above 20 %); Gattinoni 2006 for recruitment; sizes fitted to them',
  parameters: {
    onsetMin: { unit: 'min', default: 0, meaning: 'time constant; 0 where it is met as it is' },
    bothLungs: { unit: '0/1', default: 1, meaning: '0 for the lung of `side` alone' },
    inflammation: { unit: '1', default: 0.3, meaning: 'inflammation by injured lung at severity 1' },
  },
  step(state, process) {
    const level = rise(process);
    press(state, 'lungIrritation', 0.9 * level);
    press(state, 'diffusionLoss', 0.3 * level);
    press(state, 'setPoint', 2 * parameter(process, 'inflammation') * level);
    pressLungs(state, lungsOfProcess(process), {
      shunt: 0.5 * level,
      mismatch: 0.5 * level,
      deadSpace: 0.45 * level,
      stiffness: 0.75 * level,
    });
  },
};

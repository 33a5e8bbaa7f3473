import { press } from '../../body/influences.ts';
import { saturate } from '../../body/numbers.ts';
import { laryngealDeposit } from '../../lungs/deposit.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';
import { rise } from './lung-press.ts';

export const croup: ProcessDefinition = {
  meaning:
    'viral croup: a swollen larynx with stridor, shrunk for an hour or two by nebulised epinephrine and for good by steroid',
  source:
    'Bjornson & Johnson 2008 (Lancet 371:329); Cochrane 2013 (nebulised epinephrine) and 2018 (glucocorticoids); sizes: review: clinical',
  parameters: {
    onsetMin: { unit: 'min', default: 0, meaning: 'time constant; 0 where it is met as it is' },
    fever: { unit: 'degC', default: 0.8, meaning: 'rise of the temperature set-point at severity 1' },
  },
  step(state, process) {
    const level = rise(process);
    const healed = variable(process, 'healed');
    process.v.healed = Math.min(0.75, healed + (saturate(state.effects.steroid) * PROCESS_STEP_S) / 3600 / 3);
    const shrunk = 0.45 * saturate(state.effects.alpha + laryngealDeposit(state));
    press(state, 'laryngealSwelling', 0.95 * level * (1 - process.v.healed) * (1 - shrunk));
    if (!state.cut.fever) press(state, 'setPoint', parameter(process, 'fever') * level);
  },
};

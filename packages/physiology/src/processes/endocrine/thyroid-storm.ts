import { press } from '../../body/influences.ts';
import { saturate } from '../../body/numbers.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const thyroidStorm: ProcessDefinition = {
  meaning: 'thyroid hormone in excess: metabolism, heat and heart rate run away',
  source: 'Ross et al. 2016 (American Thyroid Association); Burch & Wartofsky 1993; sizes: review: clinical',
  parameters: {
    metabolism: { unit: '1', default: 0.9, meaning: 'rise of the metabolic rate at severity 1' },
    rate: { unit: '1/min', default: 45, meaning: 'rise of the sinus rate at severity 1' },
    fever: { unit: 'degC', default: 1.6, meaning: 'rise of the temperature set-point at severity 1' },
  },
  start(state, process) {
    state.temperature.core += 2.2 * process.severity;
    state.heat.periphery += 2.2 * process.severity;
  },
  step(state, process) {
    const { effects: e } = state;
    // Blocking synthesis and release tells over a day or two.
    const days = variable(process, 'blocked') + (saturate(e.thyroidBlock) * 0.1) / 86400;
    process.v.blocked = days;
    const left = process.severity / (1 + days);
    const block = e.beta1Block / (1 + e.beta1Block);
    press(state, 'metabolism', parameter(process, 'metabolism') * left * (1 - 0.25 * block));
    press(state, 'sinusAcceleration', parameter(process, 'rate') * left * (1 - 0.7 * block));
    press(state, 'setPoint', parameter(process, 'fever') * left * (1 - 0.5 * saturate(e.antipyretic)));
    press(state, 'atrialEctopy', 6 * left);
  },
};

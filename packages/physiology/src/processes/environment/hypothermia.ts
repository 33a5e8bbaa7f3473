import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const hypothermia: ProcessDefinition = {
  meaning: 'a body chilled before it is met: core as severity says, limbs colder; the surroundings go on as they are',
  source: 'Paal et al. 2016 (Swiss stages: 35-32, 32-28, below 28 degC)',
  parameters: {
    core: { unit: 'degC', default: 26, meaning: 'core temperature at severity 1' },
    failure: {
      unit: '0-1',
      default: 0.2,
      meaning: 'share of temperature control that is lost (drink, age, exhaustion)',
    },
  },
  start(state, process) {
    const { temperature: t, heat: h } = state;
    const core = 37 + (parameter(process, 'core') - 37) * process.severity;
    t.core = Math.min(t.core, core);
    h.periphery = Math.min(h.periphery, core - 3 * process.severity);
    t.skin = Math.min(t.skin, core - 8 * process.severity - 2);
    h.vessels = 0.2;
  },
  step(state, process) {
    press(state, 'thermoregulation', parameter(process, 'failure') * process.severity);
  },
};

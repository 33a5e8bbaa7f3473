import { loseBefore } from '../../chemistry/history.ts';
import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const heatStroke: ProcessDefinition = {
  meaning:
    'a body overheated past its control: defences fail, heat itself injures cells, gut and clotting for as long as it lasts',
  source: 'Epstein & Yanovich 2019; Bouchama & Knochel 2002; sizes: review: clinical',
  parameters: {
    core: { unit: 'degC', default: 42.2, meaning: 'core temperature at severity 1' },
    water: { unit: 'mL/kg', default: 40, meaning: 'water sweated before the start, at severity 1' },
    control: { unit: '0-1', default: 0.85, meaning: 'share of temperature control that is lost, at severity 1' },
  },
  start(state, process) {
    const s = process.severity;
    const core = 37 + (parameter(process, 'core') - 37) * s;
    state.temperature.core = Math.max(state.temperature.core, core);
    state.heat.periphery = Math.max(state.heat.periphery, core - 0.4);
    state.temperature.skin = Math.max(state.temperature.skin, core - 2.5);
    loseBefore(state, {
      water: parameter(process, 'water') * s,
      sodium: 2.2 * s,
      chloride: 2.2 * s,
      potassium: 0.5 * s,
    });
  },
  step(state, process) {
    press(state, 'thermoregulation', parameter(process, 'control') * process.severity);
    press(state, 'anhidrosis', 0.5 * process.severity);
    const hot = clamp((state.temperature.core - 40) / 2.5, 0, 1.5);
    press(state, 'sterileInjury', 0.5 * hot);
    press(state, 'consumption', 0.04 * hot);
    press(state, 'muscleDamage', hot);
    press(state, 'potassiumLeak', 0.15 * hot);
    press(state, 'liverLoss', clamp(0.06 * hot, 0, 0.3));
  },
};

import { press } from '../../body/influences.ts';
import { exp } from '@openward/kernel';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const burns: ProcessDefinition = {
  meaning:
    'burned skin: plasma leaks for a day, most in the first eight hours, water evaporates, heat is lost, it hurts',
  source: 'Baxter & Shires 1968 (4 mL/kg and percent in a day); evaporation (25 + percent) mL/h and m2, Warden 1992',
  parameters: {
    areaPercent: { unit: '%', default: 50, meaning: 'burned share of the body surface at severity 1' },
    deep: { unit: '0-1', default: 0.4, meaning: 'share that is full thickness and does not hurt' },
    hoursAgo: { unit: 'h', default: 0, meaning: 'time since the burn' },
  },
  step(state, process) {
    const area = (parameter(process, 'areaPercent') * process.severity) / 100;
    const hours = parameter(process, 'hoursAgo') + variable(process, 'age') / 3600;
    const open = exp(-hours / 10);
    press(state, 'leak', 0.45 * area * open);
    press(state, 'evaporation', ((25 + 100 * area) * state.c.surface * (area > 0 ? 1 : 0)) / 60);
    press(state, 'sterileInjury', 0.6 * area);
    press(state, 'pain', 9 * (1 - 0.6 * parameter(process, 'deep')) * Math.min(1, 0.5 + area));
    press(state, 'potassiumLeak', 0.12 * area * open);
    press(state, 'haemolysis', 0.3 * area * open * parameter(process, 'deep'));
    press(state, 'metabolism', 0.8 * area * (1 - open));
    press(state, 'coldSkin', area);
  },
};

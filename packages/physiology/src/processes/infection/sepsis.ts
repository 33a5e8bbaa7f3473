import { illFor } from '../../body/laboratory.ts';
import { loseBefore } from '../../chemistry/history.ts';
import { killing, stepInfection } from '../../infection/step.ts';
import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const sepsis: ProcessDefinition = {
  meaning:
    'an infection at `site` (lung, urine, abdomen, skin) whose bacteria reach the blood; antibiotics and, where there is pus, control of the source end it',
  source: 'Evans et al. 2021 (Surviving Sepsis Campaign); Suffredini 1989 for the course; rates: review: clinical',
  parameters: {
    growthPerHour: { unit: '1/h', default: 0.25, meaning: 'growth at the source' },
    resistant: { unit: '0-1', default: 0, meaning: 'share of antibiotic effect lost to resistance' },
    collection: {
      unit: '0-1',
      default: 0,
      meaning: 'share of the source that antibiotics do not reach until it is drained',
    },
    hoursIll: { unit: 'h', default: 0, meaning: 'hours for which it has run when it is met' },
    pain: { unit: '0-10', default: 3, meaning: 'pain at the site at severity 1' },
  },
  start(state, process) {
    process.v.load = 1;
    const hours = parameter(process, 'hoursIll');
    if (hours <= 0) return;
    press(state, 'bacteraemia', process.severity);
    for (let t = 0; t < hours; t += 0.1) stepInfection(state, 0.1);
    illFor(state, hours);
    const fever = 2.5 * clamp(state.infection.inflammation, 0, 1.1);
    state.temperature.core += fever;
    state.heat.periphery += fever;
    state.temperature.skin += 0.7 * fever;
    const dry = process.severity * clamp(hours / 24, 0, 1);
    loseBefore(state, { water: 30 * dry, sodium: 2.5 * dry, chloride: 2 * dry, potassium: 0.5 * dry });
  },
  step(state, process) {
    const hours = PROCESS_STEP_S / 3600;
    const held = parameter(process, 'collection') * (1 - clamp(variable(process, 'control'), 0, 1));
    const kill = killing(state, parameter(process, 'resistant')) * (1 - held);
    const drained = 1.2 * parameter(process, 'collection') * variable(process, 'control');
    const load = variable(process, 'load');
    // A source that has filled its room grows no further.
    const growth = parameter(process, 'growthPerHour') * (1 - load / 1.6);
    process.v.load = clamp(load * (1 + (growth - 0.9 * kill - drained) * hours), 0.001, 1.6);
    press(state, 'bacteraemia', process.severity * process.v.load);
    press(state, 'resistance', parameter(process, 'resistant'));
    press(state, 'pain', parameter(process, 'pain') * process.severity);
  },
};

import { press } from '../../body/influences.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

const HOURS = PROCESS_STEP_S / 3600;

export const meningitis: ProcessDefinition = {
  meaning:
    'bacteria in the cerebrospinal fluid: fever, headache, a clouded mind, swelling and fits, until antibacterials have worked for hours; sepsis beside it is a process of its own',
  source:
    'van de Beek et al. 2004 and 2016 (presentation: fever, neck stiffness, altered mind in most; fits in a fifth); ESCMID guideline 2016; courses: review: clinical',
  parameters: {
    load: { unit: '0-1', default: 0.6, meaning: 'inflammation of the meninges at the start, at severity 1' },
    growthPerHour: { unit: '1/h', default: 0.12, meaning: 'rate at which it grows towards the full untreated' },
    resistant: { unit: '0-1', default: 0, meaning: 'share of antibacterial effect lost to resistance' },
    pain: { unit: '0-10', default: 8, meaning: 'headache at severity 1' },
  },
  start(_state, process) {
    process.v.load = parameter(process, 'load') * process.severity;
  },
  step(state, process) {
    const load = variable(process, 'load');
    const kill = saturate(state.effects.antibacterial) * (1 - parameter(process, 'resistant'));
    // Steroid with the first dose lowers swelling (de Gans & van de Beek 2002).
    const calmed = 1 - 0.3 * saturate(state.effects.steroid);
    const growth = parameter(process, 'growthPerHour') * (process.severity - load) * (1 - kill);
    process.v.load = clamp(load + (growth - 0.09 * kill * load) * HOURS, 0, 1);
    press(state, 'brainSwelling', 34 * load * calmed);
    press(state, 'fluidObstruction', clamp(1.4 * load * calmed, 0, 0.92));
    press(state, 'setPoint', 2.6 * load);
    press(state, 'cortexLoss', 0.5 * load * calmed);
    press(state, 'seizureDrive', 0.55 * load);
    press(state, 'pain', parameter(process, 'pain') * Math.min(1, 1.4 * load));
  },
};

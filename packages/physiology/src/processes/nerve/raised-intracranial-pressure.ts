import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const raisedIntracranialPressure: ProcessDefinition = {
  meaning:
    'something that grows in the skull (tumour, abscess, swelling) or closes the ways of the fluid; `site`: left, right, posterior, or diffuse where left out',
  source: 'Monro-Kellie doctrine; Marmarou et al. 1978; growth is what the author of a case gives',
  parameters: {
    massMl: { unit: 'mL', default: 40, meaning: 'room taken at the start, at severity 1' },
    growthMlPerMin: { unit: 'mL/min', default: 0.5, meaning: 'growth at severity 1' },
    largestMl: { unit: 'mL', default: 160, meaning: 'where growth ends' },
    obstruction: { unit: '0-1', default: 0, meaning: "share of the fluid's outflow closed" },
    pain: { unit: '0-10', default: 6, meaning: 'headache at severity 1' },
  },
  start(state, process) {
    const mass = parameter(process, 'massMl') * process.severity;
    process.v.mass = mass;
    // What grew over weeks has already sent fluid away and made room.
    state.nerve.adapted += Math.max(0, mass - 45);
    state.nerve.fluid -= Math.max(0, mass - 6);
  },
  step(state, process) {
    const removed = 1 - variable(process, 'control');
    const grown =
      variable(process, 'mass') + (parameter(process, 'growthMlPerMin') * process.severity * PROCESS_STEP_S) / 60;
    process.v.mass = Math.min(grown, parameter(process, 'largestMl'));
    const mass = process.v.mass * removed;
    const { site } = process;
    press(
      state,
      site === 'left'
        ? 'leftMass'
        : site === 'right'
          ? 'rightMass'
          : site === 'posterior'
            ? 'posteriorMass'
            : 'brainSwelling',
      mass,
    );
    press(state, 'fluidObstruction', parameter(process, 'obstruction') * removed);
    press(
      state,
      'pain',
      parameter(process, 'pain') * process.severity * clamp((state.nerve.pressure - 10) / 15, 0.2, 1),
    );
  },
};

import { exp } from '@openward/kernel';
import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const headInjury: ProcessDefinition = {
  meaning:
    'a blow to the head: the brain stunned and partly torn at once, contusion and swelling over hours, more so where pressure or oxygen were low; an extradural bleed beside it is intracranialHaemorrhage',
  source:
    'Chesnut et al. 1993 (hypotension and hypoxia worsen it); Brain Trauma Foundation 2016 (pressure above 22 mmHg is treated); course of swelling: review: clinical',
  parameters: {
    contusionMl: { unit: 'mL', default: 25, meaning: 'contusion at its height, at severity 1' },
    swellingMl: { unit: 'mL', default: 45, meaning: 'swelling of the whole brain at its height, at severity 1' },
    hours: { unit: 'h', default: 4, meaning: 'time constant of contusion and swelling' },
    stunMin: { unit: 'min', default: 25, meaning: 'time constant of waking from the blow' },
    pain: { unit: '0-10', default: 5, meaning: 'headache at severity 1' },
  },
  step(state, process) {
    const v = process.v;
    const { severity } = process;
    const hours = PROCESS_STEP_S / 3600;
    const ill = clamp((0.7 - state.mind.energy) / 0.5, 0, 1) + clamp((0.9 - state.blood.sat) / 0.2, 0, 1);
    v.second = clamp(variable(process, 'second') + ill * hours * 1.5, 0, 1);
    const rise = 1 - exp(-(variable(process, 'age') / 3600) / parameter(process, 'hours'));
    const grown = rise * severity * (1 + 0.8 * v.second);
    press(
      state,
      process.side === 'left' ? 'leftMass' : 'rightMass',
      parameter(process, 'contusionMl') * grown * (1 - variable(process, 'control')),
    );
    press(state, 'brainSwelling', parameter(process, 'swellingMl') * severity * grown);
    // What is torn stays; what is stunned wakes.
    const stun = exp(-(variable(process, 'age') / 60) / parameter(process, 'stunMin'));
    const torn = 0.75 * severity * severity;
    press(state, 'arousalLoss', clamp(torn + (1 - torn) * 0.95 * severity * stun, 0, 0.97));
    press(state, 'cortexLoss', clamp(0.5 * torn + 0.3 * severity * stun, 0, 0.9));
    const weak = process.side === 'left' ? 'rightWeakness' : 'leftWeakness';
    press(state, weak, 0.35 * severity);
    press(state, 'seizureDrive', 0.45 * severity);
    press(state, 'pain', parameter(process, 'pain') * severity);
  },
};

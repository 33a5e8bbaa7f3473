import { press } from '../../body/influences.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const malignantHyperthermia: ProcessDefinition = {
  meaning:
    'muscle that burns without end after a trigger gas or suxamethonium, until dantrolene and the end of the trigger',
  source: 'Hopkins et al. 2021 (Association of Anaesthetists); Rosenberg 2015; sizes: review: clinical',
  parameters: {
    metabolism: { unit: '1', default: 4, meaning: 'rise of the metabolic rate at severity 1' },
    riseMin: { unit: 'min', default: 12, meaning: 'time constant of its rise' },
  },
  step(state, process) {
    const blocked = 1 / (1 + 4 * state.effects.muscleCalciumBlock);
    const on = variable(process, 'control') > 0.5 ? 0.55 : 1;
    const rise = PROCESS_STEP_S / (60 * parameter(process, 'riseMin'));
    const run = variable(process, 'run');
    process.v.run = run + (process.severity * on * blocked - run) * rise * (blocked < 0.6 ? 2 : 1);
    const burning = clamp(process.v.run, 0, 1);
    press(state, 'muscleBurning', parameter(process, 'metabolism') * burning);
    press(state, 'thermoregulation', 0.9 * clamp(2 * burning, 0, 1));
    press(state, 'muscleAcid', 1.8 * burning);
    press(state, 'potassiumLeak', 0.9 * burning);
    press(state, 'muscleDamage', 2 * burning);
    press(state, 'consumption', 0.03 * saturate(burning));
  },
};

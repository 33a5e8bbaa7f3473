import { press } from '../../body/influences.ts';
import { loseBefore } from '../../chemistry/history.ts';
import { clamp } from '../../body/numbers.ts';
import { illFor } from '../../body/laboratory.ts';
import { addEverywhere } from '../../chemistry/amounts.ts';
import { S } from '../../chemistry/solutes.ts';
import { killing } from '../../infection/step.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const obstructedInfectedKidney: ProcessDefinition = {
  meaning: 'an obstructed infected kidney whose bacteria reach the blood until it is drained and antibiotics work',
  source:
    'Surviving Sepsis Campaign 2021 (source control); EAU urolithiasis guideline 2024 (decompression); rates: review: clinical',
  parameters: {
    inflammation: { unit: '0-1', default: 0.88, meaning: 'inflammation at the start, at severity 1' },
    bacteria: { unit: 'relative', default: 1.1, meaning: 'bacterial load in the blood at the start, at severity 1' },
    growthPerHour: { unit: '1/h', default: 0.7, meaning: 'growth in the undrained kidney' },
    pelvisPressureMmHg: { unit: 'mmHg', default: 45, meaning: 'pressure in the obstructed renal pelvis' },
    resistant: { unit: '0-1', default: 0, meaning: 'share of antibiotic effect lost to resistance' },
    pain: { unit: '0-10', default: 3, meaning: 'flank pain at severity 1' },
    lactate: { unit: 'mmol/L', default: 3.8, meaning: 'lactate at the start, at severity 1' },
    deficitMl: {
      unit: 'mL',
      default: 450,
      meaning: 'water lost to fever and poor intake before the start, from plasma and tissue alike',
    },
    hoursIll: { unit: 'h', default: 18, meaning: 'how long laboratory values have been moving' },
  },
  start(state, process) {
    const i = state.infection;
    i.bacteria = parameter(process, 'bacteria') * process.severity;
    i.endotoxin = i.bacteria;
    i.inflammation = parameter(process, 'inflammation') * process.severity;
    i.vasodilation = i.inflammation;
    i.leak = 0.8 * i.inflammation;
    i.depression = 0.7 * i.inflammation;
    process.v.load = 1;
    const dry = (parameter(process, 'deficitMl') * process.severity) / state.spec.person.weightKg;
    loseBefore(state, { water: 2.2 * dry, sodium: 0.2 * dry, chloride: 0.17 * dry, potassium: 0 });
    state.temperature.core = 37 + 2.3 * i.inflammation;
    state.mind.delirium = 0.3 * i.inflammation;
    const lactate = 1 + (parameter(process, 'lactate') - 1) * process.severity;
    addEverywhere(state, S.lactate, lactate - state.blood.lactate);
    state.blood.lactate = lactate;
    illFor(state, parameter(process, 'hoursIll'));
  },
  step(state, process) {
    const hours = PROCESS_STEP_S / 3600;
    const { kidney } = state;
    const key = process.side === 'left' ? 'leftPelvis' : 'rightPelvis';
    const freed = variable(process, 'drained') > 0.5 && !state.cut.drainage;
    const pelvis = freed ? 10 : parameter(process, 'pelvisPressureMmHg');
    kidney[key] += (pelvis - kidney[key]) * (PROCESS_STEP_S / 20);
    const kill = killing(state, parameter(process, 'resistant'));
    const obstructed = clamp((kidney[key] - 12) / 30, 0, 1);
    // An obstructed kidney filters little, so little antibiotic reaches it; a drained one is washed by its urine.
    const reach = 1 - 0.8 * obstructed;
    const washed = state.cut.drainage ? 0 : 1.6 * (1 - obstructed);
    const change = parameter(process, 'growthPerHour') * obstructed - kill * reach - washed;
    const load = clamp(variable(process, 'load') * (1 + change * hours), 0.001, 4);
    process.v.load = load;
    press(state, 'bacteraemia', process.severity * load * (0.15 + 0.85 * obstructed));
    press(state, 'resistance', parameter(process, 'resistant'));
    const felt = parameter(process, 'pain') * process.severity * (0.3 + 0.7 * obstructed);
    press(state, 'pain', felt);
  },
};

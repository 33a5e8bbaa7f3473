import { press } from '../../body/influences.ts';
import { saturate } from '../../body/numbers.ts';
import { bleed, BLEEDING_PARAMETERS } from '../trauma/bleeding.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const gastrointestinalBleeding: ProcessDefinition = {
  meaning: 'bleeding into the gut at `site` (upper or lower); blood from above is digested and its urea absorbed',
  source: 'NICE CG141 2016; Srygley 2012 (urea over creatinine); amounts: review: clinical',
  parameters: {
    ...BLEEDING_PARAMETERS,
    rateMlPerMin: { unit: 'mL/min', default: 40, meaning: 'flow at a mean pressure of 90 mmHg and severity 1' },
    upper: { unit: '0/1', default: 1, meaning: '1 where the bleeding is above the jejunum' },
    pain: { unit: '0-10', default: 1, meaning: 'pain at severity 1' },
  },
  step(state, process) {
    const upper = parameter(process, 'upper') > 0.5 ? 1 : 0;
    const lost = bleed(state, process);
    // Half a mmol of urea from each mL would be all of its protein; about a half is absorbed within a day.
    const gut = variable(process, 'gut') + lost * upper;
    const absorbed = gut * (PROCESS_STEP_S / 43200);
    process.v.gut = gut - absorbed;
    press(state, 'ureaLoad', (absorbed / (PROCESS_STEP_S / 60)) * 0.45);
    // Acid keeps clots from holding; what suppresses it lets them.
    const acid = upper * (1 - 0.7 * saturate(state.effects.acidSuppression));
    process.v.clot = Math.max(0, variable(process, 'clot') * (1 - 0.15 * acid * (PROCESS_STEP_S / 3600)));
    press(state, 'pain', parameter(process, 'pain') * process.severity);
  },
};

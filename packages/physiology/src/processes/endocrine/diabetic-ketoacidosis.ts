import { addEverywhere } from '../../chemistry/amounts.ts';
import { loseBefore, settleAcid } from '../../chemistry/history.ts';
import { S } from '../../chemistry/solutes.ts';
import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const diabeticKetoacidosis: ProcessDefinition = {
  meaning: 'no insulin: glucose and ketones rise, water and salts are lost until insulin and fluid are given',
  source:
    'Kitabchi et al. 2009 (ADA consensus): deficits of about 100 mL/kg water, 7-10 mmol/kg sodium, 3-5 mmol/kg potassium',
  parameters: {
    glucose: { unit: 'mmol/L', default: 33, meaning: 'glucose at the start, at severity 1' },
    ketones: { unit: 'mmol/L', default: 16, meaning: 'ketones at the start, at severity 1' },
    water: { unit: 'mL/kg', default: 90, meaning: 'water lost before the start, at severity 1' },
    insulinLack: { unit: '0-1', default: 1, meaning: 'share of own and injected insulin that is missing' },
    glycogen: {
      unit: '0-1',
      default: 1,
      meaning: 'glycogen of the liver left at the start, against the usual: little after days without food',
    },
    pain: { unit: '0-10', default: 3, meaning: 'belly pain at severity 1' },
  },
  start(state, process) {
    const s = process.severity;
    const { hormones: h, c } = state;
    loseBefore(state, { water: parameter(process, 'water') * s, sodium: 8.5 * s, chloride: 6.5 * s, potassium: 5 * s });
    const glucose = 12 + (parameter(process, 'glucose') - 12) * s;
    addEverywhere(state, S.glucose, Math.max(0, glucose - c.glucose));
    addEverywhere(state, S.ketones, parameter(process, 'ketones') * s);
    addEverywhere(state, S.phosphate, -0.2 * s);
    settleAcid(state);
    const lack = 1 - parameter(process, 'insulinLack');
    h.insulin *= lack;
    h.ownLiver = lack;
    h.ownMuscle = lack;
    h.glycogen *= parameter(process, 'glycogen');
    h.glucagon = 1 + 1.5 * s;
    h.cortisol *= 1 + s;
  },
  step(state, process) {
    press(state, 'insulinLack', parameter(process, 'insulinLack'));
    press(state, 'pain', parameter(process, 'pain') * process.severity);
  },
};

import { press } from '../../body/influences.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const methaemoglobinaemia: ProcessDefinition = {
  meaning: 'haemoglobin oxidised by a poison (nitrite, dapsone, local anaesthetic): brown blood, an oximeter near 85 %',
  source: 'Wright, Lewander & Woolf 1999 (Annals of Emergency Medicine 34:646); rates: review: clinical',
  parameters: {
    initial: {
      unit: '1',
      default: 0.5,
      meaning: 'share of haemoglobin oxidised at the start, at severity 1',
      max: 0.9,
    },
    perHour: { unit: '1/h', default: 0.1, meaning: 'share oxidised in an hour while the poison lasts, at severity 1' },
    lastsH: { unit: 'h', default: 4, meaning: 'half-life of the poison' },
  },
  start(state, process) {
    state.pigment.met = Math.max(state.pigment.met, Math.min(0.9, parameter(process, 'initial') * process.severity));
    process.v.poison = 1;
  },
  step(state, process) {
    const poison =
      variable(process, 'poison') * (1 - (0.693 * 0.1) / 3600 / Math.max(0.1, parameter(process, 'lastsH')));
    process.v.poison = poison * (variable(process, 'control') < 1 ? 1 : 0.9);
    press(state, 'methaemoglobinFormation', parameter(process, 'perHour') * process.severity * poison);
  },
};

import { S } from '../../chemistry/solutes.ts';
import { press } from '../../body/influences.ts';
import { parameter, type ProcessDefinition } from '../types.ts';

export const hyponatraemia: ProcessDefinition = {
  meaning:
    'water kept by vasopressin that nothing calls for; cells have given up solute where it is chronic, and swell where it is acute',
  source: 'Spasovski et al. 2014 (European guideline); Sterns 2015',
  parameters: {
    sodium: { unit: 'mmol/L', default: 108, meaning: 'sodium at the start, at severity 1' },
    chronic: { unit: '0-1', default: 1, meaning: 'how far the cells have adapted' },
    vasopressin: { unit: '1', default: 4, meaning: 'vasopressin in excess, against rest, at severity 1' },
  },
  start(state, process) {
    const { solutes: s } = state;
    const level = 140 + (parameter(process, 'sodium') - 140) * process.severity;
    const ratio = level / 140;
    const chronic = parameter(process, 'chronic');
    // As much chloride has gone as sodium, so that acid-base is as it was.
    for (const amounts of [s.plasma, s.tissue]) {
      const lost = (amounts[S.sodium] as number) * (1 - ratio);
      for (const i of [S.sodium, S.chloride]) {
        amounts[i] = (amounts[i] as number) - lost;
        s.gained[i] = (s.gained[i] as number) - lost;
      }
    }
    // Adapted cells have the fewer osmoles; those that have not, the more water.
    s.cellOsmoles *= 1 + (ratio - 1) * chronic;
    const swollen = s.cellWater * (1 / ratio - 1) * (1 - chronic);
    s.cellWater += swollen;
    state.balance.evaporated -= swollen;
    state.hormones.vasopressin = Math.max(state.hormones.vasopressin, parameter(process, 'vasopressin'));
  },
  step(state, process) {
    press(state, 'vasopressinExcess', parameter(process, 'vasopressin') * process.severity);
  },
};

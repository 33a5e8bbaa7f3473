import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { pressLungs } from '../breathing/lung-press.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

export const pulmonaryEmbolism: ProcessDefinition = {
  meaning:
    'clot in the pulmonary arteries; severity is the share of the bed it blocks, so that 0.3 is small, 0.5 strains the right heart and above 0.7 kills. Thrombolysis and time dissolve it',
  source:
    'McIntyre & Sasahara 1971 (Am J Cardiol 28:288): mean pulmonary pressure rises beyond 30 % of obstruction and a healthy right ventricle gives no more than about 40 mmHg; ESC guideline on acute pulmonary embolism 2019; rates: review: clinical',
  parameters: {
    onsetS: { unit: 's', default: 20, meaning: 'time over which the clot lodges' },
    pain: { unit: '0-10', default: 4, meaning: 'pleuritic pain at severity 1' },
    lysisPerHour: { unit: '1/h', default: 0.01, meaning: "share that the body's own lysis clears in an hour", max: 2 },
  },
  step(state, process) {
    const arrived = clamp(variable(process, 'age') / Math.max(1, parameter(process, 'onsetS')), 0, 1);
    // Alteplase 100 mg over two hours clears about a third by angiogram (Dalla-Volta 1992).
    const lysis = parameter(process, 'lysisPerHour') + 0.35 * clamp(state.effects.fibrinolysis, 0, 1.5);
    const left = 1 - variable(process, 'cleared');
    process.v.cleared = 1 - left * (1 - (lysis * 0.1) / 3600);
    const blocked = 0.95 * process.severity * arrived * left;
    press(state, 'pulmonaryObstruction', blocked);
    press(state, 'lungIrritation', 0.6 * blocked);
    // Blood crowded into what is left, and closed airways behind clots: low oxygen without a shadow (Huet 1985; Santolicandro 1995).
    pressLungs(state, 'both', { mismatch: 0.7 * blocked, shunt: 0.12 * blocked });
    press(state, 'pain', parameter(process, 'pain') * process.severity * left);
  },
};

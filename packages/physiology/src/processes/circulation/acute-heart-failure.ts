import { press } from '../../body/influences.ts';
import { clamp } from '../../body/numbers.ts';
import { shiftPlasma } from '../../body/fluids.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

export const acuteHeartFailure: ProcessDefinition = {
  meaning:
    'ventricles that lose contractility within minutes to an hour (ischaemia, myocarditis, decompensation), with the fluid that has gathered; severity is the share of contractility lost',
  source:
    'ESC heart failure guideline 2021: wet and cold profiles; wedge pressure above 18-25 mmHg floods the lungs (Forrester 1976); rates: review: clinical',
  parameters: {
    onsetMin: { unit: 'min', default: 10, meaning: 'time constant of the loss', max: 1440 },
    right: { unit: '0-1', default: 0.35, meaning: 'share of the loss that falls on the right ventricle as well' },
    congestionMl: { unit: 'mL', default: 1000, meaning: 'fluid moved back into the veins at severity 1', max: 3000 },
  },
  step(state, process) {
    const minutes = PROCESS_STEP_S / 60;
    const loss = variable(process, 'loss');
    process.v.loss =
      loss + (process.severity - loss) * clamp(minutes / Math.max(0.1, parameter(process, 'onsetMin')), 0, 1);
    press(state, 'leftPumpLoss', 0.95 * process.v.loss);
    press(state, 'rightPumpLoss', 0.95 * parameter(process, 'right') * process.v.loss);
    const wanted = parameter(process, 'congestionMl') * process.severity;
    const moved = variable(process, 'moved');
    if (moved < wanted) process.v.moved = moved - shiftPlasma(state, -Math.min(wanted - moved, 40 * minutes));
  },
};

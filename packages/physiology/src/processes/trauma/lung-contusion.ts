import { press } from '../../body/influences.ts';
import { parameter, PROCESS_STEP_S, type ProcessDefinition } from '../types.ts';

export const lungContusion: ProcessDefinition = {
  meaning: 'bruised lung that shunts and stiffens over hours',
  source: 'Cohn & DuBose 2010 (World Journal of Surgery 34:1959): worsens over 24 h; time constants: review: clinical',
  parameters: { riseMin: { unit: 'min', default: 90, meaning: 'time constant to full effect' } },
  step(state, process) {
    const key = process.side === 'left' ? 'contusionLeft' : 'contusionRight';
    state.trauma[key] +=
      (process.severity - state.trauma[key]) * (PROCESS_STEP_S / (60 * parameter(process, 'riseMin')));
    press(state, 'lungIrritation', 0.25 * state.trauma[key]);
  },
};

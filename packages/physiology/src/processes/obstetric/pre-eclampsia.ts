import { press } from '../../body/influences.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { X } from '../../body/slots.ts';
import { illFor } from '../../body/laboratory.ts';
import type { BodyState, ProcessState } from '../../body/state.ts';
import { parameter, PROCESS_STEP_S, type ProcessDefinition } from '../types.ts';

/** What both share: vessels that constrict and leak, platelets used up, and a brain that magnesium calms. */
function step(state: BodyState, process: ProcessState): void {
  const { severity } = process;
  press(state, 'vasospasm', parameter(process, 'constriction') * severity);
  press(state, 'pressureSetPoint', parameter(process, 'risesMmHg') * severity);
  press(state, 'leak', 0.12 * severity);
  const least = 220 - 150 * severity * severity;
  if (state.chemistry.platelets > least) state.clotting.platelets *= 1 - PROCESS_STEP_S / 14400;
  const mean = state.x[X.mean] as number;
  const strained = clamp((mean - state.c.meanPressure - 15) / 30, 0, 1);
  const calm = 1 / (1 + 3.2 * saturate(state.effects.magnesium));
  press(state, 'seizureDrive', parameter(process, 'excitation') * severity * (0.75 + 0.4 * strained) * calm);
  press(state, 'pain', parameter(process, 'pain') * severity);
}
const SOURCE =
  'ISSHP 2021 and NICE NG133 (2019, severe from 160/110 mmHg); Easterling & Benedetti 1989 (haemodynamics); Magpie 2002 and Eclampsia Trial 1995 (magnesium halves fits); time courses: review: clinical';

export const preEclampsia: ProcessDefinition = {
  meaning:
    'hypertension of pregnancy with constricted, leaking vessels and few platelets; severe, the brain is near a fit',
  source: SOURCE,
  parameters: {
    risesMmHg: {
      unit: 'mmHg',
      default: 46,
      meaning: 'rise of the mean pressure that the reflexes hold, at severity 1',
    },
    constriction: { unit: '1', default: 0.44, meaning: 'natural logarithm of the resistance gained, at severity 1' },
    excitation: {
      unit: '1',
      default: 0.55,
      meaning: 'excitation of the brain at severity 1, 1 at the threshold of a fit',
    },
    pain: { unit: '0-10', default: 4, meaning: 'headache and pain under the ribs' },
  },
  start(state) {
    illFor(state, 12);
  },
  step,
};

export const eclampsia: ProcessDefinition = {
  meaning: 'pre-eclampsia whose brain convulses until magnesium calms it',
  source: SOURCE,
  parameters: {
    ...preEclampsia.parameters,
    excitation: {
      unit: '1',
      default: 1.05,
      meaning: 'excitation of the brain at severity 1, 1 at the threshold of a fit',
    },
  },
  start(state) {
    illFor(state, 12);
  },
  step,
};

import { press } from '../../body/influences.ts';
import type { BodyState, ProcessState } from '../../body/state.ts';
import { parameter, PROCESS_STEP_S, variable } from '../types.ts';

/** What a disease does to one lung, each a share lost or made useless; see INFLUENCES. */
export interface LungHarm {
  readonly shunt?: number;
  readonly deadSpace?: number;
  readonly mismatch?: number;
  readonly stiffness?: number;
}

/** Presses a harm on the left lung, the right or both. */
export function pressLungs(state: BodyState, which: 'left' | 'right' | 'both', harm: LungHarm): void {
  if (which !== 'right') {
    press(state, 'leftShunt', harm.shunt ?? 0);
    press(state, 'leftDeadSpace', harm.deadSpace ?? 0);
    press(state, 'leftMismatch', harm.mismatch ?? 0);
    press(state, 'leftStiffness', harm.stiffness ?? 0);
  }
  if (which === 'left') return;
  press(state, 'rightShunt', harm.shunt ?? 0);
  press(state, 'rightDeadSpace', harm.deadSpace ?? 0);
  press(state, 'rightMismatch', harm.mismatch ?? 0);
  press(state, 'rightStiffness', harm.stiffness ?? 0);
}

/** The lungs a process is in: its side, or both where its parameter `bothLungs` says so. */
export function lungsOfProcess(process: ProcessState): 'left' | 'right' | 'both' {
  return parameter(process, 'bothLungs') > 0.5 ? 'both' : process.side;
}

/** Brings the process's level towards its severity with the time constant of its parameter `onsetMin`, or at once where that is 0; back to 0 once `control` is 1. */
export function rise(process: ProcessState): number {
  const minutes = parameter(process, 'onsetMin');
  const to = process.severity * (1 - Math.min(1, variable(process, 'control')));
  const now = variable(process, 'level');
  const share = minutes <= 0 ? 1 : Math.min(1, PROCESS_STEP_S / 60 / minutes);
  process.v.level = now + (to - now) * share;
  return process.v.level;
}

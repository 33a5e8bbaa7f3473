import { clotStrength } from '../../clotting/step.ts';
import { loseBlood } from '../../body/fluids.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { OUT, X } from '../../body/slots.ts';
import type { BodyState, ProcessState } from '../../body/state.ts';
import { POOL } from '../../body/blood-pools.ts';
import { parameter, PROCESS_STEP_S, variable, type ParameterSpec } from '../types.ts';

export const BLEEDING_PARAMETERS: Readonly<Record<string, ParameterSpec>> = {
  rateMlPerMin: {
    unit: 'mL/min',
    default: 120,
    meaning: 'flow at a mean pressure of 90 mmHg and severity 1, before clotting and control',
  },
  venous: { unit: '0/1', default: 0, meaning: '1 where the torn vessel is a vein' },
  clotPerMin: { unit: '1/min', default: 0.004, meaning: 'rate at which clotting closes the tear' },
};

/**
 * Blood lost in one step, mL: conductance of the tear times the pressure behind it, less what control and clot close.
 * Clotting needs what `clotStrength` weighs; tranexamic acid keeps the clot (CRASH-2 2010: a modest effect), anticoagulants undo it.
 */
export function bleed(state: BodyState, process: ProcessState): number {
  if (state.cut.haemorrhage) return 0;
  const venous = parameter(process, 'venous') > 0.5;
  const arterialDrop = Math.max(0, (state.out[OUT.arterial] as number) - 8);
  const venousDrop = Math.max(0, (state.out[OUT.venaCava] as number) + 3) * 8;
  const drop = venous ? venousDrop : 0.9 * arterialDrop + 0.1 * venousDrop;
  const clotting =
    (parameter(process, 'clotPerMin') * (1 + 2.5 * saturate(state.effects.antifibrinolytic)) * clotStrength(state)) /
    (state.c.bleeding * state.c.bleeding);
  const clot = variable(process, 'clot');
  process.v.clot = clamp(clot + (clotting * (1 - clot) * PROCESS_STEP_S) / 60, 0, 1);
  const open = (1 - variable(process, 'control')) * (1 - process.v.clot);
  const rate = (parameter(process, 'rateMlPerMin') * process.severity * open * drop) / 82;
  const volume = (rate * PROCESS_STEP_S) / 60;
  const lost = venous
    ? loseBlood(state, X.venaCava, POOL.venous, volume)
    : loseBlood(state, X.arteries, POOL.arteries, volume);
  state.blood.lost += lost;
  return lost;
}

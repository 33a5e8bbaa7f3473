import { err, ok, randomStream, TICKS_PER_SECOND } from '@openward/kernel';
import type { BodySpecOf } from './spec.ts';
import type { BodyResult } from '../errors.ts';
import { bodyError } from '../errors.ts';
import { cutsOf, type MechanismKey } from '../mechanisms.ts';
import { CHRONIC } from '../person/chronic.ts';
import { impossible } from '../person/limits.ts';
import { checkProcess } from '../processes/check.ts';
import { processState } from '../processes/step.ts';
import { tickBody } from './advance.ts';
import { steadyBody } from '../steady.ts';
import { rewind } from './settle.ts';
import type { BodyState } from './state.ts';

export function checkSpec(spec: BodySpecOf<string>): BodyResult<null> {
  const wrong = impossible(spec.person);
  if (wrong) return err(bodyError('impossiblePerson', wrong));
  for (const chronic of spec.person.chronic ?? [])
    if (!Object.hasOwn(CHRONIC, chronic.condition) || !(chronic.severity >= 0 && chronic.severity <= 1))
      return err(bodyError('impossibleCondition', { condition: chronic.condition, severity: chronic.severity }));
  if (!((spec.priorS ?? 0) >= 0 && (spec.priorS ?? 0) <= 7 * 86400))
    return err(bodyError('impossibleRate', { value: spec.priorS ?? 0, limit: 7 * 86400 }));
  for (const process of spec.processes) {
    const checked = checkProcess(process);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

/** A settled body with its processes installed and run for `priorS`. */
export function startState(spec: BodySpecOf<string>, seed: number, cut: readonly MechanismKey[]): BodyState {
  const state = steadyBody(spec.person);
  state.spec = { person: spec.person, processes: spec.processes, priorS: spec.priorS ?? 0 };
  state.rng = { heart: randomStream(seed, 'heart'), sensor: randomStream(seed, 'sensor') };
  state.cut = cutsOf(cut);
  state.processes = spec.processes.map((p) => processState(p));
  const prior = Math.round((spec.priorS ?? 0) * TICKS_PER_SECOND);
  for (let i = 0; i < prior; i++) tickBody(state, null);
  for (const process of state.processes) process.startTick -= prior;
  rewind(state);
  return state;
}

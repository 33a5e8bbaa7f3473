import { TICKS_PER_SECOND } from '@openward/kernel';
import { clearInfluences } from '../body/influences.ts';
import type { BodyState, ProcessState } from '../body/state.ts';
import type { ProcessSpecOf } from '../body/spec.ts';
import { definitionOf } from './catalogue.ts';
import { PROCESS_STEP_S } from './types.ts';

/** A process as state, its parameters filled from the catalogue's defaults. */
export function processState(spec: ProcessSpecOf<string>): ProcessState {
  const definition = definitionOf(spec.process);
  const parameters: Record<string, number> = {};
  for (const [key, p] of Object.entries(definition.parameters)) parameters[key] = spec.parameters?.[key] ?? p.default;
  return {
    process: spec.process,
    severity: spec.severity,
    startTick: Math.round((spec.startS ?? 0) * TICKS_PER_SECOND),
    side: spec.side ?? 'right',
    site: spec.site === undefined || spec.site === '' ? (definition.sites?.[0] ?? '') : spec.site,
    trigger: spec.triggerInfusionId ?? '',
    parameters,
    v: { started: 0, age: 0, control: 0 },
  };
}

/** Every 100 ms: all running processes act on parameters and substances of the body. */
export function stepProcesses(state: BodyState): void {
  clearInfluences(state);
  for (const process of state.processes) {
    if (state.tick < process.startTick) continue;
    const definition = definitionOf(process.process);
    if (process.v.started === 0) {
      process.v.started = 1;
      definition.start?.(state, process);
    }
    process.v.age = (process.v.age ?? 0) + PROCESS_STEP_S;
    definition.step(state, process);
  }
}

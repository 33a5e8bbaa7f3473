import { err, ok } from '@openward/kernel';
import type { ProcessSpecOf } from '../body/spec.ts';
import type { BodyResult } from '../errors.ts';
import { bodyError } from '../errors.ts';
import { definitionOf, PROCESSES } from './catalogue.ts';
import type { ParameterSpec } from './types.ts';

/** The range a parameter of a process may take. */
export function parameterRange(spec: ParameterSpec): readonly [low: number, high: number] {
  return [spec.min ?? 0, spec.max ?? Math.max(1000, 1000 * Math.abs(spec.default))];
}

const within = (v: unknown, low: number, high: number): boolean =>
  typeof v === 'number' && Number.isFinite(v) && v >= low && v <= high;

/** Whether a process can run at all. Errors: unknownProcess, impossibleProcess. */
export function checkProcess(spec: ProcessSpecOf<string>): BodyResult<null> {
  if (!Object.hasOwn(PROCESSES, spec.process))
    return err(bodyError('unknownProcess', { process: String(spec.process) }));
  const definition = definitionOf(spec.process);
  const { process } = spec;
  const refuse = (field: string, value: unknown, right: string): BodyResult<null> =>
    err(bodyError('impossibleProcess', { process, field, value: String(value), right }));
  if (!within(spec.severity, 0, 1)) return refuse('severity', spec.severity, 'from 0 to 1');
  if (spec.startS !== undefined && !within(spec.startS, -1e7, 1e7))
    return refuse('startS', spec.startS, 'a time in seconds');
  if (spec.side !== undefined && spec.side !== 'left' && spec.side !== 'right')
    return refuse('side', spec.side, 'left or right');
  const { sites } = definition;
  if (sites && spec.site !== undefined && spec.site !== '' && !sites.includes(spec.site))
    return refuse('site', spec.site, `one of ${sites.join(', ')}`);
  for (const [key, value] of Object.entries(spec.parameters ?? {})) {
    if (!Object.hasOwn(definition.parameters, key))
      return refuse(key, value, `one of the parameters ${Object.keys(definition.parameters).join(', ')}`);
    const [low, high] = parameterRange(definition.parameters[key] as ParameterSpec);
    if (!within(value, low, high)) return refuse(key, value, `from ${low} to ${high}`);
  }
  return ok(null);
}

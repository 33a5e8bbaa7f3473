import type { ProcessKey, ProcessSpec } from '../contract.ts';
import { PROCESSES } from '../processes/catalogue.ts';
import { parameterRange } from '../processes/check.ts';
import type { Path } from './errors.ts';
import { readNumber } from './read-fields.ts';
import { readSeverity } from './read-person.ts';
import type { Fields, Reader } from './reader.ts';
import type { Conversion } from './units.ts';

export const START_FIELDS: Readonly<Record<string, string>> = {
  process: 'which process',
  severity: 'how severe, 0 to 1',
  side: 'left or right, where the process has a side',
  site: 'where it is, where the process has a place',
  parameters: 'the process’s own parameters by name',
  trigger: 'the id of the running infusion that carries its trigger',
  for: 'after this time its cause ends, as by `stop`',
};

/** A process that begins `startS` seconds into the run. */
export function readStart(
  reader: Reader,
  fields: Fields,
  path: Path,
  startS: number,
  conversion: Conversion,
): ProcessSpec | null {
  reader.onlyFields(fields, path, Object.keys(START_FIELDS));
  const process = reader.name(fields['process'], [...path, 'process'], 'process', Object.keys(PROCESSES));
  if (fields['severity'] === undefined)
    return reader.tell('missingField', path, { field: 'severity', meaning: START_FIELDS['severity'] as string });
  const severity = readSeverity(reader, fields['severity'], [...path, 'severity']);
  const side =
    fields['side'] === undefined
      ? undefined
      : reader.name(fields['side'], [...path, 'side'], 'side', ['left', 'right']);
  const sites = process === null ? undefined : PROCESSES[process as ProcessKey].sites;
  const sitePath = [...path, 'site'];
  const site =
    fields['site'] === undefined
      ? undefined
      : sites
        ? reader.name(fields['site'], sitePath, 'site', sites)
        : reader.text(fields['site'], sitePath);
  const trigger = fields['trigger'] === undefined ? undefined : reader.text(fields['trigger'], [...path, 'trigger']);
  if (process === null || severity === null || side === null || site === null || trigger === null) return null;
  const parameters =
    fields['parameters'] === undefined
      ? {}
      : readParameters(reader, fields['parameters'], [...path, 'parameters'], process as ProcessKey, conversion);
  if (parameters === null) return null;
  return {
    process: process as ProcessKey,
    severity,
    startS,
    parameters,
    ...(side === undefined ? {} : { side: side as 'left' | 'right' }),
    ...(site === undefined ? {} : { site }),
    ...(trigger === undefined ? {} : { triggerInfusionId: trigger }),
  };
}

function readParameters(
  reader: Reader,
  value: unknown,
  path: Path,
  process: ProcessKey,
  conversion: Conversion,
): Record<string, number> | null {
  const fields = reader.object(value, path);
  if (fields === null) return null;
  const specs = PROCESSES[process].parameters;
  reader.onlyFields(fields, path, Object.keys(specs));
  const out: Record<string, number> = {};
  for (const [key, given] of Object.entries(fields)) {
    const spec = specs[key];
    const read = spec === undefined ? null : readNumber(reader, given, [...path, key], spec.unit, conversion);
    if (spec === undefined || read === null) return null;
    const [low, high] = parameterRange(spec);
    if (!(read >= low && read <= high)) return reader.tell('outOfRange', [...path, key], { low, high, got: read });
    out[key] = read;
  }
  return out;
}

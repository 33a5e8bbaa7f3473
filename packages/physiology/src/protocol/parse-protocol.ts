import { err, ok, ticks, type Result } from '@openward/kernel';
import { checkSpec } from '../body/create.ts';
import type { Person } from '../contract.ts';
import { constantsOf } from '../person/constants.ts';
import { QUANTITY_NAMES } from '../vocabulary/quantity-names.ts';
import { protocolError, type ProtocolProblem } from './errors.ts';
import { readExpectations } from './read-expectations.ts';
import { readMeasures } from './read-measures.ts';
import { readPerson } from './read-person.ts';
import { readSteps, type Size } from './read-steps.ts';
import { Reader, shown } from './reader.ts';
import { readTime } from './time.ts';
import type { Protocol } from './types.ts';

/** The fields of a protocol. */
export const PROTOCOL_FIELDS: Readonly<Record<string, string>> = {
  title: 'what the run is called',
  meaning: 'free text for the reader',
  person: 'who; the reference adult (man, 30 years, 177 cm, 77 kg) where left out',
  seed: 'a whole number that fixes every chance in the run; 1 where left out',
  for: 'how long the run lasts',
  steps: 'what happens and when',
  sample: '`every` (1 s where left out) and `quantities`, a list of names',
  measures: 'numbers read off the run, by name',
  expect: 'what measures are held against: see the rule of scores',
};
/** Samples are taken at least so often, so that measures see what happens between rows of the output. */
export const FINEST_S = 1;
const DEFAULT_QUANTITIES = [
  'heartRate',
  'systolicPressure',
  'diastolicPressure',
  'meanPressure',
  'cardiacOutput',
  'respiratoryRate',
  'arterialSaturation',
  'arterialPCO2',
  'coreTemperature',
] as const;

/** A protocol of plain data as read from YAML or JSON, or every way it departs from one. */
export function parseProtocol(value: unknown): Result<Protocol, readonly ProtocolProblem[]> {
  const reader = new Reader();
  const fields = reader.object(value, []);
  if (fields === null) return err(reader.problems);
  reader.onlyFields(fields, [], Object.keys(PROTOCOL_FIELDS));
  const person = readPerson(reader, fields['person'], ['person']);
  const endS = fields['for'] === undefined ? null : readTime(reader, fields['for'], ['for']);
  if (fields['for'] === undefined)
    reader.tell('missingField', [], { field: 'for', meaning: PROTOCOL_FIELDS['for'] as string });
  const seed = fields['seed'] ?? 1;
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 4294967295)
    reader.tell('outOfRange', ['seed'], { low: 0, high: 4294967295, got: shown(seed) });
  const steps = readSteps(reader, fields['steps'], ['steps'], sizeOf(person));
  for (const { tick, path } of steps.actions)
    if (endS !== null && tick > ticks(endS)) reader.tell('afterTheEnd', path, { atS: tick / 50, endS });
  for (const process of steps.processes)
    if (endS !== null && (process.startS ?? 0) > endS)
      reader.tell('afterTheEnd', ['steps'], { atS: process.startS ?? 0, endS });
  const sample = readSample(reader, fields['sample']);
  const measures = readMeasures(reader, fields['measures'], ['measures'], endS ?? 0);
  const expectations = readExpectations(reader, fields['expect'], ['expect'], Object.keys(measures));
  if (person !== null) {
    const made = checkSpec({ person, processes: [] });
    if (!made.ok) {
      const details = { place: 'person', problem: made.error.message };
      reader.problems.push({ ...protocolError('personRefused', details), path: ['person'] });
    }
  }
  if (reader.problems.length > 0 || person === null || endS === null) return err(reader.problems);
  return ok({
    title: typeof fields['title'] === 'string' ? fields['title'] : '',
    meaning: typeof fields['meaning'] === 'string' ? fields['meaning'] : '',
    seed: seed as number,
    person,
    ...steps,
    durationTicks: ticks(endS),
    ...sample,
    measures,
    expectations,
  });
}

/** A person whose body cannot be made gets a size all the same, so that the steps can be read. */
function sizeOf(person: Person | null): Size {
  if (person === null || !checkSpec({ person, processes: [] }).ok) return { weightKg: 70, bloodVolumeMl: 5000 };
  return { weightKg: person.weightKg, bloodVolumeMl: constantsOf(person).bloodVolume };
}

function readSample(reader: Reader, value: unknown): { everyTicks: number; quantities: readonly string[] } {
  const path = ['sample'];
  const fields = value === undefined ? {} : (reader.object(value, path) ?? {});
  reader.onlyFields(fields, path, ['every', 'quantities']);
  const every = fields['every'] === undefined ? FINEST_S : (readTime(reader, fields['every'], [...path, 'every']) ?? 1);
  if (every < 0.02 || (every > FINEST_S && every % FINEST_S !== 0))
    reader.tell('badTime', [...path, 'every'], { got: `${every} s; above a second, samples stand on whole seconds` });
  const list =
    fields['quantities'] === undefined
      ? DEFAULT_QUANTITIES
      : reader.list(fields['quantities'], [...path, 'quantities']);
  const names = (list ?? []).flatMap((each, i) => {
    const name = reader.name(each, [...path, 'quantities', i], 'quantity', QUANTITY_NAMES);
    return name === null ? [] : [name];
  });
  return { everyTicks: ticks(every), quantities: names };
}

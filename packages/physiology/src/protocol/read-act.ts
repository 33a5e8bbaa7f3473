import type { BodyAction, ProcessKey, ProcessSpec } from '../contract.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import { ACTION_WORDS } from '../vocabulary/actions/index.ts';
import type { FieldSpecs } from '../vocabulary/fields.ts';
import type { Path } from './errors.ts';
import { fieldNames, readFields, readNumber } from './read-fields.ts';
import type { Fields, Reader } from './reader.ts';
import { readTime } from './time.ts';
import type { Conversion } from './units.ts';

export interface Act {
  readonly afterS: number;
  readonly action: BodyAction;
}
/** What runs under an id, so that a rate can be read in its unit. */
export interface Running {
  readonly drugs: Map<string, string>;
  readonly fluids: Set<string>;
}
interface Setting extends Conversion {
  readonly weightKg: number;
  readonly bloodVolumeMl: number;
  readonly running: Running;
  readonly processes: readonly ProcessSpec[];
}

/** Fields that a step has besides those of the action, by kind. */
export const EXTRA_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bolus: { over: 'spread evenly over this time' },
  infuse: { for: 'stopped after this time' },
  fluid: { over: 'given in this time, in place of a rate' },
  withdrawBlood: { over: 'drawn in this time, in place of a rate' },
  stop: { process: 'the process whose cause ends, in place of an id' },
};
const FOR = { for: 'ended after this time' } as const;

export function extraFields(kind: BodyAction['kind']): Readonly<Record<string, string>> {
  return { ...('on' in ACTION_WORDS[kind].fields ? FOR : {}), ...EXTRA_FIELDS[kind] };
}

/** One step as the actions it stands for, each so many seconds after the step's time. */
export function readAct(
  reader: Reader,
  kind: BodyAction['kind'],
  fields: Fields,
  path: Path,
  setting: Setting,
): readonly Act[] {
  const specs: FieldSpecs = ACTION_WORDS[kind].fields;
  reader.onlyFields(fields, path, [...fieldNames(specs), ...Object.keys(extraFields(kind))]);
  if (kind === 'stop') return readStop(reader, fields, path, setting);
  if (kind === 'setRate') return readRate(reader, fields, path, setting);
  const drug = typeof fields['drug'] === 'string' ? fields['drug'] : '';
  const filled: Record<string, unknown> = { ...fields };
  if (kind === 'infuse' || kind === 'fluid') filled['id'] ??= fields['drug'] ?? fields['fluid'];
  const over = fields['over'] === undefined ? null : readTime(reader, fields['over'], [...path, 'over']);
  const length = fields['for'] === undefined ? null : readTime(reader, fields['for'], [...path, 'for']);
  if (
    (kind === 'fluid' || kind === 'withdrawBlood') &&
    over !== null &&
    over > 0 &&
    filled['rate'] === undefined &&
    filled['rateMlPerMin'] === undefined
  ) {
    const volume = readNumber(reader, filled['volume'] ?? filled['volumeMl'], [...path, 'volume'], 'mL', setting);
    if (volume === null) return [];
    filled['rateMlPerMin'] = (volume * 60) / over;
  }
  const read = readFields(reader, filled, path, specs, conversionFor(drug, setting));
  if (read === null) return [];
  const action = { kind, ...read } as unknown as BodyAction;
  if (action.kind === 'bolus' && over !== null) return spread(reader, action, over, path);
  if (action.kind === 'infuse') setting.running.drugs.set(action.id, action.drug);
  if (action.kind === 'fluid' || action.kind === 'withdrawBlood') setting.running.fluids.add(action.id);
  const acts: Act[] = [{ afterS: 0, action }];
  if (length !== null) {
    if (action.kind === 'infuse') acts.push({ afterS: length, action: { kind: 'stop', id: action.id } });
    else acts.push({ afterS: length, action: { ...action, on: false } as BodyAction });
  }
  return acts;
}

/** What a milligram of a drug is in units, millimoles and millilitres, where the catalogue says. */
function conversionFor(drug: string, { weightKg, bloodVolumeMl }: Setting): Conversion {
  const known = Object.hasOwn(DRUGS, drug) ? DRUGS[drug] : undefined;
  return { weightKg, bloodVolumeMl, ...known?.measure };
}

/** A dose over a time as one small dose a second, refused as a whole where the whole is impossible. */
function spread(reader: Reader, action: Extract<BodyAction, { kind: 'bolus' }>, overS: number, path: Path): Act[] {
  const limit = DRUGS[action.drug]?.limits.doseMg ?? 0;
  if (!(action.doseMg > 0 && action.doseMg <= limit)) {
    reader.tell('outOfRange', [...path, 'dose'], { low: 0, high: `${limit} mg`, got: `${action.doseMg} mg` });
    return [];
  }
  const count = Math.max(1, Math.round(overS));
  return Array.from({ length: count }, (_, i) => ({
    afterS: (i * overS) / count,
    action: { ...action, doseMg: action.doseMg / count },
  }));
}

function readStop(reader: Reader, fields: Fields, path: Path, { running, processes }: Setting): Act[] {
  const known = [...running.drugs.keys(), ...running.fluids, ...processes.map((p) => p.triggerInfusionId ?? '')].filter(
    (id) => id !== '',
  );
  const started = processes.map((p) => String(p.process));
  const word = fields['process'] ?? fields['id'];
  const name = reader.name(word, path, 'running infusion, fluid or process', [...known, ...started]);
  if (name === null) return [];
  if (fields['process'] === undefined && known.includes(name))
    return [{ afterS: 0, action: { kind: 'stop', id: name } }];
  return [{ afterS: 0, action: { kind: 'removeTrigger', process: name as ProcessKey } }];
}

function readRate(reader: Reader, fields: Fields, path: Path, setting: Setting): Act[] {
  const { running } = setting;
  const known = [...running.drugs.keys(), ...running.fluids];
  const id = reader.name(fields['id'], [...path, 'id'], 'running infusion or fluid', known);
  if (id === null) return [];
  const drug = running.drugs.get(id);
  const unit = drug === undefined ? 'mL/min' : 'mg/min';
  const rate = readNumber(reader, fields['rate'], [...path, 'rate'], unit, conversionFor(drug ?? '', setting));
  return rate === null ? [] : [{ afterS: 0, action: { kind: 'setRate', id, rate } }];
}

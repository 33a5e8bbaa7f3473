import { FLUIDS } from '../water/fluid-table.ts';
import { OXYGEN_DEVICES } from '../body/oxygen.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import { PROCESSES } from '../processes/catalogue.ts';
import { EXPECTATION_FIELDS } from '../protocol/read-expectations.ts';
import { extraFields } from '../protocol/read-act.ts';
import { MEASURE_FIELDS, MEASURE_KINDS } from '../protocol/read-measures.ts';
import { START_FIELDS } from '../protocol/read-start.ts';
import { STEP_FIELDS } from '../protocol/read-steps.ts';
import { PROTOCOL_FIELDS } from '../protocol/parse-protocol.ts';
import { QUANTITIES } from '../quantities/catalogue.ts';
import { ACTION_WORDS } from './actions/index.ts';
import type { FieldSpec, FieldSpecs } from './fields.ts';
import { CHRONIC } from '../person/chronic.ts';
import type { BodyAction } from '../contract.ts';
import { PERSON_FIELDS } from './person.ts';
import { QUANTITY_FAMILIES } from './quantity-families.ts';
import { RHYTHMS } from '../electricity/names.ts';
import { POSTURE_MEANINGS, ROUTE_MEANINGS } from './words.ts';

/** One thing a protocol may name. */
export interface Word {
  readonly name: string;
  readonly meaning: string;
  /** Unit, default, fields and other facts, in the order to show them. */
  readonly facts?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly fields?: readonly Word[];
}
export type Vocabulary = Readonly<Record<string, readonly Word[]>>;

/** All a protocol may say, read off the catalogues the body itself uses. */
export function vocabulary(): Vocabulary {
  return {
    protocol: plain(PROTOCOL_FIELDS),
    person: [
      ...fieldWords(PERSON_FIELDS),
      { name: 'chronic', meaning: 'chronic conditions by name with a severity from 0 to 1' },
    ],
    'chronic conditions': plain(CHRONIC),
    steps: [...plain(STEP_FIELDS), { name: 'start', meaning: 'a disease process begins', fields: plain(START_FIELDS) }],
    actions: Object.entries(ACTION_WORDS).map(([name, { meaning, fields }]) => ({
      name,
      meaning,
      fields: [...fieldWords(fields), ...plain(extraFields(name as BodyAction['kind']))],
    })),
    processes: Object.entries(PROCESSES).map(([name, { meaning, source, parameters, sites }]) => ({
      name,
      meaning,
      facts: { ...(sites ? { sites } : {}), source },
      fields: Object.entries(parameters).map(([key, p]) => ({
        name: key,
        meaning: p.meaning,
        facts: { unit: p.unit, default: p.default },
      })),
    })),
    drugs: Object.entries(DRUGS).map(([name, { meaning, routes, limits }]) => ({
      name,
      meaning,
      facts: {
        routes: Object.keys(routes),
        'largest dose, mg': limits.doseMg,
        'highest rate, mg/min': limits.rateMgPerMin,
      },
    })),
    routes: plain(ROUTE_MEANINGS),
    fluids: Object.entries(FLUIDS).map(([name, { meaning, source }]) => ({ name, meaning, facts: { source } })),
    'oxygen devices': Object.entries(OXYGEN_DEVICES).map(([name, { meaning, maxFlowLPerMin }]) => ({
      name,
      meaning,
      facts: { 'highest flow, L/min': maxFlowLPerMin },
    })),
    postures: plain(POSTURE_MEANINGS),
    rhythms: plain(RHYTHMS),
    quantities: [
      ...Object.entries(QUANTITIES).map(([name, { unit, meaning }]) => ({ name, meaning, facts: { unit } })),
      ...Object.entries(QUANTITY_FAMILIES).map(([name, { unit, meaning, members }]) => ({
        name: `${name}:<name>`,
        meaning,
        facts: { unit, names: members },
      })),
    ],
    measures: [...plain(MEASURE_KINDS), { name: 'fields', meaning: 'of measures', fields: plain(MEASURE_FIELDS) }],
    expectations: plain(EXPECTATION_FIELDS),
  };
}

const plain = (words: Readonly<Record<string, string>>): Word[] =>
  Object.entries(words).map(([name, meaning]) => ({ name, meaning }));

function fieldWords(specs: FieldSpecs): Word[] {
  return Object.entries(specs).map(([key, spec]) => ({
    name: spec.type === 'number' && spec.alias !== undefined ? `${spec.alias} or ${key}` : key,
    meaning: spec.meaning,
    facts: factsOf(spec),
  }));
}

/** A field's facts; of a long choice only the kind, which has its own section. */
function factsOf(spec: FieldSpec): Record<string, string | number | boolean | readonly string[]> {
  return {
    ...(spec.type === 'number' ? { unit: spec.unit } : {}),
    ...(spec.type === 'choice' ? { 'one of': spec.of.length > 10 ? `the ${spec.what}s` : spec.of } : {}),
    ...(spec.type === 'truth' ? { 'one of': ['true', 'false'] } : {}),
    ...(spec.default === undefined ? (spec.optional ? { optional: true } : {}) : { default: spec.default }),
  };
}

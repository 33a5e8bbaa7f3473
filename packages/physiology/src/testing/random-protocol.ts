import { nextIndex, nextUnit, pow, randomStream, type RandomState } from '@openward/kernel';
import type { BodyAction, ProcessKey } from '../contract.ts';
import { DRUGS } from '../drugs/catalogue.ts';
import { CHRONIC } from '../person/chronic.ts';
import { PROCESSES } from '../processes/catalogue.ts';
import { ACTION_WORDS } from '../vocabulary/actions/index.ts';
import type { FieldSpec, FieldSpecs } from '../vocabulary/fields.ts';

type Raw = Record<string, unknown>;
interface Chance {
  unit(): number;
  /** From `low` to `high`. */
  between(low: number, high: number): number;
  one<T>(values: readonly T[]): T;
}
function chanceOf(state: RandomState): Chance {
  return {
    unit: () => nextUnit(state),
    between: (low, high) => low + (high - low) * nextUnit(state),
    one: (values) => values[nextIndex(state, values.length)] as never,
  };
}

/** Usual span of a number by its unit; what is far outside is left to the spoiling. */
const SPAN: Readonly<Record<string, readonly [number, number]>> = {
  mL: [1, 3000],
  'mL/min': [0, 500],
  'L/min': [0, 15],
  '1/min': [0, 150],
  cmH2O: [0, 25],
  cm: [0, 8],
  J: [1, 360],
  mA: [0, 160],
  degC: [-10, 45],
  kPa: [35, 110],
  ppm: [0, 3000],
  W: [0, 400],
  deg: [-20, 90],
  '1': [0, 1],
  '0/1': [0, 1],
  '0-1': [0, 1],
};

/** A protocol drawn from the whole vocabulary: mostly possible, with doses up to their limits and people in any state; one in five is spoilt. */
export function randomProtocol(seed: number, durationS: number): Raw {
  const chance = chanceOf(randomStream(seed, 'protocol'));
  const steps = Array.from({ length: 1 + Math.floor(chance.between(0, 12)) }, () => step(chance, durationS));
  if (chance.unit() < 0.15)
    steps.push({
      at: Math.floor(chance.between(0, durationS / 3)),
      start: process(chance, 'cardiacArrest' as ProcessKey),
    });
  const raw: Raw = { for: durationS, seed: seed % 1000, person: person(chance), steps };
  if (chance.unit() < 0.2) for (let i = 0; i <= chance.between(0, 2); i++) spoil(chance, raw);
  return raw;
}

const PACKED = [
  { sex: 'male', age: 30, height: 177, weight: 77 },
  { sex: 'female', age: 30, height: 164, weight: 62 },
  { sex: 'male', age: 75, height: 174, weight: 78 },
  { sex: 'female', age: 75, height: 160, weight: 66 },
];

const CHILDREN = [
  { sex: 'female', age: 0, height: 50, weight: 3.4 },
  { sex: 'male', age: 0.5, height: 67, weight: 7.8 },
  { sex: 'female', age: 3, height: 95, weight: 14 },
  { sex: 'male', age: 11, height: 144, weight: 36 },
];

function person(chance: Chance): Raw {
  if (chance.unit() < 0.75) return { ...chance.one(PACKED) };
  if (chance.unit() < 0.2) return { ...chance.one(CHILDREN) };
  const chronic: Raw = {};
  for (let i = 0; i < chance.between(0, 3); i++) chronic[chance.one(Object.keys(CHRONIC))] = chance.unit();
  const height = Math.round(chance.between(150, 195));
  return {
    sex: chance.one(['female', 'male']),
    age: Math.round(chance.between(18, 95)),
    height,
    weight: Math.round((chance.between(17, 42) * height * height) / 10000),
    skinTone: Math.round(chance.between(1, 10)),
    chronic,
    ...(chance.unit() < 0.3 ? { fitness: chance.between(-1, 1) } : {}),
  };
}

function process(chance: Chance, key = chance.one(Object.keys(PROCESSES)) as ProcessKey): Raw {
  const known = Object.hasOwn(PROCESSES, key) ? key : (chance.one(Object.keys(PROCESSES)) as ProcessKey);
  const { parameters, sites } = PROCESSES[known];
  const chosen: Raw = {};
  for (const [name, spec] of Object.entries(parameters))
    if (chance.unit() < 0.2)
      chosen[name] = Math.min(
        spec.max ?? Infinity,
        Math.max(spec.min ?? 0, spec.default * pow(10, chance.between(-1, 1))),
      );
  return {
    process: known,
    severity: chance.unit(),
    parameters: chosen,
    ...(chance.unit() < 0.5 ? { side: chance.one(['left', 'right']) } : {}),
    ...(sites && chance.unit() < 0.8 ? { site: chance.one(sites) } : {}),
  };
}

function step(chance: Chance, durationS: number): Raw {
  const at = Math.floor(chance.between(0, durationS));
  if (chance.unit() < 0.35) return { at, start: process(chance) };
  const kind = chance.one(
    Object.keys(ACTION_WORDS).filter((each) => each !== 'stop' && each !== 'setRate'),
  ) as BodyAction['kind'];
  const drug = chance.one(Object.keys(DRUGS));
  const specs: FieldSpecs = ACTION_WORDS[kind].fields;
  const fields: Raw = {};
  for (const [name, spec] of Object.entries(specs))
    if (spec.default === undefined || chance.unit() < 0.5) fields[name] = value(chance, spec, drug);
  if (fields['drug'] !== undefined && chance.unit() < 0.8) {
    fields['drug'] = drug;
    const routes = Object.keys(DRUGS[drug]?.routes ?? {});
    fields['route'] = kind === 'bolus' && routes.length > 0 ? chance.one(routes) : 'intravenous';
  }
  return { at, [kind]: fields };
}

function value(chance: Chance, spec: FieldSpec, drug: string): unknown {
  switch (spec.type) {
    case 'choice':
      return chance.one(spec.of);
    case 'truth':
      return chance.unit() < 0.5;
    case 'text':
      return chance.one(['a', 'b', 'spleen', '']);
    case 'number': {
      const limits = DRUGS[drug]?.limits;
      if (spec.unit === 'mg') return (limits?.doseMg ?? 1) * pow(10, chance.between(-3, 0));
      if (spec.unit === 'mg/min') return (limits?.rateMgPerMin ?? 1) * pow(10, chance.between(-4, 0));
      const [low, high] = SPAN[spec.unit] ?? [0, 2 * (spec.default ?? 10)];
      return chance.between(low, high);
    }
  }
}

/** Makes one thing of a protocol wrong: impossible people, negative and thousandfold numbers, unknown keys, wrong kinds. */
function spoil(chance: Chance, raw: Raw): void {
  const places: { group: Raw; key: string }[] = [];
  const walk = (group: Raw): void => {
    for (const [key, each] of Object.entries(group)) {
      places.push({ group, key });
      if (typeof each === 'object' && each !== null) walk(each as Raw);
    }
  };
  walk(raw);
  const { group, key } = chance.one(places.filter((place) => place.key !== 'for'));
  const now = group[key];
  const way = chance.one(['thousandfold', 'negative', 'unknown', 'kind', 'nothing', 'infinite'] as const);
  if (way === 'thousandfold' && typeof now === 'number') group[key] = now * 1000;
  else if (way === 'negative' && typeof now === 'number') group[key] = -now - 1;
  else if (way === 'infinite' && typeof now === 'number') group[key] = chance.one([NaN, Infinity, -Infinity]);
  else if (way === 'kind') group[key] = chance.one([null, [], {}, 'words', true, '3 parsecs']);
  else if (way === 'nothing') delete group[key];
  else group[`${key}X`] = now;
}

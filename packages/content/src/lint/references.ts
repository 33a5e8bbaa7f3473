import type { ReadCase } from '../cases/read-case.ts';
import type { Located, Path } from '../yaml/read-yaml.ts';
import { patternReferences } from './pattern-references.ts';
import { placeholders } from './placeholders.ts';
import { isPlain, type Reference, type ReferenceKind } from './reference.ts';

/** Kinds of references by the place they stand at; `*` is any index or key, a trailing `%` takes the keys of a map. */
const PLACES: Readonly<Record<string, readonly (readonly [string, ReferenceKind])[]>> = {
  patient: [['present.*', 'person']],
  truth: [
    ['diagnosis.main', 'diagnosis'],
    ['diagnosis.also.*', 'diagnosis'],
    ['diagnosis.acceptable.*', 'diagnosis'],
    ['diagnosis.dangerousMisses.*', 'diagnosis'],
    ['findings.*.manoeuvre', 'manoeuvre'],
    ['investigations.*.investigation', 'investigation'],
    ['investigations.*.values.%', 'analyte'],
    ['investigations.*.values.*.quantity', 'quantity'],
    ['investigations.*.reports.*.images.*', 'asset'],
    ['happenings.*.speaker', 'person'],
    ['happenings.*.arrives', 'person'],
    ['procedures.*.procedure', 'procedure'],
    ['allergies.*.medications.*', 'medication'],
    ['cues.*.sources.*', 'source'],
  ],
  physiology: [
    ['processes.*.process', 'process'],
    ['variants.*.processes.*.process', 'process'],
  ],
  dialogue: [
    ['facts.*.topics.*', 'topic'],
    ['facts.*.told.*.by', 'person'],
    ['speakers.*.replies.*.to', 'actKind'],
    ['conversations.*.conversation', 'conversation'],
    ['conversations.*.with', 'person'],
  ],
  rubric: [
    ['items.*.objectives.*', 'objective'],
    ['items.*.sources.*', 'source'],
  ],
  playthrough: [
    ['profile', 'profile'],
    ['variant', 'variant'],
    ['expect.met.*', 'item'],
    ['expect.partly.*', 'item'],
    ['expect.missed.*', 'item'],
    ['expect.harms.*', 'item'],
    ['expect.sameScoreAs.playthrough', 'playthrough'],
    ['expect.lowerThan.*', 'playthrough'],
  ],
};

/** Every reference of a case, from the places above, from its conditions and acts, and from its percepts. */
export function referencesOf(read: ReadCase): readonly Reference[] {
  const files: readonly (readonly [string, Located])[] = [
    ...Object.entries(read.located),
    ...Object.values(read.locatedPlaythroughs).map((located): readonly [string, Located] => ['playthrough', located]),
  ];
  return files.flatMap(([name, located]) => [
    ...(PLACES[name] ?? []).flatMap(([place, kind]) =>
      atPlace(located.value, place.split('.'), []).map(([key, path]): Reference => ({ kind, key, located, path })),
    ),
    ...patternReferences(located),
    ...(name === 'truth' ? placeholders(located) : []),
  ]);
}

function atPlace(value: unknown, place: readonly string[], path: Path): readonly (readonly [string, Path])[] {
  const [step, ...rest] = place;
  if (step === undefined) return typeof value === 'string' ? [[value, path]] : [];
  if (step === '%') return isPlain(value) ? Object.keys(value).map((key) => [key, [...path, key]] as const) : [];
  if (step !== '*')
    return isPlain(value) && value[step] !== undefined ? atPlace(value[step], rest, [...path, step]) : [];
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => atPlace(each, rest, [...path, index]));
  return isPlain(value) ? Object.entries(value).flatMap(([key, each]) => atPlace(each, rest, [...path, key])) : [];
}

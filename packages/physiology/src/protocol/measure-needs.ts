import type { Measure, RunKey } from './types.ts';

function partsOf(measure: Measure): readonly Measure[] {
  if ('bound' in measure) return [measure.bound];
  if ('against' in measure) return typeof measure.against === 'string' ? [measure.of] : [measure.of, measure.against];
  return 'of' in measure && typeof measure.of !== 'string' ? (measure.of as readonly Measure[]) : [];
}

/** The names a measure refers to. */
export function referencesOf(measure: Measure): readonly string[] {
  if (measure.kind === 'reference') return [measure.name];
  return partsOf(measure).flatMap(referencesOf);
}

export interface Needs {
  readonly quantities: readonly string[];
  /** Those wanted at the end of each beat. */
  readonly beats: readonly string[];
  /** Runs besides the main one. */
  readonly runs: readonly Exclude<RunKey, 'main'>[];
}

/** Every quantity a measure looks at and the runs it needs. */
export function needsOf(measure: Measure): Needs {
  const parts = partsOf(measure).map(needsOf);
  const own =
    'of' in measure && typeof measure.of === 'string'
      ? [measure.of, ...('on' in measure && measure.on !== 'time' ? [measure.on] : [])]
      : [];
  const run =
    'run' in measure
      ? measure.run
      : 'against' in measure && typeof measure.against === 'string'
        ? measure.against
        : 'main';
  return {
    beats: [...(measure.kind === 'beatMean' ? [measure.of] : []), ...parts.flatMap((p) => p.beats)],
    quantities: [...own, ...parts.flatMap((p) => p.quantities)],
    runs: [...(run === 'main' ? [] : [run]), ...parts.flatMap((p) => p.runs)],
  };
}

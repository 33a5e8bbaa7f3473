import type { Measure } from './types.ts';

function partsOf(measure: Measure): readonly Measure[] {
  if ('bound' in measure) return [measure.bound];
  if ('against' in measure) return [measure.of, measure.against];
  return 'of' in measure && typeof measure.of !== 'string' ? (measure.of as readonly Measure[]) : [];
}

/** The names a measure refers to. */
export function referencesOf(measure: Measure): readonly string[] {
  if (measure.kind === 'reference') return measure.name === 'control' ? [] : [measure.name];
  return partsOf(measure).flatMap(referencesOf);
}

export interface Needs {
  readonly quantities: readonly string[];
  /** Those wanted at the end of each beat. */
  readonly beats: readonly string[];
  readonly control: boolean;
}

/** Every quantity a measure looks at and whether it needs the control run. */
export function needsOf(measure: Measure): Needs {
  const parts = partsOf(measure).map(needsOf);
  const own =
    'of' in measure && typeof measure.of === 'string'
      ? [measure.of, ...('on' in measure && measure.on !== 'time' ? [measure.on] : [])]
      : [];
  const control =
    ('run' in measure && measure.run === 'control') || (measure.kind === 'reference' && measure.name === 'control');
  return {
    beats: [...(measure.kind === 'beatMean' ? [measure.of] : []), ...parts.flatMap((p) => p.beats)],
    quantities: [...own, ...parts.flatMap((p) => p.quantities)],
    control: control || parts.some((p) => p.control),
  };
}

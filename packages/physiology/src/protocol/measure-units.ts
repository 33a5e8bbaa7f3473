import { quantityUnit } from '../vocabulary/quantity-names.ts';
import type { Measure, NamedMeasure } from './types.ts';

/** Units of time a measure may be in, seconds. */
export const PERIODS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };

const periodName = (perS: number): string => Object.keys(PERIODS).find((key) => PERIODS[key] === perS) as string;

/** The unit of a measure where it follows from what it is; otherwise empty. */
export function unitOf(measure: Measure, known: Readonly<Record<string, NamedMeasure>>): string {
  switch (measure.kind) {
    case 'value':
    case 'mean':
    case 'beatMean':
    case 'min':
    case 'max':
    case 'peak':
      return quantityUnit(measure.of);
    case 'timeUntil':
      return periodName(measure.perS);
    case 'slope': {
      const below = measure.on === 'time' ? periodName(measure.perS) : `(${quantityUnit(measure.on)})`;
      return `${quantityUnit(measure.of)} per ${below}`;
    }
    case 'percentChange':
    case 'percentOf':
      return '%';
    case 'change':
      return unitOf(measure.of, known);
    case 'difference':
    case 'sum':
      return unitOf(measure.of[0] as Measure, known);
    case 'reference':
      return known[measure.name]?.unit ?? '';
    case 'constant':
    case 'product':
    case 'ratio':
      return '';
  }
}

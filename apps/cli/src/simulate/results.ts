import {
  evaluateMeasures,
  score,
  type Expectation,
  type Grade,
  type Protocol,
  type Score,
  type Traces,
} from '@openward/physiology';

export interface Judged extends Score {
  readonly expectation: Expectation;
  readonly value: number | null;
}
export interface Results {
  readonly measures: Readonly<Record<string, number | null>>;
  readonly judged: readonly Judged[];
}

/** What a run came to, and how that stands against what was expected. */
export function resultsOf(protocol: Protocol, traces: Traces): Results {
  const measures = evaluateMeasures(protocol.measures, traces);
  const judged = protocol.expectations.map((expectation) => {
    const value = measures[expectation.measure] ?? null;
    return { expectation, value, ...score(expectation.expected, value) };
  });
  return { measures, judged };
}

export function count(judged: readonly { readonly grade: Grade }[], grade: Grade): number {
  return judged.filter((each) => each.grade === grade).length;
}

/** A number for people: four significant digits, without exponents where that is short. */
export function figure(value: number | null): string {
  if (value === null) return 'none';
  return String(Number(value.toPrecision(4)));
}

/** What was expected, in few words. */
export function expectedWords({ expected }: Expectation): string {
  if ('min' in expected) {
    if (expected.min === -Infinity) return `at most ${expected.max}`;
    return expected.max === Infinity ? `at least ${expected.min}` : `${expected.min} to ${expected.max}`;
  }
  const size = expected.magnitudePercent;
  const word = { increase: 'rises', decrease: 'falls', nochange: 'does not change' }[expected.direction];
  return size === null ? word : `${word} by ${size[0]} to ${size[1]} %`;
}

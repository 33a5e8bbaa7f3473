import type { Protocol, Traces } from '@openward/physiology';
import { outputRows } from './output-rows.ts';
import type { Results } from './results.ts';

/** A run as one JSON value: who, samples in columns, measures, and how the expectations fared. */
export function jsonOf(file: string, protocol: Protocol, traces: Traces, results: Results): unknown {
  return {
    file,
    title: protocol.title,
    person: protocol.person,
    seed: protocol.seed,
    durationS: protocol.durationTicks / 50,
    diedAtS: traces.main?.diedAtS ?? null,
    measures: Object.fromEntries(
      Object.entries(protocol.measures).map(([name, { unit, meaning }]) => [
        name,
        { value: results.measures[name] ?? null, unit, ...(meaning === '' ? {} : { meaning }) },
      ]),
    ),
    expectations: results.judged.map(({ expectation, value, grade, offPercent }) => ({
      id: expectation.id,
      measure: expectation.measure,
      expected: expectation.expected,
      source: expectation.source,
      value,
      grade,
      offPercent,
    })),
    columns: ['timeS', ...protocol.quantities],
    rows: outputRows(protocol, traces),
  };
}

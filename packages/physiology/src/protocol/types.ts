import type { BodyAction, Person, ProcessSpec } from '../contract.ts';
import type { Path } from './errors.ts';

/** An action at a whole tick, with the place in the protocol that asked for it. */
export interface TimedAction {
  readonly tick: number;
  readonly action: BodyAction;
  readonly path: Path;
}

/** Runs besides the protocol's own, which a measure may look at or be held against. */
export const OTHER_RUNS = {
  control: 'the same person left alone: none of the steps',
  fine: 'the same steps with the circulation stepped twenty times as finely, at 0.1 ms',
} as const;
export type RunKey = 'main' | keyof typeof OTHER_RUNS;

/** A number to be read off the runs. Times in seconds from the start. */
export type Measure =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'value'; readonly of: string; readonly atS: number; readonly run: RunKey }
  | {
      readonly kind: 'mean' | 'beatMean' | 'min' | 'max' | 'peak';
      readonly of: string;
      readonly fromS: number;
      readonly toS: number;
      readonly run: RunKey;
    }
  | {
      readonly kind: 'timeUntil';
      readonly of: string;
      readonly above: boolean;
      readonly bound: Measure;
      readonly fromS: number;
      readonly toS: number;
      readonly perS: number;
      readonly run: RunKey;
    }
  | {
      readonly kind: 'slope';
      readonly of: string;
      /** A quantity, or `time` with `perS` seconds to the unit. */
      readonly on: string;
      readonly perS: number;
      readonly fromS: number;
      readonly toS: number;
      readonly run: RunKey;
    }
  | { readonly kind: 'sum' | 'product' | 'difference' | 'ratio'; readonly of: readonly Measure[] }
  | {
      readonly kind: 'change' | 'percentChange' | 'percentOf';
      readonly of: Measure;
      /** Another measure, or the same one in another run. */
      readonly against: Measure | Exclude<RunKey, 'main'>;
    };

export interface NamedMeasure {
  readonly measure: Measure;
  readonly unit: string;
  readonly meaning: string;
}

/** What a measure is held against; see score.ts for the rule. */
export interface Expectation {
  readonly id: string;
  readonly measure: string;
  readonly quantity: string;
  /** Unit of what is expected, and when it holds, for the reader. */
  readonly unit: string;
  readonly when: string;
  readonly source: string;
  readonly expected: Expected;
}
export type Expected =
  | { readonly min: number; readonly max: number }
  | {
      readonly direction: 'increase' | 'decrease' | 'nochange';
      /** Size of the change in per cent that is expected, where a source gives one. */
      readonly magnitudePercent: readonly [number, number] | null;
    };

/** A protocol read and resolved: nothing in it can be unknown to the body. */
export interface Protocol {
  readonly title: string;
  readonly meaning: string;
  readonly seed: number;
  readonly person: Person;
  readonly processes: readonly ProcessSpec[];
  readonly actions: readonly TimedAction[];
  readonly durationTicks: number;
  /** Ticks between two samples of the output. */
  readonly everyTicks: number;
  readonly quantities: readonly string[];
  readonly measures: Readonly<Record<string, NamedMeasure>>;
  readonly expectations: readonly Expectation[];
}

import type { BodyState, ProcessState } from '../body/state.ts';

export interface ParameterSpec {
  readonly unit: string;
  readonly default: number;
  readonly meaning: string;
  /** Lowest and highest value that can be; from 0 to a thousand times the default (at least 1000) where left out. */
  readonly min?: number;
  readonly max?: number;
}

/** A disease process: readable data, what it does once at its start, and what it does every 100 ms. */
export interface ProcessDefinition {
  readonly meaning: string;
  readonly source: string;
  /** What `site` may name, where the process knows only these; the first where none is named. */
  readonly sites?: readonly string[];
  readonly parameters: Readonly<Record<string, ParameterSpec>>;
  readonly start?: (state: BodyState, process: ProcessState) => void;
  readonly step: (state: BodyState, process: ProcessState) => void;
}

/** Seconds between steps of a process. */
export const PROCESS_STEP_S = 0.1;

/** A parameter's value, which `processState` has filled from its default. */
export function parameter(process: ProcessState, key: string): number {
  const value = process.parameters[key];
  if (value === undefined) throw new TypeError(`${process.process} has no parameter ${key}`);
  return value;
}

/** A state variable of the process, 0 until set. */
export function variable(process: ProcessState, key: string): number {
  return process.v[key] ?? 0;
}

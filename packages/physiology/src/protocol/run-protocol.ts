import { err, ok, TICKS_PER_SECOND, type Result } from '@openward/kernel';
import { actOnBody, advanceBody, createBody } from '../body.ts';
import type { BodyState } from '../body/state.ts';
import { X } from '../body/slots.ts';
import type { Body } from '../contract.ts';
import { readQuantities } from '../vocabulary/quantity-names.ts';
import { placeOf, protocolError, type ProtocolProblem } from './errors.ts';
import { needsOf } from './measure-needs.ts';
import { FINEST_S } from './parse-protocol.ts';
import type { Protocol, RunKey } from './types.ts';

/** What was seen of one body: samples by quantity, and where asked for the values at the end of each beat. */
export interface Trace {
  readonly timesS: readonly number[];
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly beats: {
    readonly endsS: readonly number[];
    readonly lengthsS: readonly number[];
    readonly series: Readonly<Record<string, readonly number[]>>;
  };
  /** When the person died, seconds; null while alive. */
  readonly diedAtS: number | null;
  /** Steps the body refused, in order; only where the run was to go on after a refusal. */
  readonly refused: readonly ProtocolProblem[];
}
export type Traces = Readonly<Record<RunKey, Trace | null>>;
export interface RunOptions {
  /** Called about once a simulated minute with the simulated seconds done and in all. */
  readonly onProgress?: (doneS: number, ofS: number) => void;
  /** Go on after a step that the body refuses; the run then lists it. */
  readonly goOn?: boolean;
  /** Looks at the bodies while they run, once a sample. */
  readonly watch?: (body: Body) => void;
}

/** Parts of 2 ms that make 0.1 ms. */
const FINE = 20;

/** Runs a protocol, and the other runs its measures ask for. Errors: stepRefused, personRefused. */
export function runProtocol(protocol: Protocol, options: RunOptions = {}): Result<Traces, readonly ProtocolProblem[]> {
  const needs = Object.values(protocol.measures).map((each) => needsOf(each.measure));
  const beatNames = [...new Set(needs.flatMap((each) => each.beats))];
  const names = [...new Set([...protocol.quantities, ...needs.flatMap((each) => each.quantities)])];
  const runs: RunKey[] = ['main', ...new Set(needs.flatMap((each) => each.runs))];
  const lengthS = protocol.durationTicks / TICKS_PER_SECOND;
  const traces: Record<RunKey, Trace | null> = { main: null, control: null, fine: null };
  for (const [i, run] of runs.entries()) {
    const followed = run === 'control' ? { ...protocol, processes: [], actions: [] } : protocol;
    const tell = (doneS: number): void => options.onProgress?.(i * lengthS + doneS, runs.length * lengthS);
    const traced = trace(followed, names, beatNames, { ...options, onProgress: tell }, run === 'fine' ? FINE : 1);
    if (!traced.ok) return traced;
    traces[run] = traced.value;
  }
  return ok(traces);
}

function trace(
  protocol: Protocol,
  names: readonly string[],
  beatNames: readonly string[],
  options: RunOptions,
  split: number,
): Result<Trace, readonly ProtocolProblem[]> {
  const made = createBody({ person: protocol.person, processes: protocol.processes }, protocol.seed);
  if (!made.ok) {
    const details = { place: 'person', problem: made.error.message };
    return err([{ ...protocolError('personRefused', details), path: ['person'] }]);
  }
  const body = made.value;
  const state = body.state as BodyState;
  if (split > 1) state.split = split;
  const timesS: number[] = [];
  const columns = names.map((): number[] => []);
  const beats = { endsS: [] as number[], lengthsS: [] as number[], columns: beatNames.map((): number[] => []) };
  const refused: ProtocolProblem[] = [];
  let diedAtS: number | null = null;
  let count = state.x[X.beats] as number;
  const every = Math.min(protocol.everyTicks, FINEST_S * TICKS_PER_SECOND);
  const step = beatNames.length > 0 ? 1 : every;
  let next = 0;
  for (let tick = 0; ;) {
    const s = tick / TICKS_PER_SECOND;
    if (tick % every === 0) {
      timesS.push(s);
      readQuantities(state, names).forEach((v, i) => columns[i]?.push(v));
      options.watch?.(body);
      if (diedAtS === null && !state.mind.alive) diedAtS = s;
      if (tick % (60 * TICKS_PER_SECOND) === 0) options.onProgress?.(s, s);
    }
    if (step === 1 && state.x[X.beats] !== count) {
      count = state.x[X.beats] as number;
      beats.endsS.push(s);
      beats.lengthsS.push(state.x[X.interval] as number);
      readQuantities(state, beatNames).forEach((v, i) => beats.columns[i]?.push(v));
    }
    for (let act = protocol.actions[next]; act !== undefined && act.tick <= tick; act = protocol.actions[++next]) {
      const done = actOnBody(body, act.action);
      if (done.ok) continue;
      const details = { place: placeOf(act.path), atS: s, problem: done.error.message, reason: done.error.code };
      refused.push({ ...protocolError('stepRefused', details), path: act.path });
      if (!options.goOn) return err(refused);
    }
    if (tick >= protocol.durationTicks) break;
    const due = protocol.actions[next]?.tick ?? protocol.durationTicks;
    const to = Math.min(tick + step - (tick % step), Math.max(due, tick + 1), protocol.durationTicks);
    advanceBody(body, to - tick);
    tick = to;
  }
  const byName = (keys: readonly string[], values: readonly number[][]): Record<string, number[]> =>
    Object.fromEntries(keys.map((key, i) => [key, values[i] as number[]]));
  return ok({
    timesS,
    series: byName(names, columns),
    beats: { endsS: beats.endsS, lengthsS: beats.lengthsS, series: byName(beatNames, beats.columns) },
    diedAtS,
    refused,
  });
}

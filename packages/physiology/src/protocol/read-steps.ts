import { ticks } from '@openward/kernel';
import type { BodyAction, ProcessSpec } from '../contract.ts';
import { ACTION_WORDS } from '../vocabulary/actions/index.ts';
import type { Path } from './errors.ts';
import { readAct, type Running } from './read-act.ts';
import { readStart } from './read-start.ts';
import { shown, type Fields, type Reader } from './reader.ts';
import { readTime } from './time.ts';
import type { TimedAction } from './types.ts';

export const STEP_FIELDS: Readonly<Record<string, string>> = {
  at: 'when, from the start of the run; 0 where left out',
  repeat: '`{ every: 4 min, times: 5 }` or `{ every: 4 min, until: 20 min }`',
  note: 'free text for the reader',
};
/** Verbs besides the kinds of actions. */
export const START_VERB = 'start';
export const VERBS: readonly string[] = [START_VERB, ...Object.keys(ACTION_WORDS)];
/** More repetitions than any treatment needs. */
const MOST_REPEATS = 1000;

/** What doses and volumes of the person are measured by. */
export interface Size {
  readonly weightKg: number;
  readonly bloodVolumeMl: number;
}
export interface Steps {
  readonly processes: readonly ProcessSpec[];
  readonly actions: readonly TimedAction[];
}

/** The steps of a protocol: processes with their start, and actions in order of time, those of one time in the order written. */
export function readSteps(reader: Reader, value: unknown, path: Path, size: Size): Steps {
  const list = value === undefined ? [] : (reader.list(value, path) ?? []);
  const processes: ProcessSpec[] = [];
  const actions: TimedAction[] = [];
  const running: Running = { drugs: new Map(), fluids: new Set() };
  for (const [i, each] of list.entries()) {
    const at: Path = [...path, i];
    const step = reader.object(each, at);
    if (step !== null) readStep(reader, step, at, size, running, processes, actions);
  }
  actions.sort((a, b) => a.tick - b.tick);
  return { processes, actions };
}

function readStep(
  reader: Reader,
  step: Fields,
  path: Path,
  size: Size,
  running: Running,
  processes: ProcessSpec[],
  actions: TimedAction[],
): void {
  reader.onlyFields(step, path, [...Object.keys(STEP_FIELDS), ...VERBS]);
  const verbs = VERBS.filter((verb) => step[verb] !== undefined);
  const verb = verbs[0];
  const startS = step['at'] === undefined ? 0 : readTime(reader, step['at'], [...path, 'at']);
  const times = startS === null ? null : repeats(reader, step['repeat'], [...path, 'repeat'], startS);
  if (verb === undefined || verbs.length > 1) {
    if (!Object.keys(step).some((key) => !(key in STEP_FIELDS) && !VERBS.includes(key)))
      reader.tell('onlyOne', path, { choices: VERBS.join(', '), got: verbs.join(', ') || 'none' });
    return;
  }
  const place: Path = [...path, verb];
  const fields = longForm(reader, verb, step[verb], place);
  if (times === null || fields === null) return;
  for (const atS of times) {
    if (verb !== START_VERB) {
      for (const act of readAct(reader, verb as BodyAction['kind'], fields, place, { ...size, running, processes }))
        actions.push({ tick: ticks(atS + act.afterS), action: act.action, path: place });
      continue;
    }
    const process = readStart(reader, fields, place, atS, size);
    if (process !== null) processes.push(process);
    const length = fields['for'] === undefined ? null : readTime(reader, fields['for'], [...place, 'for']);
    if (process !== null && length !== null)
      actions.push({
        tick: ticks(atS + length),
        action: { kind: 'removeTrigger', process: process.process },
        path: place,
      });
  }
}

/** `stop: n1` for `stop: { id: n1 }`: a single word stands for the first field. */
function longForm(reader: Reader, verb: string, value: unknown, path: Path): Fields | null {
  if (typeof value !== 'string' && typeof value !== 'number') return reader.object(value, path);
  const first = verb === START_VERB ? 'process' : Object.keys(ACTION_WORDS[verb as BodyAction['kind']].fields)[0];
  return first === undefined ? {} : { [first]: value };
}

function repeats(reader: Reader, value: unknown, path: Path, startS: number): readonly number[] | null {
  if (value === undefined) return [startS];
  const fields = reader.object(value, path);
  if (fields === null) return null;
  reader.onlyFields(fields, path, ['every', 'times', 'until']);
  const every = readTime(reader, fields['every'], [...path, 'every']);
  if (every === null) return null;
  let count = fields['times'];
  if (count === undefined) {
    const until = readTime(reader, fields['until'], [...path, 'until']);
    if (until === null) return null;
    count = every > 0 ? Math.floor((until - startS) / every) + 1 : 0;
  }
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > MOST_REPEATS || every <= 0)
    return reader.tell('outOfRange', path, { low: 1, high: MOST_REPEATS, got: shown(value) });
  return Array.from({ length: count }, (_, i) => startS + i * every);
}

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SetupError } from '../bootstrap.mjs';
import { say } from '../lib/say.ts';
import { bodyHash, readSoak, soakStatus, writeSoak, type SoakResult } from '../lib/soak-result.ts';
import { root } from '../lib/tree.ts';

const WANTED = 2000;
const MINUTES = 60;
const CHUNK = 10;
const FIRST_SEED = 100_000;

interface Ran {
  readonly seed: number;
  readonly refused: boolean;
  readonly stepsRefused: number;
  readonly diedAtS: number | null;
  readonly faults: readonly string[];
}

/**
 * `npm run soak [-- --status] [--workers 2] [--for <minutes>]`: 2,000 random protocols of an hour on the body as it is,
 * in chunks over the machine's cores; written to tests/soak/result.json after every chunk, and gone on with from there
 * while the body is the same. `--for` ends it after so many minutes by the wall.
 */
export default async function task(args: readonly string[]): Promise<number> {
  const engine = await bodyHash();
  const known = readSoak();
  if (args.includes('--status')) {
    console.log(known ? soakStatus(known, engine) : 'soak: never run');
    return known?.engine === engine && known.faults.length === 0 ? 0 : 1;
  }
  const number = (name: string, other: number): number => {
    const at = args.indexOf(name);
    const value = at < 0 ? other : Number(args[at + 1]);
    if (!(value > 0)) throw new SetupError(`${name} takes a number above 0`);
    return value;
  };
  const until = Date.now() + number('--for', Infinity) * 60_000;
  let result: SoakResult =
    known?.engine === engine
      ? known
      : {
          engine,
          wanted: WANTED,
          minutes: MINUTES,
          chunks: [],
          chunkSize: CHUNK,
          refused: 0,
          died: 0,
          survived: 0,
          stepsRefused: 0,
          faults: [],
        };
  const all = Array.from({ length: WANTED / CHUNK }, (_, i) => FIRST_SEED + i * CHUNK);
  const waiting = all.filter((from) => !result.chunks.includes(from));
  const one = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(join(root, 'packages/physiology/scripts/soak-worker.ts'));
      const next = (): void => {
        const from = Date.now() < until ? waiting.shift() : undefined;
        if (from === undefined) void worker.terminate().then(() => done());
        else worker.postMessage({ from, count: CHUNK, durationS: MINUTES * 60 });
      };
      worker.on('message', ({ from, results }: { from: number; results: readonly Ran[] }) => {
        result = add(result, from, results);
        writeSoak(result);
        say(soakStatus(result, engine));
        next();
      });
      worker.on('error', fail);
      next();
    });
  await Promise.all(Array.from({ length: number('--workers', availableParallelism()) }, one));
  console.log(soakStatus(result, engine));
  return result.faults.length === 0 && result.chunks.length === all.length ? 0 : 1;
}

function add(result: SoakResult, from: number, results: readonly Ran[]): SoakResult {
  const ran = results.filter((each) => !each.refused);
  return {
    ...result,
    chunks: [...result.chunks, from].sort((a, b) => a - b),
    refused: result.refused + results.length - ran.length,
    died: result.died + ran.filter((each) => each.diedAtS !== null).length,
    survived: result.survived + ran.filter((each) => each.diedAtS === null).length,
    stepsRefused: result.stepsRefused + results.reduce((sum, each) => sum + each.stepsRefused, 0),
    faults: [
      ...result.faults,
      ...results.filter((each) => each.faults.length > 0).map(({ seed, faults }) => ({ seed, faults })),
    ],
  };
}

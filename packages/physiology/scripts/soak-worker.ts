import { parentPort } from 'node:worker_threads';
import { fuzzRun } from '../src/testing/fuzz-run.ts';

/** Runs the random protocols of the seeds it is sent, of so many simulated seconds, one after the other. */
parentPort?.on('message', ({ from, count, durationS }: { from: number; count: number; durationS: number }) => {
  const results = Array.from({ length: count }, (_, i) => fuzzRun(from + i, durationS));
  parentPort?.postMessage({ from, results });
});

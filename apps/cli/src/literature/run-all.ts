import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { literatureFiles, type LiteratureRow } from './rows.ts';

/** Runs every protocol of the folder on the machine's cores; rows in the order of files. A worker's fault ends it all. */
export async function runAllLiterature(
  folder: string,
  onFile: (file: string, done: number, of: number) => void = () => undefined,
): Promise<LiteratureRow[]> {
  const files = literatureFiles(folder);
  const waiting = [...files];
  const found = new Map<string, LiteratureRow[]>();
  const one = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder } });
      const next = (): void => {
        const file = waiting.shift();
        if (file !== undefined) worker.postMessage(file);
        else void worker.terminate().then(() => done());
      };
      worker.on('message', ({ file, rows }: { file: string; rows: LiteratureRow[] }) => {
        found.set(file, rows);
        onFile(file, found.size, files.length);
        next();
      });
      worker.on('error', fail);
      next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, one));
  return files.flatMap((file) => found.get(file) ?? []);
}

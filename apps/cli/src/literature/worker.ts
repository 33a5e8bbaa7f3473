import { parentPort, workerData } from 'node:worker_threads';
import { runLiterature } from './rows.ts';

const { folder } = workerData as { folder: string };

parentPort?.on('message', (file: string) => {
  parentPort?.postMessage({ file, rows: runLiterature(folder, file) });
});

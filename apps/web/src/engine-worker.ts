import { attemptDatabase } from './engine-worker/attempt-database.ts';
import { Desk } from './engine-worker/desk.ts';
import { servedSource } from './engine-worker/engine-source.ts';
import { hold } from './engine-worker/ownership.ts';
import type { ToWorker } from './engine-worker/protocol.ts';

/** Real milliseconds between two looks at the clock. */
const BEAT_MS = 100;

const desk = new Desk({
  log: attemptDatabase,
  source: servedSource,
  hold,
  post: (message) => self.postMessage(message),
  nowMs: () => performance.now(),
  today: () => new Date().toISOString(),
  breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
});

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void desk.handle(event.data));
setInterval(() => desk.beat(), BEAT_MS);

// Loaded before the server under test: when the test that started it is gone, however it went, the server stops too.
import { isMainThread } from 'node:worker_threads';

// A worker thread of the server loads this as well, and its standard input is at its end from the start.
if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.resume();
  if ('unref' in process.stdin) process.stdin.unref();
}

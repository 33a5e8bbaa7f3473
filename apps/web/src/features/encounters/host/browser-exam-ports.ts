import { newId } from '../chance.ts';
import type { ExamPorts, SocketLike } from './exam-host.ts';

/** The browser's own socket and timers. */
export const browserExamPorts: ExamPorts = {
  connect: (path) => new WebSocket(new URL(path, location.href.replace(/^http/, 'ws'))) as SocketLike,
  later: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  newId,
  chance: () => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 256,
};

import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { examServerMessageSchema, type ExamServerMessage } from '../contracts/index.ts';
import type { Person, TestServer } from './test-server.ts';

type Of<T extends ExamServerMessage['type']> = Extract<ExamServerMessage, { type: T }>;

/** A candidate's connection that remembers every frame. */
export interface ExamSocket {
  /** Frames as they came, text. */
  readonly frames: readonly string[];
  send(message: unknown): void;
  /** Sends an act and returns the id of its command. */
  act(act: Record<string, unknown>, id?: string): string;
  /** The first frame of a type that has not been waited for yet. */
  next<T extends ExamServerMessage['type']>(type: T, where?: (message: Of<T>) => boolean): Promise<Of<T>>;
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
  /** Drops the connection without a goodbye. */
  drop(): void;
}

const patienceMs = 20_000;

export function openSocket(
  server: Pick<TestServer, 'url'>,
  who: Pick<Person, 'cookie'>,
  exam: string,
  query: string,
): ExamSocket {
  const url = `${server.url.replace('http', 'ws')}/api/exams/${exam}/socket?${query}`;
  const socket = new WebSocket(url, { headers: { cookie: who.cookie, origin: server.url } });
  const frames: string[] = [];
  const unread: ExamServerMessage[] = [];
  let wake: () => void = () => undefined;
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8');
    frames.push(text);
    unread.push(examServerMessageSchema.parse(JSON.parse(text)));
    wake();
  });
  const opened = new Promise<void>((done, fail) => {
    socket.once('open', () => done());
    socket.once('error', fail);
  });
  opened.catch(() => undefined);
  const closed = new Promise<number>((done) => socket.once('close', (code) => done(code)));
  const send = (message: unknown): void => {
    void opened.then(() => socket.send(typeof message === 'string' ? message : JSON.stringify(message)));
  };
  return {
    frames,
    closed,
    send,
    act: (act, id = randomUUID()) => {
      send({ type: 'command', command: { id, actor: 'learner', role: 'learner', act } });
      return id;
    },
    next: async (type, where = () => true) => {
      const until = Date.now() + patienceMs;
      for (;;) {
        const at = unread.findIndex((message) => message.type === type && where(message as never));
        if (at >= 0) return unread.splice(at, 1)[0] as never;
        if (Date.now() > until) throw new Error(`no frame ${type} came; last: ${frames.slice(-3).join('\n')}`);
        await new Promise<void>((done) => {
          const timer = setTimeout(done, patienceMs);
          wake = () => {
            clearTimeout(timer);
            done();
          };
        });
      }
    },
    drop: () => socket.terminate(),
  };
}

import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import type { Caller } from './load.ts';

interface Frame {
  readonly type: string;
  readonly commandId?: string;
  readonly status?: string;
  readonly observation?: { readonly nextPosition: number; readonly tick: number } | null;
}

/** A candidate who acts, waits for the acknowledgement, and acts again, over the crashes of the server. */
export class Candidate {
  readonly acknowledged: string[] = [];
  readonly exam: string;
  readonly #caller: Caller;
  readonly #tab = randomUUID();
  #pending: string | undefined;
  #seen = 0;

  constructor(caller: Caller, exam: string) {
    this.#caller = caller;
    this.exam = exam;
  }

  /** Acts until the connection breaks, or `most` acts were acknowledged; resolves with the tick first seen. */
  actUntilBroken(url: string, most = Infinity): Promise<number> {
    const address = `${url.replace('http', 'ws')}/api/exams/${this.exam}/socket?tab=${this.#tab}&sincePosition=${this.#seen}`;
    const socket = new WebSocket(address, { headers: { cookie: this.#caller.cookie } });
    const goal = this.acknowledged.length + most;
    let firstTick = -1;
    const act = (): void => {
      this.#pending ??= randomUUID();
      const command = { id: this.#pending, actor: 'learner', role: 'learner', act: { type: 'wait', seconds: 1 } };
      socket.send(JSON.stringify({ type: 'command', command }));
    };
    return new Promise((done, fail) => {
      socket.on('error', () => undefined);
      socket.on('close', () => done(firstTick));
      socket.on('message', (data: Buffer) => {
        const frame = JSON.parse(data.toString('utf8')) as Frame;
        if (frame.observation) {
          if (firstTick < 0) firstTick = frame.observation.tick;
          this.#seen = frame.observation.nextPosition;
        }
        if (frame.type === 'welcome' && frame.status === 'waiting') socket.send(JSON.stringify({ type: 'begin' }));
        else if (frame.type === 'welcome') act();
        else if (frame.type === 'accepted' && frame.commandId !== undefined && frame.commandId === this.#pending) {
          this.acknowledged.push(frame.commandId);
          this.#pending = undefined;
          if (this.acknowledged.length >= goal) socket.close();
          else act();
        } else if (frame.type === 'refused') fail(new Error(`a command was refused: ${data.toString('utf8')}`));
      });
    });
  }
}

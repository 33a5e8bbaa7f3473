import { Worker } from 'node:worker_threads';
import type { Operation, Operations, Reply, Request } from './protocol.ts';

/** The engine threw, or its thread ended or took too long. Not a refusal: those are answers. */
export class SimulationError extends Error {}

interface Pending {
  readonly done: (answer: never) => void;
  readonly fail: (error: Error) => void;
}

/**
 * One worker thread, started when first asked and again after it broke, without the sessions it held: whoever asks for
 * one of those then gets a SimulationError. Requests are answered in order.
 */
export class SimulationThread {
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #next = 0;

  /** Answers of the worker; rejects with SimulationError. Beyond `mostMs` the thread is ended. */
  ask<O extends Operation>(operation: O, ask: Operations[O]['ask'], mostMs?: number): Promise<Operations[O]['answer']> {
    const worker = (this.#worker ??= this.#start());
    const id = this.#next++;
    return new Promise((done, fail) => {
      const timer = mostMs === undefined ? undefined : setTimeout(() => void worker.terminate(), mostMs);
      const settle = <T>(then: (value: T) => void) => {
        return (value: T): void => {
          clearTimeout(timer);
          then(value);
        };
      };
      this.#pending.set(id, { done: settle(done), fail: settle(fail) });
      worker.postMessage({ id, operation, ask } satisfies Request<O>);
    });
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] });
    let cause = 'the simulation thread ended';
    worker.on('message', (reply: Reply) => {
      const pending = this.#pending.get(reply.id);
      this.#pending.delete(reply.id);
      if ('error' in reply) pending?.fail(new SimulationError(reply.error));
      else pending?.done(reply.answer as never);
    });
    worker.on('error', (error) => {
      cause = String(error);
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const { fail } of this.#pending.values()) fail(new SimulationError(cause));
      this.#pending.clear();
    });
    return worker;
  }
}

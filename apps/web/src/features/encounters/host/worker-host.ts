import type { Act } from '@openward/encounter';
import type { FromWorker, Refusal, SkipRequest, ToWorker } from '../../../engine-worker/protocol.ts';
import type { EncounterHost, ForkOutcome, HostSignal } from './port.ts';
import { Signals } from './signals.ts';

/** The part of a Worker this host uses. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  terminate(): void;
}

export function startEngineWorker(): WorkerLike {
  return new Worker(new URL('../../../engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' });
}

/** An encounter in a Web Worker of this page: learn, practise and offline. */
export function workerHost(id: string, startWorker: () => WorkerLike, newId: () => string): EncounterHost {
  const signals = new Signals();
  const waiting = new Map<number, (refusal: Refusal | null) => void>();
  let worker: WorkerLike | null = null;
  let requests = 0;

  function hear(message: FromWorker): void {
    if (message.type === 'answered') {
      waiting.get(message.request)?.(message.refusal);
      waiting.delete(message.request);
      return;
    }
    signals.tell(signalOf(message));
  }

  function ask(message: (request: number) => ToWorker): Promise<Refusal | null> {
    const running = worker;
    if (!running) return Promise.resolve({ code: 'encounterNotOpen', message: 'This encounter is not open here.' });
    const request = ++requests;
    return new Promise((resolve) => {
      waiting.set(request, resolve);
      running.postMessage(message(request));
    });
  }

  return {
    examId: null,
    can: { pause: true, autoHold: true, fork: true },
    listen: (listener) => signals.listen(listener),
    open(takeOver) {
      worker ??= startWorker();
      worker.addEventListener('message', (event) => hear(event.data));
      worker.postMessage({ type: 'open', id, takeOver });
    },
    send: (act: Act) =>
      ask((request) => ({ type: 'send', request, command: { id: newId(), actor: 'learner', role: 'learner', act } })),
    pace: (running) => worker?.postMessage({ type: 'pace', running }),
    skip: (skip: SkipRequest) => ask((request) => ({ type: 'skip', request, skip })),
    cancelSkip: () => worker?.postMessage({ type: 'cancelSkip' }),
    async fork(tick): Promise<ForkOutcome> {
      const forked = newId();
      const refusal = await ask((request) => ({ type: 'fork', request, tick, id: forked }));
      return refusal ? { refusal } : { id: forked };
    },
    close() {
      worker?.terminate();
      worker = null;
    },
  };
}

function signalOf(message: Exclude<FromWorker, { type: 'answered' }>): HostSignal {
  switch (message.type) {
    case 'opened':
    case 'observed':
    case 'skipping':
      return message;
    case 'elsewhere':
    case 'takenOver':
      return { type: 'stopped', because: message.type, refusal: null };
    case 'cannotOpen':
    case 'notKept':
      return { type: 'stopped', because: message.type, refusal: message.refusal };
  }
}

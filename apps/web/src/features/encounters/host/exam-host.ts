import type { Act, Command, ObservationEntry } from '@openward/encounter';
import type { ExamClientMessage, ExamServerMessage } from '@openward/server/contracts';
import type { Refusal, Scene, SkipRequest } from '../../../engine-worker/protocol.ts';
import type { EncounterHost } from './port.ts';
import { Signals } from './signals.ts';

/** The part of a WebSocket this host uses. */
export interface SocketLike {
  send(text: string): void;
  close(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number }) => void) | null;
}

export interface ExamPorts {
  readonly connect: (path: string) => SocketLike;
  readonly later: (ms: number, then: () => void) => () => void;
  readonly newId: () => string;
  /** 0 to 1, to spread reconnections. */
  readonly chance: () => number;
}

/** Close codes of the server: see its contract of the exam socket. */
const CLOSED = { retry: 4503, heldInAnotherTab: 4409, takenOver: 4410, refused: 4403 } as const;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 10_000;
const WAIT_STEP_SECONDS = 30;

interface Waiting {
  readonly command: Command;
  readonly resolve: (refusal: Refusal | null) => void;
}

/**
 * A sitting on the server. Commands are kept until the server has acknowledged them, and sent again under the same id
 * after a reconnection, so that a dropped socket loses nothing and does nothing twice.
 */
export function examHost(exam: string, scene: Scene, pauseAllowed: boolean, ports: ExamPorts): EncounterHost {
  const signals = new Signals();
  const waiting = new Map<string, Waiting>();
  const tab = ports.newId();
  let socket: SocketLike | null = null;
  let position = 0;
  let opened = false;
  let failures = 0;
  let ended = false;
  let cancelRetry: (() => void) | null = null;
  let takeOverNext = false;
  let skipWanted = false;
  let noticed = 0;

  const write = (message: ExamClientMessage): void => socket?.send(JSON.stringify(message));
  const tellConnection = (state: 'connecting' | 'open' | 'reconnecting'): void =>
    signals.tell({ type: 'connection', state, unacknowledged: waiting.size });

  function connect(): void {
    tellConnection(failures === 0 && !opened ? 'connecting' : 'reconnecting');
    const query = `sincePosition=${position}&tab=${tab}${takeOverNext ? '&takeOver=1' : ''}`;
    takeOverNext = false;
    const made = ports.connect(`/api/exams/${exam}/socket?${query}`);
    socket = made;
    made.onmessage = (event) => hear(JSON.parse(String(event.data)) as ExamServerMessage);
    made.onclose = (event) => {
      if (socket !== made) return;
      socket = null;
      closed(event.code);
    };
  }

  function closed(code: number): void {
    if (ended) return;
    if (code === CLOSED.heldInAnotherTab) return signals.tell({ type: 'stopped', because: 'elsewhere', refusal: null });
    if (code === CLOSED.takenOver) return signals.tell({ type: 'stopped', because: 'takenOver', refusal: null });
    if (code === CLOSED.refused) return;
    failures += 1;
    tellConnection('reconnecting');
    const wait = code === CLOSED.retry ? FIRST_WAIT_MS : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
    cancelRetry = ports.later(wait * (0.75 + 0.5 * ports.chance()), connect);
  }

  function hear(message: ExamServerMessage): void {
    switch (message.type) {
      case 'welcome':
        failures = 0;
        tellConnection('open');
        signals.tell({ type: 'remaining', seconds: message.remainingSeconds });
        if (message.status === 'waiting') return write({ type: 'begin' });
        if (message.observation) see(message.observation);
        for (const { command } of waiting.values()) write({ type: 'command', command });
        return;
      case 'observation':
        signals.tell({ type: 'remaining', seconds: message.remainingSeconds });
        return see(message.observation);
      case 'accepted':
        return settle(message.commandId, null);
      case 'refused':
        return settle(message.commandId, message.error);
      case 'closed':
        if (!opened) signals.tell({ type: 'stopped', because: 'cannotOpen', refusal: message.error });
        return;
      case 'finished':
        ended = true;
        return signals.tell({ type: 'ended', reason: message.reason });
      case 'pong':
      case 'error':
        return;
    }
  }

  function see(observation: Parameters<typeof show>[0]): void {
    position = observation.nextPosition;
    noticed += observation.entries.filter(isNoticed).length;
    show(observation);
  }

  function show(observation: Extract<ExamServerMessage, { type: 'observation' }>['observation']): void {
    if (opened) return signals.tell({ type: 'observed', observation });
    opened = true;
    signals.tell({ type: 'opened', scene, observation, meta: null });
  }

  function settle(id: string, refusal: Refusal | null): void {
    waiting.get(id)?.resolve(refusal);
    waiting.delete(id);
    tellConnection('open');
  }

  /** Waits in steps, each an act of its own, until the time is over, something is noticed or it is stopped. */
  async function skip({ seconds, untilSomething }: SkipRequest): Promise<Refusal | null> {
    skipWanted = true;
    const before = noticed;
    for (let done = 0; done < seconds && skipWanted && !ended;) {
      const step = Math.min(WAIT_STEP_SECONDS, seconds - done);
      const refusal = await perform({ type: 'wait', seconds: step });
      if (refusal) return refusal;
      done += step;
      signals.tell({ type: 'skipping', fraction: done / seconds });
      if (untilSomething && noticed > before) break;
    }
    return null;
  }

  function perform(act: Act): Promise<Refusal | null> {
    const command: Command = { id: ports.newId(), actor: 'learner', role: 'learner', act };
    return new Promise((resolve) => {
      waiting.set(command.id, { command, resolve });
      write({ type: 'command', command });
    });
  }

  return {
    examId: exam,
    can: { pause: pauseAllowed, autoHold: false, fork: false },
    listen: (listener) => signals.listen(listener),
    open(takeOver) {
      takeOverNext = takeOver;
      ended = false;
      connect();
    },
    send: perform,
    pace: (running) => {
      if (pauseAllowed && opened) write({ type: running ? 'resume' : 'pause' });
    },
    skip,
    cancelSkip: () => {
      skipWanted = false;
    },
    fork: () => Promise.resolve({ refusal: { code: 'cannotRewind', message: 'An exam cannot be rewound.' } }),
    close() {
      ended = true;
      cancelRetry?.();
      const open = socket;
      socket = null;
      open?.close();
    },
  };
}

/** What somebody at the bedside would look up for; their own acts are not. */
function isNoticed(entry: ObservationEntry): boolean {
  return entry.kind !== 'act' && !(entry.kind === 'words' && entry.speaker === 'learner');
}

import { randomUUID } from 'node:crypto';
import type { Command, EncounterEvent, Observation, Score } from '@openward/encounter';
import type { CodedError, Result } from '@openward/kernel';
import type { ScoreRequest, SetupByPath, Step } from './protocol.ts';
import { SimulationThread } from './thread.ts';

/** An encounter that lives in a worker thread. Calls are answered in the order they are made. */
export interface HostedSession {
  send(command: Command): Promise<Result<Step, CodedError>>;
  advance(ticks: number): Promise<Step>;
  observe(sincePosition: number): Promise<Observation>;
  close(): Promise<void>;
}

export interface Opened {
  readonly session: HostedSession;
  readonly step: Step;
}

/** The engine, always on worker threads: live encounters on some, re-runs and scores on one of their own. */
export interface Simulation {
  open(enginePath: string, setup: SetupByPath): Promise<Result<Opened, CodedError>>;
  /** From its own record, comparing; `step.events` are those after the log's end that belong to its last tick. */
  restore(
    enginePath: string,
    setup: SetupByPath,
    events: readonly EncounterEvent[],
  ): Promise<Result<Opened, CodedError>>;
  verify(enginePath: string, setup: SetupByPath, events: readonly EncounterEvent[]): Promise<Result<null, CodedError>>;
  score(request: ScoreRequest): Promise<Score>;
  stop(): Promise<void>;
}

const longestVerificationMs = 300_000;

export function startSimulation(liveThreads: number): Simulation {
  const live = Array.from({ length: liveThreads }, () => ({ thread: new SimulationThread(), sessions: 0 }));
  const verifying = new SimulationThread();
  const scoring = new SimulationThread();

  const host = async (
    operation: 'open' | 'restore',
    ask: { enginePath: string; setup: SetupByPath; events: readonly EncounterEvent[] },
  ): Promise<Result<Opened, CodedError>> => {
    const place = live.reduce((least, each) => (each.sessions < least.sessions ? each : least));
    const { thread } = place;
    const session = randomUUID();
    place.sessions++;
    let open = true;
    const leave = (): void => {
      if (open) place.sessions--;
      open = false;
    };
    try {
      const answer = await thread.ask(operation, { session, ...ask });
      if (!answer.ok) {
        leave();
        return answer;
      }
      const hosted: HostedSession = {
        send: (command) => thread.ask('send', { session, command }),
        advance: (ticks) => thread.ask('advance', { session, ticks }),
        observe: (sincePosition) => thread.ask('observe', { session, sincePosition }),
        close: async () => {
          leave();
          await thread.ask('close', { session });
        },
      };
      return { ok: true, value: { session: hosted, step: answer.value } };
    } catch (error) {
      leave();
      throw error;
    }
  };

  return {
    open: (enginePath, setup) => host('open', { enginePath, setup, events: [] }),
    restore: (enginePath, setup, events) => host('restore', { enginePath, setup, events }),
    verify: (enginePath, setup, events) =>
      verifying.ask('verify', { enginePath, setup, events }, longestVerificationMs),
    score: (request) => scoring.ask('score', request),
    stop: async () => {
      await Promise.all([...live.map(({ thread }) => thread), verifying, scoring].map((thread) => thread.stop()));
    },
  };
}

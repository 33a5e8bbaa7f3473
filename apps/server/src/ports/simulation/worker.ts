import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { ok } from '@openward/kernel';
import {
  catalogueNames,
  scoreEncounter,
  type CaseData,
  type Catalogue,
  type EncounterSetup,
  type Engine,
  type Session,
} from '@openward/encounter';
import type { Operation, Operations, Reply, Request, SetupByPath, Step } from './protocol.ts';

interface Held {
  readonly engine: Engine;
  readonly session: Session;
}

const sessions = new Map<string, Held>();
const files = new Map<string, unknown>();

/** Packs are immutable, so what was read stays true. */
function read<T>(path: string): T {
  if (!files.has(path)) files.set(path, JSON.parse(readFileSync(path, 'utf8')) as unknown);
  return files.get(path) as T;
}

const load = async (path: string): Promise<Engine> => (await import(pathToFileURL(path).href)) as Engine;

function setupOf({ casePath, cataloguePath, ...rest }: SetupByPath): EncounterSetup {
  return { ...rest, case: read<CaseData>(casePath), catalogue: read<Catalogue>(cataloguePath) };
}

function held(id: string): Held {
  const found = sessions.get(id);
  if (!found) throw new Error(`no session ${id} is held here`);
  return found;
}

function step(session: Session, events: Step['events']): Step {
  return { events, tick: session.tick, finished: session.events.some(({ type }) => type === 'finished') };
}

const perform: { [O in Operation]: (ask: Operations[O]['ask']) => Promise<Operations[O]['answer']> } = {
  open: async ({ session: id, enginePath, setup }) => {
    const engine = await load(enginePath);
    const opened = engine.open(setupOf(setup));
    if (!opened.ok) return opened;
    sessions.set(id, { engine, session: opened.value });
    return ok(step(opened.value, opened.value.events.slice()));
  },
  restore: async ({ session: id, enginePath, setup, events }) => {
    const engine = await load(enginePath);
    const replayed = engine.replay(setupOf(setup), events);
    if (!replayed.ok) return replayed;
    sessions.set(id, { engine, session: replayed.value });
    return ok(step(replayed.value, replayed.value.events.slice(events.length)));
  },
  send: async ({ session: id, command }) => {
    const { engine, session } = held(id);
    const sent = engine.send(session, command);
    return sent.ok ? ok(step(session, sent.value)) : sent;
  },
  advance: async ({ session: id, ticks }) => {
    const { engine, session } = held(id);
    return step(session, engine.advance(session, session.tick + ticks));
  },
  observe: async ({ session: id, sincePosition }) => {
    const { engine, session } = held(id);
    return engine.observe(session, sincePosition);
  },
  close: async ({ session: id }) => {
    sessions.delete(id);
    return null;
  },
  verify: async ({ enginePath, setup, events }) => {
    const replayed = (await load(enginePath)).replay(setupOf(setup), events);
    return replayed.ok ? ok(null) : replayed;
  },
  score: async ({ events, casePath, cataloguePath, profile }) => {
    const catalogue = read<Catalogue>(cataloguePath);
    const parameters = catalogue.profiles.find((each) => each.profile === profile)?.parameters ?? {};
    return scoreEncounter({
      events,
      case: read<CaseData>(casePath),
      profile: { parameters },
      names: catalogueNames(catalogue, profile),
    });
  },
};

async function answer<O extends Operation>({ id, operation, ask }: Request<O>): Promise<Reply> {
  try {
    return { id, answer: await perform[operation](ask) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: Request) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request)));
});

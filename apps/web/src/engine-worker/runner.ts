import type { Command, EncounterEvent, EncounterSetup, Engine, Observation, Session } from '@openward/encounter';
import type { AttemptLog, AttemptMeta } from './attempt.ts';
import type { Refusal, SkipRequest } from './protocol.ts';

/** One simulated second at a time while skipping, so that a skip can be stopped and shows how far it is. */
const SKIP_STEP_TICKS = 50;
const TICKS_PER_SECOND = 50;

/** What a learner would notice, and so what ends a skip "until something happens". */
const NOTICED: ReadonlySet<EncounterEvent['type']> = new Set<EncounterEvent['type']>([
  'resulted',
  'spoke',
  'happened',
  'arrived',
  'alarmed',
  'challenged',
  'runningEnded',
  'died',
  'finished',
]);

/**
 * One attempt in this worker's memory: the engine's session, moved on and written down. Every event is in the log
 * before anyone is told that its command was done.
 */
export class Runner {
  private readonly engine: Engine;
  private readonly session: Session;
  private readonly log: AttemptLog;
  private meta: AttemptMeta;
  private written: number;
  private shown = 0;
  private writing: Promise<void> = Promise.resolve();
  private readonly now: () => string;

  constructor(engine: Engine, session: Session, log: AttemptLog, meta: AttemptMeta, now: () => string) {
    this.engine = engine;
    this.session = session;
    this.log = log;
    this.meta = meta;
    this.written = meta.events;
    this.now = now;
  }

  get line(): AttemptMeta {
    return this.meta;
  }

  get tick(): number {
    return this.session.tick;
  }

  get finished(): boolean {
    return this.meta.status === 'finished';
  }

  /** What may be shown now, with the entries that are new since the last call. */
  observe(): Observation {
    const observation = this.engine.observe(this.session, this.shown);
    this.shown = observation.nextPosition;
    return observation;
  }

  /** Does what is asked; resolves when it is written down, with the refusal if it was refused. */
  async send(command: Command): Promise<Refusal | null> {
    const outcome = this.engine.send(this.session, command);
    if (!outcome.ok) return { code: outcome.error.code, message: outcome.error.message };
    await this.keep();
    return null;
  }

  /** Lets simulated time pass by itself. */
  advance(byTicks: number): readonly EncounterEvent[] {
    return this.finished ? [] : this.engine.advance(this.session, this.session.tick + byTicks);
  }

  /** Lets time pass in steps of a second; `step` hears the fraction after each and may end it by answering false. */
  async skip(request: SkipRequest, step: (fraction: number) => Promise<boolean>): Promise<void> {
    const total = Math.round(request.seconds * TICKS_PER_SECOND);
    for (let done = 0; done < total;) {
      const by = Math.min(SKIP_STEP_TICKS, total - done);
      const events = this.advance(by);
      done += by;
      const noticed = events.some((event) => NOTICED.has(event.type));
      const ended = events.some((event) => event.type === 'finished');
      const goOn = await step(done / total);
      if (ended || !goOn || (request.untilSomething && noticed)) break;
    }
    await this.keep();
  }

  /** Writes what has happened since the last time, in order; the attempt's own line moves with it. */
  keep(): Promise<void> {
    this.writing = this.writing.catch(() => undefined).then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    const events = this.session.events.slice(this.written);
    const end = events.find((event) => event.type === 'finished');
    const next: AttemptMeta = {
      ...this.meta,
      tick: this.session.tick,
      events: this.written + events.length,
      updatedAt: this.now(),
      ...(end ? { status: 'finished', finishedBecause: end.reason } : {}),
    };
    await this.log.append(next, this.written, events);
    this.written = next.events;
    this.meta = next;
  }
}

/** A session as it was left: its own commands run again, then time up to the last tick seen. */
export function resume(
  engine: Engine,
  setup: EncounterSetup,
  events: readonly EncounterEvent[],
  tick: number,
): { readonly session: Session } | { readonly refusal: Refusal } {
  const outcome = events.length > 0 ? engine.replay(setup, events, tick) : engine.open(setup);
  if (!outcome.ok) return { refusal: { code: outcome.error.code, message: outcome.error.message } };
  const session = outcome.value;
  const ended = session.events.some((event) => event.type === 'finished');
  if (!ended && session.tick < tick) engine.advance(session, tick);
  return { session };
}

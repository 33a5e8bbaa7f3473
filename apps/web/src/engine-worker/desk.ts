import type { Catalogue, EncounterSetup, Engine } from '@openward/encounter';
import type { AttemptLog, AttemptMeta } from './attempt.ts';
import type { EngineSource } from './engine-source.ts';
import type { Holding } from './ownership.ts';
import { Pace } from './pace.ts';
import type { FromWorker, Refusal, ToWorker } from './protocol.ts';
import { resume, Runner } from './runner.ts';
import { sceneOf } from './scene.ts';

/** Ticks between two lines of progress written while nothing happens. */
const KEEP_EVERY_TICKS = 50;
/** Real milliseconds after the patient is there in which nothing else is fetched, so that a slow line shows the patient first. */
const LANGUAGE_AFTER_MS = 4000;
/** What is said, which needs to be known what words mean. */
const SPOKEN: ReadonlySet<string> = new Set(['say', 'escalate', 'handOver']);
/** Real milliseconds of skipping between two looks at the patient and at whether to stop. */
const SHOW_EVERY_MS = 60;

/** Everything a desk needs from its surroundings. */
export interface DeskPorts {
  readonly log: AttemptLog;
  readonly source: EngineSource;
  readonly hold: (id: string, takeOver: boolean, lost: () => void) => Promise<Holding>;
  readonly post: (message: FromWorker) => void;
  /** Milliseconds that never go back. */
  readonly nowMs: () => number;
  /** ISO 8601, for the attempt's own line only. */
  readonly today: () => string;
  /** Lets other messages in between two steps of long work. */
  readonly breathe: () => Promise<void>;
}

/** Answers one page: opens an attempt, does its commands one after another, and keeps the clock. */
export class Desk {
  private readonly ports: DeskPorts;
  private readonly pace = new Pace();
  private runner: Runner | null = null;
  private engine: Engine | null = null;
  private setup: EncounterSetup | null = null;
  private catalogue: Awaited<ReturnType<EngineSource['catalogue']>> | null = null;
  private pack = '';
  /** When what words mean is fetched, if nobody is spoken to before. */
  private learnAtMs = Number.POSITIVE_INFINITY;
  private language: Promise<void> | null = null;
  private running = false;
  private skipWanted = false;
  private keptAtTick = 0;
  private queue: Promise<void> = Promise.resolve();

  constructor(ports: DeskPorts) {
    this.ports = ports;
  }

  handle(message: ToWorker): Promise<void> {
    if (message.type === 'cancelSkip') {
      this.skipWanted = false;
      return Promise.resolve();
    }
    this.queue = this.queue.then(() => this.take(message)).catch((reason: unknown) => this.fail(reason));
    return this.queue;
  }

  /** Called by a timer: lets simulated time follow real time while the clock runs. */
  beat(): void {
    if (this.ports.nowMs() >= this.learnAtMs) {
      this.learnAtMs = Number.POSITIVE_INFINITY;
      void this.fetchRest().catch(() => undefined);
    }
    const runner = this.runner;
    if (!runner || !this.running || this.skipWanted || runner.finished) return this.pace.stop();
    const due = this.pace.due(this.ports.nowMs());
    if (due === 0) return;
    const events = runner.advance(due);
    this.show();
    if (events.length === 0 && runner.tick - this.keptAtTick < KEEP_EVERY_TICKS) return;
    this.keptAtTick = runner.tick;
    runner.keep().catch((reason: unknown) => this.fail(reason));
  }

  private async take(message: Exclude<ToWorker, { type: 'cancelSkip' }>): Promise<void> {
    switch (message.type) {
      case 'open':
        return this.open(message.id, message.takeOver);
      case 'pace':
        this.running = message.running;
        return message.running ? undefined : this.runner?.keep();
      case 'send': {
        const { act } = message.command;
        if (SPOKEN.has(act.type === 'delegate' ? act.task.type : act.type)) await this.learnLanguage();
        const refusal = this.runner ? await this.runner.send(message.command) : NOT_OPEN;
        if (!refusal) this.show();
        return this.ports.post({ type: 'answered', request: message.request, refusal });
      }
      case 'skip': {
        this.skipWanted = true;
        let shownAt = this.ports.nowMs();
        await this.runner?.skip(message.skip, async (fraction) => {
          if (this.ports.nowMs() - shownAt < SHOW_EVERY_MS) return this.skipWanted;
          this.show();
          this.ports.post({ type: 'skipping', fraction });
          await this.ports.breathe();
          shownAt = this.ports.nowMs();
          return this.skipWanted;
        });
        this.show();
        this.skipWanted = false;
        this.pace.stop();
        return this.ports.post({ type: 'answered', request: message.request, refusal: null });
      }
      case 'fork': {
        const refusal = await this.fork(message.id, message.tick);
        return this.ports.post({ type: 'answered', request: message.request, refusal });
      }
    }
  }

  private async open(id: string, takeOver: boolean): Promise<void> {
    const { ports } = this;
    const holding = await ports.hold(id, takeOver, () => this.lose());
    if (holding === 'elsewhere') return ports.post({ type: 'elsewhere' });
    const attempt = await ports.log.load(id);
    if (!attempt) return this.refuse('attemptNotFound', 'This attempt is not kept in this browser.');
    const { meta, events } = attempt;
    const [engine, data, catalogue] = await Promise.all([
      ports.source.engine(meta.engine),
      ports.source.caseInPlay(meta),
      ports.source.catalogue(meta.pack),
    ]);
    const { mode, profile, level, seed, pack, variant, forkedFrom } = meta;
    this.catalogue = catalogue;
    this.pack = pack;
    if (events.length > 0) await this.learnLanguage();
    this.setup = {
      ...{ case: data, catalogue: catalogue as Catalogue, profile, mode, level, seed, engine: meta.engine, pack },
      ...(variant === undefined ? {} : { variant }),
      ...(forkedFrom === undefined ? {} : { forkedFrom }),
    };
    const opened = resume(engine, this.setup, events, meta.tick);
    if ('refusal' in opened) return ports.post({ type: 'cannotOpen', refusal: opened.refusal });
    this.engine = engine;
    this.runner = new Runner(engine, opened.session, ports.log, meta, ports.today);
    await this.runner.keep();
    ports.post({
      type: 'opened',
      meta: this.runner.line,
      scene: sceneOf(this.setup),
      observation: this.runner.observe(),
    });
    this.learnAtMs = ports.nowMs() + LANGUAGE_AFTER_MS;
  }

  /** Once the patient is there: what words mean, then what marks the case, so that the debrief is there without a network. */
  private async fetchRest(): Promise<void> {
    await this.learnLanguage();
    if (this.runner) await this.ports.source.keepMarks(this.runner.line);
  }

  /** What words mean is fetched once, after the patient is there and before anyone is spoken to; a failure may be tried again. */
  private learnLanguage(): Promise<void> {
    const { catalogue, pack } = this;
    if (catalogue === null || catalogue.inventory !== undefined) return Promise.resolve();
    this.language ??= this.ports.source.language(pack).then(
      (inventory) => {
        catalogue.inventory = inventory;
      },
      (reason: unknown) => {
        this.language = null;
        throw reason;
      },
    );
    return this.language;
  }

  /** A new attempt that shares this one's past up to a tick. The old one stays as it is. */
  private async fork(id: string, tick: number): Promise<Refusal | null> {
    const { runner, engine, setup } = this;
    if (!runner || !engine || !setup) return NOT_OPEN;
    await runner.keep();
    const attempt = await this.ports.log.load(runner.line.id);
    const forkedFrom = { stream: runner.line.id, tick };
    const replayed = resume(engine, { ...setup, forkedFrom }, attempt?.events ?? [], tick);
    if ('refusal' in replayed) return replayed.refusal;
    const today = this.ports.today();
    const { finishedBecause: _ended, ...past } = runner.line;
    const meta: AttemptMeta = {
      ...past,
      id,
      startedAt: today,
      updatedAt: today,
      tick,
      events: replayed.session.events.length,
      status: 'running',
      forkedFrom,
    };
    await this.ports.log.create(meta, replayed.session.events);
    return null;
  }

  private show(): void {
    if (this.runner) this.ports.post({ type: 'observed', observation: this.runner.observe() });
  }

  private lose(): void {
    this.running = false;
    this.skipWanted = false;
    this.runner = null;
    this.ports.post({ type: 'takenOver' });
  }

  private refuse(code: string, message: string): void {
    this.ports.post({ type: 'cannotOpen', refusal: { code, message } });
  }

  private fail(reason: unknown): void {
    const message = reason instanceof Error ? reason.message : String(reason);
    if (!this.runner) return this.refuse('encounterUnavailable', `The encounter could not be opened: ${message}`);
    const code = reason instanceof Error && reason.name === 'ConstraintError' ? 'logConflict' : 'logUnavailable';
    this.running = false;
    this.ports.post({ type: 'notKept', refusal: { code, message } });
  }
}

const NOT_OPEN: Refusal = { code: 'encounterNotOpen', message: 'This encounter is not open here.' };

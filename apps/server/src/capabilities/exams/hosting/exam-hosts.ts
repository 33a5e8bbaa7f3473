import { randomUUID } from 'node:crypto';
import type { EncounterEvent } from '@openward/encounter';
import type { FastifyBaseLogger } from 'fastify';
import type { Releases } from '../../../ports/releases/index.ts';
import type { Simulation } from '../../../ports/simulation/index.ts';
import { encodeEvent, readEvents, type Store, type StoredEvent } from '../../../ports/store/index.ts';
import { changeExam, dropLease, findExam, holdLease, type ExamRow } from '../exams.store.ts';
import type { HostParts } from './host-parts.ts';
import { HostedExam } from './hosted-exam.ts';

const beatMs = 500;
const renewMs = 5_000;

export interface HostsParts {
  readonly store: Store;
  readonly simulation: Simulation;
  readonly releases: Releases;
  readonly secret: string;
  readonly logger: FastifyBaseLogger;
}

/** The sittings this process hosts, each under a lease it renews. */
export class ExamHosts {
  readonly #holder = randomUUID();
  readonly #hosted = new Map<string, Promise<HostedExam | undefined>>();
  readonly #parts: HostsParts;
  readonly #timers: readonly NodeJS.Timeout[];

  constructor(parts: HostsParts) {
    this.#parts = parts;
    this.#timers = [
      setInterval(() => void this.#each((exam) => exam.tick()), beatMs),
      setInterval(() => void this.#each((exam) => this.#renew(exam)), renewMs),
    ];
  }

  /** The sitting, hosted here from now on; undefined while another process holds it. */
  find(row: ExamRow): Promise<HostedExam | undefined> {
    const key = `${row.tenant}/${row.id}`;
    const known = this.#hosted.get(key);
    if (known) return known;
    const made = this.#host(row);
    this.#hosted.set(key, made);
    const forget = (): void => void this.#hosted.delete(key);
    made.then((exam) => exam ?? forget(), forget);
    return made;
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#each(async (exam) => {
      await exam.stop();
      await this.#drop(exam);
    });
  }

  async #host(row: ExamRow): Promise<HostedExam | undefined> {
    const { store } = this.#parts;
    const fresh = await store.within(row, async (tx) => {
      const held = await holdLease(tx, row.tenant, row.id, this.#holder);
      return held ? findExam(tx, row.id) : undefined;
    });
    return fresh && new HostedExam(fresh, this.#hostParts());
  }

  #hostParts(): HostParts {
    const { store, simulation, releases, secret, logger } = this.#parts;
    return {
      ...{ simulation, releases, secret, now: Date.now },
      read: async (row) =>
        (await store.within(row, (tx) => readEvents(tx, row.id))) as readonly unknown[] as EncounterEvent[],
      append: async (row, expectedPosition, events) => {
        const { status } = await store.append({
          ...{ tenant: row.tenant, stream: row.id, kind: 'exam', owner: row.candidate ?? '', batch: randomUUID() },
          expectedPosition,
          events: (events as readonly unknown[] as StoredEvent[]).map(encodeEvent),
        });
        if (status !== 'appended') throw new Error(`sitting ${row.id} was written to by another: ${status}`);
      },
      change: async (row, change) =>
        (await store.within(row, (tx) => changeExam(tx, row.id, change))) ?? { ...row, ...change },
      onLost: (exam, error) => {
        logger.error({ err: error, exam: exam.id }, 'a hosted encounter was lost');
        this.#hosted.delete(`${exam.tenant}/${exam.id}`);
        void this.#drop(exam).catch((failure: unknown) => logger.error({ err: failure }, 'a lease was not dropped'));
      },
    };
  }

  async #renew(exam: HostedExam): Promise<void> {
    const { store, logger } = this.#parts;
    const key = `${exam.tenant}/${exam.id}`;
    if (exam.idle) {
      this.#hosted.delete(key);
      await exam.leave('shuttingDown');
      return this.#drop(exam);
    }
    const held = await store.within(exam, (tx) => holdLease(tx, exam.tenant, exam.id, this.#holder));
    if (held) return;
    logger.warn({ exam: exam.id }, 'another process took a hosted encounter');
    this.#hosted.delete(key);
    await exam.leave('heldElsewhere');
  }

  async #drop(exam: Pick<ExamRow, 'tenant' | 'id'>): Promise<void> {
    await this.#parts.store.within(exam, (tx) => dropLease(tx, exam.id, this.#holder));
  }

  async #each(act: (exam: HostedExam) => void | Promise<void>): Promise<void> {
    for (const hosted of [...this.#hosted.values()]) {
      try {
        const exam = await hosted;
        if (exam) await act(exam);
      } catch (error) {
        this.#parts.logger.error({ err: error }, 'a hosted encounter could not be served');
      }
    }
  }
}

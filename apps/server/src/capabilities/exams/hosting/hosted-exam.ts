import { randomUUID } from 'node:crypto';
import type { Command, EncounterEvent } from '@openward/encounter';
import { examCloseCodes, type ExamClientMessage } from '../../../contracts/index.ts';
import { coded, Refusal } from '../../../errors/index.ts';
import type { HostedSession, Step } from '../../../ports/simulation/index.ts';
import type { ExamRow } from '../exams.store.ts';
import type { ExamClient } from './client.ts';
import { remainingSeconds, resumed } from './exam-clock.ts';
import type { HostParts } from './host-parts.ts';
import { openEncounter } from './open-encounter.ts';
import { withOpaqueImages } from '../opaque-assets.ts';

const ticksPerSecond = 50;
/** Simulated seconds of waiting done at a time, so that other encounters on the thread go on and the learner sees it pass. */
const longestWait = 60;
const mostTicksAtOnce = 250;

/**
 * A sitting in this process: one encounter, one clock, at most one connection. Everything that touches it goes through
 * one queue, and what a step brings about is on disk before anyone is told.
 */
export class HostedExam {
  #row: ExamRow;
  readonly #parts: HostParts;
  #session: HostedSession | undefined;
  #position = 0;
  #client: ExamClient | undefined;
  #queue: Promise<void> = Promise.resolve();
  #lastMs: number;
  /** How the encounter ended, and whether the client has been told. */
  #reason: string | undefined;
  #told = false;
  /** No longer hosted here. */
  #left = false;

  constructor(row: ExamRow, parts: HostParts) {
    this.#row = row;
    this.#parts = parts;
    this.#lastMs = parts.now();
  }

  get tenant(): string {
    return this.#row.tenant;
  }
  get id(): string {
    return this.#row.id;
  }
  get idle(): boolean {
    return this.#client === undefined && (this.#row.finishedAt !== null || this.#session === undefined);
  }

  /** Connects a client: the tab it had before is replaced, another tab only when asked for. */
  attach(client: ExamClient, takeOver: boolean): void {
    const before = this.#client;
    if (before && before.tab !== client.tab && !takeOver) {
      client.close({ type: 'closed', error: coded('heldInAnotherTab') }, examCloseCodes.heldInAnotherTab);
      return;
    }
    before?.close({ type: 'closed', error: coded('takenOver') }, examCloseCodes.takenOver);
    this.#client = client;
    this.#told = false;
    this.#enqueue(async () => {
      if (this.#row.startedAt !== null && this.#row.finishedAt === null) await this.#ensureSession();
      await this.#welcome(client);
    });
  }

  detach(client: ExamClient): void {
    if (this.#client === client) this.#client = undefined;
  }

  /** A frame of the attached client. */
  handle(client: ExamClient, message: ExamClientMessage): void {
    if (message.type === 'ping') return client.send({ type: 'pong' });
    this.#enqueue(async () => {
      if (this.#client !== client || this.#left) return;
      try {
        await this.#perform(client, message);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (message.type === 'command') {
          client.send({ type: 'refused', commandId: message.command.id, error: error.body });
        } else client.send({ type: 'error', error: error.body });
      }
    });
  }

  /** Lets time pass at pace 1×, and ends the sitting when its time is up. */
  tick(): void {
    const now = this.#parts.now();
    const seconds = (now - this.#lastMs) / 1000;
    this.#lastMs = now;
    if (!this.#runs) return;
    this.#enqueue(async () => {
      if (!this.#session || !this.#runs) return;
      const ticks = Math.min(mostTicksAtOnce, Math.round(seconds * ticksPerSecond));
      await this.#keep(await this.#session.advance(ticks));
      if (remainingSeconds(this.#row, this.#parts.now()) === 0 && this.#runs) {
        await this.#do({
          id: `time-up-${this.id}`,
          actor: 'invigilator',
          role: 'facilitator',
          act: { type: 'finish' },
        });
      }
      await this.#show();
    });
  }

  /** Ends hosting here; the record stays and any process can go on from it. */
  async leave(code: 'shuttingDown' | 'heldElsewhere' | 'encounterLost'): Promise<void> {
    this.#left = true;
    const details = code === 'heldElsewhere' ? { seconds: 15 } : {};
    this.#client?.close({ type: 'closed', error: coded(code, details) }, examCloseCodes.retry);
    this.#client = undefined;
    const session = this.#session;
    this.#session = undefined;
    await session?.close().catch(() => undefined);
  }

  /** Lets what is under way come to its end, then leaves. */
  async stop(): Promise<void> {
    this.#left = true;
    await this.#queue;
    await this.leave('shuttingDown');
  }

  get #runs(): boolean {
    return this.#session !== undefined && !this.#left && this.#row.finishedAt === null && this.#row.pausedAt === null;
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch(async (error: unknown) => {
      this.#parts.onLost(this, error);
      await this.leave('encounterLost');
    });
  }

  #running(): { session: HostedSession } {
    if (this.#row.finishedAt !== null) throw new Refusal('examFinished');
    if (!this.#session) throw new Refusal('examNotBegun');
    return { session: this.#session };
  }

  async #perform(client: ExamClient, message: Exclude<ExamClientMessage, { type: 'ping' }>): Promise<void> {
    switch (message.type) {
      case 'begin':
        return this.#begin(client);
      case 'command': {
        if (this.#row.pausedAt !== null) throw new Refusal('examPaused');
        const refused = await this.#do({ ...message.command, actor: 'learner', role: 'learner' });
        if (refused) client.send({ type: 'refused', commandId: message.command.id, error: refused });
        else client.send({ type: 'accepted', commandId: message.command.id, nextPosition: this.#position });
        return this.#show();
      }
      case 'pause':
      case 'resume':
        return this.#pause(message.type === 'pause');
    }
  }

  async #begin(client: ExamClient): Promise<void> {
    if (this.#row.finishedAt !== null) throw new Refusal('examFinished');
    if (this.#row.startedAt === null) {
      await this.#ensureSession();
      await this.#change({ startedAt: new Date(this.#parts.now()) });
    }
    await this.#welcome(client);
  }

  async #pause(pause: boolean): Promise<void> {
    this.#running();
    if (!this.#row.pauseAllowed) throw new Refusal('pauseNotAllowed');
    const now = this.#parts.now();
    if (pause === (this.#row.pausedAt !== null)) return this.#show();
    await this.#change(pause ? { pausedAt: new Date(now) } : resumed(this.#row, now));
    await this.#show();
  }

  /** Does a command, a long wait in parts of which the first bears its id. Returns the refusal, if any. */
  async #do(command: Command): Promise<{ code: string; message: string } | undefined> {
    const { act } = command;
    if (act.type !== 'wait' || act.seconds <= longestWait) return this.#step(command);
    let id = command.id;
    for (let left = act.seconds; left > 0 && this.#runs; left -= longestWait, id = randomUUID()) {
      const from = this.#position;
      const refused = await this.#step({ ...command, id, act: { type: 'wait', seconds: Math.min(left, longestWait) } });
      if (refused || this.#position === from) return refused;
      await this.#show();
    }
    return undefined;
  }

  async #step(command: Command): Promise<{ code: string; message: string } | undefined> {
    const answer = await this.#running().session.send(command);
    if (!answer.ok) return answer.error;
    await this.#keep(answer.value);
    return undefined;
  }

  async #ensureSession(): Promise<void> {
    if (this.#session) return;
    const { session, position, step } = await openEncounter(this.#row, this.#parts);
    this.#session = session;
    this.#position = position;
    this.#lastMs = this.#parts.now();
    await this.#keep(step);
  }

  /** Appends durably; only then does the rest of the step go on. */
  async #keep({ events, finished }: Step): Promise<void> {
    if (events.length > 0) {
      await this.#parts.append(this.#row, this.#position, events);
      this.#position += events.length;
    }
    if (!finished || this.#row.finishedAt !== null) return;
    await this.#change({ finishedAt: new Date(this.#parts.now()) });
  }

  async #change(change: Parameters<HostParts['change']>[1]): Promise<void> {
    this.#row = await this.#parts.change(this.#row, change);
  }

  async #observe(client: ExamClient) {
    if (!this.#session) return null;
    const observation = await this.#session.observe(client.shown);
    client.shown = observation.nextPosition;
    return withOpaqueImages(observation, this.#parts.secret, this.id);
  }

  async #welcome(client: ExamClient): Promise<void> {
    const { startedAt, finishedAt, pausedAt, pauseAllowed } = this.#row;
    client.send({
      type: 'welcome',
      exam: this.id,
      status: finishedAt !== null ? 'finished' : startedAt === null ? 'waiting' : 'running',
      paused: pausedAt !== null,
      pauseAllowed,
      remainingSeconds: remainingSeconds(this.#row, this.#parts.now()),
      observation: await this.#observe(client),
    });
    await this.#tellEnd(client);
  }

  /** Tells the client once that the encounter is over, after the last thing it showed. */
  async #tellEnd(client: ExamClient): Promise<void> {
    if (this.#row.finishedAt === null || this.#told) return;
    this.#told = true;
    const isEnd = (event: EncounterEvent): event is Extract<EncounterEvent, { type: 'finished' }> =>
      event.type === 'finished';
    this.#reason ??= (await this.#parts.read(this.#row)).findLast(isEnd)?.reason;
    client.send({ type: 'finished', reason: this.#reason ?? '', debriefReleased: this.#row.releaseDebrief });
  }

  async #show(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    const observation = await this.#observe(client);
    if (!observation) return;
    const left = remainingSeconds(this.#row, this.#parts.now());
    client.send({ type: 'observation', observation, remainingSeconds: left, paused: this.#row.pausedAt !== null });
    await this.#tellEnd(client);
  }
}

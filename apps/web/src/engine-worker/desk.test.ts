import { describe, expect, test } from 'vitest';
import type { CaseInPlay, Catalogue, Command } from '@openward/encounter';
import type { AttemptMeta } from './attempt.ts';
import { Desk, type DeskPorts } from './desk.ts';
import type { FromWorker } from './protocol.ts';
import { countingEngine } from './test-support/counting-engine.ts';
import { MemoryLog } from './test-support/memory-log.ts';

const META: AttemptMeta = {
  ...{
    id: 'one',
    slug: 'a',
    mode: 'practise',
    profile: 'uk',
    level: 'student',
    title: 'A',
    seed: 1,
    engine: 'e',
    pack: 'p',
  },
  ...{ startedAt: '2026-01-01', updatedAt: '2026-01-01', tick: 0, events: 0, status: 'running' },
};
const CATALOGUE = {
  ...{
    medications: [],
    fluids: [],
    analytes: [],
    investigations: [],
    manoeuvres: [],
    procedures: [],
    people: [],
    diagnoses: [],
  },
  ...{ actTimes: {}, profiles: [{ profile: 'uk', name: 'UK', units: 'si', drugNames: 'uk' }] },
} as unknown as Catalogue;
const LANGUAGE = { language: 'English', topics: [], acts: [] };
const CASE = {
  case: { title: 'A', setting: 'A ward', timeLimitMinutes: 45 },
  patient: { person: { ageYears: 40 }, chart: [{ section: 's', title: 'S', text: 'secret', seconds: 1 }] },
} as unknown as CaseInPlay;

const command = (id: string, act: Command['act']): Command => ({ id, actor: 'learner', role: 'learner', act });
const say = (id: string): Command => command(id, { type: 'say', to: 'patient', text: 'hello' });

function desk(log: MemoryLog, overrides: Partial<DeskPorts> = {}) {
  const told: FromWorker[] = [];
  const clock = { ms: 0 };
  const made = new Desk({
    log,
    source: {
      engine: async () => countingEngine,
      caseInPlay: async () => CASE,
      keepMarks: async () => undefined,
      catalogue: async () => CATALOGUE,
      language: async () => LANGUAGE,
    },
    hold: async () => 'held',
    post: (message) => told.push(message),
    nowMs: () => clock.ms,
    today: () => '2026-01-02',
    breathe: async () => undefined,
    ...overrides,
  });
  const run = (ms: number): void => {
    for (let at = 0; at <= ms; at += 100) {
      made.beat();
      clock.ms += 100;
    }
  };
  return { desk: made, told, run };
}

async function begun(): Promise<MemoryLog> {
  const log = new MemoryLog();
  await log.create(META, []);
  return log;
}

describe('an attempt at the desk', () => {
  test('given a new attempt, when it is opened, then its first events are kept before it is shown', async () => {
    const log = await begun();
    const { desk: one, told } = desk(log);
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    expect(told.map((each) => each.type)).toEqual(['opened']);
    expect((await log.load('one'))?.events.map((each) => each.type)).toEqual(['started']);
  });

  test('given a scene, then it holds the titles of the chart and none of its words', async () => {
    const { desk: one, told } = desk(await begun());
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    expect(JSON.stringify(told)).toContain('"section":"s"');
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  test('given a command, when it is answered, then it is in the log', async () => {
    const log = await begun();
    const { desk: one, told } = desk(log);
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    await one.handle({ type: 'send', request: 7, command: say('aaaaaaaa') });
    expect(told.at(-1)).toEqual({ type: 'answered', request: 7, refusal: null });
    expect((await log.load('one'))?.events.map((each) => each.type)).toEqual(['started', 'acted']);
  });

  test('given a refused command, then the refusal is told with its code and nothing is kept', async () => {
    const log = await begun();
    const { desk: one, told } = desk(log);
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    await one.handle({ type: 'send', request: 1, command: command('bbbbbbbb', { type: 'wait', seconds: 5 }) });
    expect(told.at(-1)).toEqual({
      type: 'answered',
      request: 1,
      refusal: { code: 'cannotDo', message: 'You cannot wait.' },
    });
    expect((await log.load('one'))?.events).toHaveLength(1);
  });

  test('given a clock that runs, when eleven seconds pass, then the patient has spoken and it is kept', async () => {
    const log = await begun();
    const { desk: one, run } = desk(log);
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    await one.handle({ type: 'pace', running: true });
    run(11_000);
    await one.handle({ type: 'pace', running: false });
    const kept = await log.load('one');
    expect(kept?.events.some((each) => each.type === 'spoke')).toBe(true);
    expect(kept?.meta.tick).toBeGreaterThanOrEqual(500);
  });

  test('given a held clock, when time passes, then nothing happens', async () => {
    const { desk: one, told, run } = desk(await begun());
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    run(30_000);
    expect(told).toHaveLength(1);
  });

  test('given an attempt played and closed, when another desk opens it, then it stands at the same tick with the same events', async () => {
    const log = await begun();
    const first = desk(log);
    await first.desk.handle({ type: 'open', id: 'one', takeOver: false });
    await first.desk.handle({ type: 'send', request: 1, command: say('aaaaaaaa') });
    await first.desk.handle({ type: 'skip', request: 2, skip: { seconds: 25, untilSomething: false } });
    const before = await log.load('one');
    const second = desk(log);
    await second.desk.handle({ type: 'open', id: 'one', takeOver: false });
    const opened = second.told[0];
    expect(opened?.type === 'opened' && opened.observation.tick).toBe(before?.meta.tick);
    expect((await log.load('one'))?.events).toEqual(before?.events);
  });

  test('given a skip until something happens, then it stops at the first words', async () => {
    const log = await begun();
    const { desk: one } = desk(log);
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    await one.handle({ type: 'skip', request: 1, skip: { seconds: 900, untilSomething: true } });
    expect((await log.load('one'))?.meta.tick).toBe(500);
  });

  test('given a skip that is stopped, then it ends after the step under way', async () => {
    const log = await begun();
    const held: { stop: () => void } = { stop: () => undefined };
    let ms = 0;
    const { desk: one } = desk(log, { nowMs: () => (ms += 100), breathe: async () => held.stop() });
    held.stop = () => void one.handle({ type: 'cancelSkip' });
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    await one.handle({ type: 'skip', request: 1, skip: { seconds: 900, untilSomething: false } });
    expect((await log.load('one'))?.meta.tick).toBe(50);
  });

  test('given a moment gone back to, then a new attempt has the past alone and the old one is untouched', async () => {
    const log = await begun();
    const { desk: one, told } = desk(log);
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    await one.handle({ type: 'send', request: 1, command: say('aaaaaaaa') });
    await one.handle({ type: 'send', request: 2, command: say('bbbbbbbb') });
    await one.handle({ type: 'fork', request: 3, tick: 100, id: 'two' });
    expect(told.at(-1)).toEqual({ type: 'answered', request: 3, refusal: null });
    const forked = await log.load('two');
    expect(forked?.meta).toMatchObject({ tick: 100, forkedFrom: { stream: 'one', tick: 100 }, status: 'running' });
    expect(forked?.events[0]).toMatchObject({ type: 'started', forkedFrom: { stream: 'one', tick: 100 } });
    expect((await log.load('one'))?.events.filter((each) => each.type === 'acted')).toHaveLength(2);
  });

  test('given another tab at the bedside, then it is said and nothing is opened', async () => {
    const { desk: one, told } = desk(await begun(), { hold: async () => 'elsewhere' });
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    expect(told).toEqual([{ type: 'elsewhere' }]);
  });

  test('given an attempt that is taken over, then this desk does no more commands', async () => {
    const log = await begun();
    const held: { lose: () => void } = { lose: () => undefined };
    const { desk: one, told } = desk(log, {
      hold: async (_id, _takeOver, lost) => {
        held.lose = lost;
        return 'held';
      },
    });
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    held.lose();
    await one.handle({ type: 'send', request: 1, command: say('aaaaaaaa') });
    expect(told.slice(1).map((each) => each.type)).toEqual(['takenOver', 'answered']);
    expect(told.at(-1)).toMatchObject({ refusal: { code: 'encounterNotOpen' } });
    expect((await log.load('one'))?.events).toHaveLength(1);
  });

  test('given an attempt that is not here, then its absence is a coded refusal', async () => {
    const { desk: one, told } = desk(new MemoryLog());
    await one.handle({ type: 'open', id: 'none', takeOver: false });
    expect(told).toMatchObject([{ type: 'cannotOpen', refusal: { code: 'attemptNotFound' } }]);
  });

  test('given storage that fails, then it is said with its code and the command is not acknowledged', async () => {
    const log = await begun();
    const { desk: one, told } = desk(log);
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    log.broken = true;
    await one.handle({ type: 'send', request: 1, command: say('aaaaaaaa') });
    expect(told.at(-1)).toEqual({ type: 'notKept', refusal: { code: 'logUnavailable', message: 'the disk is full' } });
    expect(told.some((each) => each.type === 'answered')).toBe(false);
  });

  test('given the end, then the attempt is finished with its reason', async () => {
    const log = await begun();
    const { desk: one } = desk(log);
    await one.handle({ type: 'open', id: 'one', takeOver: false });
    await one.handle({ type: 'send', request: 1, command: command('cccccccc', { type: 'finish' }) });
    expect(await log.load('one')).toMatchObject({ meta: { status: 'finished', finishedBecause: 'learner' } });
  });
});

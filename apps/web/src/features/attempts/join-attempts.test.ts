import { describe, expect, it } from 'vitest';
import type { KeptAttempt } from './attempts.queries.ts';
import { joinAttempts } from './join-attempts.ts';
import type { LocalAttempt } from './local-attempts.ts';

const local = (over: Partial<LocalAttempt>): LocalAttempt => ({
  id: 'a',
  title: 'A rash',
  slug: 'rash',
  mode: 'learn',
  profile: 'united-kingdom',
  level: 'student',
  seed: 1,
  engine: 'e',
  pack: 'p',
  startedAt: '2026-11-22T10:00:00Z',
  updatedAt: '2026-11-22T10:10:00Z',
  tick: 100,
  events: 10,
  status: 'finished',
  ...over,
});
const kept = (over: Partial<KeptAttempt>): KeptAttempt => ({
  id: 'a',
  kind: 'practice',
  case: 'rash',
  title: 'A rash',
  mode: 'learn',
  level: 'student',
  profile: 'united-kingdom',
  engine: 'e',
  pack: 'p',
  status: 'finished',
  finishedBecause: 'learner',
  ticks: 100,
  events: 10,
  createdAt: '2026-11-22T10:00:00Z',
  learner: { id: 'u', name: 'U' },
  forkedFrom: null,
  verification: { status: 'verified', reason: null, detail: null },
  ...over,
});

describe('my record', () => {
  it('given an attempt here and there, then it is one row, kept and verified', () => {
    const [row, ...more] = joinAttempts([local({})], [kept({})]);
    expect(more).toEqual([]);
    expect([row?.where, row?.verification?.status]).toEqual(['record', 'verified']);
  });
  it('given an attempt that went on here, then it counts as only on this device until sent again', () => {
    expect(joinAttempts([local({ tick: 200 })], [kept({})])[0]?.where).toBe('device');
  });
  it('given attempts from both, then the newest is first', () => {
    const rows = joinAttempts([local({ id: 'b', startedAt: '2026-11-22T12:00:00Z' })], [kept({})]);
    expect(rows.map((row) => row.id)).toEqual(['b', 'a']);
  });
  it('given one that is running, then only the browser that has it can go on', () => {
    expect(joinAttempts([local({ status: 'running' })], [])[0]?.canResume).toBe(true);
    expect(joinAttempts([], [kept({ status: 'running' })])[0]?.canResume).toBe(false);
  });
  it('given a sitting whose debrief is not released, then neither title nor debrief is offered', () => {
    const [row] = joinAttempts([], [kept({ title: null, case: null })]);
    expect([row?.title, row?.debriefed]).toEqual(['An exam', false]);
  });
});

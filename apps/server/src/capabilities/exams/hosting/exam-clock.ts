import type { ExamRow } from '../exams.store.ts';

type Times = Pick<ExamRow, 'startedAt' | 'pausedAt' | 'pausedSeconds' | 'minutes' | 'extraMinutes'>;

/** Wall-clock seconds left of a sitting: whole before it starts, standing still in a pause, never below 0. */
export function remainingSeconds(times: Times, nowMs: number): number {
  const whole = (times.minutes + times.extraMinutes) * 60;
  if (times.startedAt === null) return whole;
  const until = times.pausedAt?.getTime() ?? nowMs;
  const used = (until - times.startedAt.getTime()) / 1000 - times.pausedSeconds;
  return Math.max(0, Math.round((whole - used) * 10) / 10);
}

/** The pause ended: what the row then says. */
export function resumed(times: Times, nowMs: number): Pick<ExamRow, 'pausedAt' | 'pausedSeconds'> {
  const pause = times.pausedAt === null ? 0 : (nowMs - times.pausedAt.getTime()) / 1000;
  return { pausedAt: null, pausedSeconds: times.pausedSeconds + pause };
}

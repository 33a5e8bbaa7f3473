import { canonical } from '@openward/kernel';
import type { EncounterEvent } from '../contract/event.ts';

/** Deeper than any event the engine records; what is nested deeper is no event. */
const DEEPEST = 12;

/** What is wrong with a log from outside as a log, before anything of it is done again; null where nothing is. */
export function wrongInLog(log: unknown): string | null {
  if (!Array.isArray(log)) return 'it is not a list of events';
  let before = 0;
  for (const [index, event] of (log as readonly unknown[]).entries()) {
    const wrong = wrongInEvent(event, index, before);
    if (wrong !== null) return `${wrong} at index ${index}`;
    before = (event as { tick: number }).tick;
  }
  return (log as readonly { type: unknown }[])[0]?.type === 'started' ? null : 'it does not begin with started';
}

function wrongInEvent(event: unknown, index: number, before: number): string | null {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return 'there is no event';
  const { type, position, tick, command, endTick, of } = event as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string') return 'an event has no type';
  if (position !== index) return 'the position is not the next one';
  if (!isTick(tick)) return 'the tick is not a whole number from 0';
  if (tick < before) return 'the tick is before that of the event before';
  if (tooDeep(event, DEEPEST)) return 'an event is nested too deep';
  if (type === 'acted' && !(isTick(endTick) && isCommand(command))) return 'an act has no command or end';
  if ((type === 'completed' || type === 'challenged') && !isTick(of)) return 'an event does not say of which act it is';
  return null;
}

function isTick(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isCommand(value: unknown): boolean {
  const { act } = (value ?? {}) as { readonly act?: unknown };
  return typeof act === 'object' && act !== null && typeof (act as { readonly type?: unknown }).type === 'string';
}

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((member) => tooDeep(member, left - 1));
}

/** Whether an event is the same as one of the log. Where a fork came from does not change what happens. */
export function sameEvent(own: EncounterEvent | undefined, logged: EncounterEvent): boolean {
  return own !== undefined && comparable(own) === comparable(logged);
}

function comparable(event: EncounterEvent): string {
  return canonical(event.type === 'started' ? { ...event, forkedFrom: undefined } : event);
}

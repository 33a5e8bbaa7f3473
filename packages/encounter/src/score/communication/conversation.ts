import { ticks } from '@openward/kernel';
import { matches, type Pattern, type Timeline, type TimelineEntry } from '@openward/rules';
import type { Conversation } from '../../contract/conversation.ts';

/** How a structured conversation went. */
export interface ConversationScore {
  readonly conversation: string;
  readonly title: string;
  readonly protocol: string;
  /** Null where it was never begun. */
  readonly begunTick: number | null;
  readonly steps: readonly {
    readonly step: string;
    readonly title: string;
    readonly status: 'done' | 'late' | 'outOfOrder' | 'missed';
    readonly optional: boolean;
    readonly tick: number | null;
    readonly evidence: readonly number[];
    readonly why: string;
    readonly sources: readonly string[];
  }[];
  readonly faults: readonly {
    readonly fault: string;
    readonly title: string;
    readonly evidence: readonly number[];
    readonly why: string;
    readonly sources: readonly string[];
  }[];
  /** Every step that is asked for was taken in order and in time, without a fault. */
  readonly complete: boolean;
}

interface Taken {
  readonly entry: TimelineEntry;
  readonly late: boolean;
}

/** Runs the machine over the record: each entry takes at most the steps it fits, in the order they are written. */
export function runConversation(machine: Conversation, partner: string, timeline: Timeline): ConversationScore {
  const taken = new Map<string, Taken>();
  const early = new Map<string, TimelineEntry>();
  const faults = new Map<string, TimelineEntry[]>();
  const steps = machine.steps.map((step) => ({ ...step, on: step.on.map((pattern) => withPartner(pattern, partner)) }));
  const wrong = machine.faults.map((each) => ({
    ...each,
    on: each.on.map((pattern) => withPartner(pattern, partner)),
  }));
  const fits = (on: readonly Pattern[], entry: TimelineEntry) =>
    on.some((pattern) => pattern.type === entry.type && matches(pattern, entry, timeline.profile));
  let begun: TimelineEntry | undefined;
  for (const entry of timeline.entries) {
    for (const each of wrong) {
      if (!fits(each.on, entry) || (each.unless ?? []).some((step) => taken.has(step))) continue;
      faults.set(each.fault, [...(faults.get(each.fault) ?? []), entry]);
    }
    for (const { step, on, needs = [], withinSeconds } of steps) {
      if (taken.has(step) || !fits(on, entry)) continue;
      if (!needs.every((one) => taken.has(one))) {
        if (!early.has(step)) early.set(step, entry);
        continue;
      }
      begun ??= entry;
      const from = Math.max(begun.tick, ...needs.map((one) => taken.get(one)?.entry.tick ?? 0));
      taken.set(step, { entry, late: withinSeconds !== undefined && entry.tick - from > ticks(withinSeconds) });
    }
  }
  const scored = steps.map(({ step, title, why, sources, optional = false }) => {
    const done = taken.get(step);
    const before = done === undefined ? early.get(step) : undefined;
    const entry = done?.entry ?? before;
    const status = done === undefined ? (before === undefined ? 'missed' : 'outOfOrder') : done.late ? 'late' : 'done';
    const evidence = entry === undefined ? [] : [entry.position];
    return { step, title, why, sources, optional, status, tick: entry?.tick ?? null, evidence } as const;
  });
  const found = wrong.flatMap(({ fault, title, why, sources }) => {
    const entries = faults.get(fault);
    return entries === undefined
      ? []
      : [{ fault, title, why, sources, evidence: [...new Set(entries.map(({ position }) => position))].slice(0, 6) }];
  });
  return {
    conversation: machine.conversation,
    title: machine.title,
    protocol: machine.protocol,
    begunTick: begun?.tick ?? null,
    steps: scored,
    faults: found,
    complete: found.length === 0 && scored.every(({ optional, status }) => optional || status === 'done'),
  };
}

/** The pattern with `{with}` put as whom the case names. */
function withPartner(pattern: Pattern, partner: string): Pattern {
  return Object.fromEntries(
    Object.entries(pattern).map(([field, value]) => [field, value === '{with}' ? partner : value]),
  ) as Pattern;
}

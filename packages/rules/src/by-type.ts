import type { TimelineEntry } from './timeline.ts';

interface Index {
  upTo: number;
  readonly byType: Map<string, TimelineEntry[]>;
}
const indexes = new WeakMap<readonly TimelineEntry[], Index>();
const none: readonly TimelineEntry[] = [];

/** The entries of one type, in order. Entries are append-only; what was appended since the last call is added then. */
export function entriesOfType(entries: readonly TimelineEntry[], type: string): readonly TimelineEntry[] {
  let index = indexes.get(entries);
  if (index === undefined || index.upTo > entries.length) {
    index = { upTo: 0, byType: new Map() };
    indexes.set(entries, index);
  }
  for (; index.upTo < entries.length; index.upTo++) {
    const entry = entries[index.upTo] as TimelineEntry;
    const list = index.byType.get(entry.type);
    if (list === undefined) index.byType.set(entry.type, [entry]);
    else list.push(entry);
  }
  return index.byType.get(type) ?? none;
}

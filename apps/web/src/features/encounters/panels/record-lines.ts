import type { ObservationEntry } from '@openward/encounter';
import type { Names } from '../acts/names.ts';

export type LineTone = 'mine' | 'words' | 'found' | 'event' | 'cue';
export interface Line {
  readonly tone: LineTone;
  /** What kind of line this is, in a word, for those who do not see the tone. */
  readonly kind: string;
  readonly text: string;
  readonly detail: string | null;
}

/** One entry as a line of the record. */
export function lineOf(entry: ObservationEntry, names: Names, personName: (id: string) => string): Line {
  switch (entry.kind) {
    case 'words':
      return entry.speaker === 'learner'
        ? { tone: 'mine', kind: 'You said', text: `“${entry.text}”`, detail: `to ${personName(entry.to)}` }
        : { tone: 'words', kind: personName(entry.speaker), text: `“${entry.text}”`, detail: null };
    case 'finding':
      return { tone: 'found', kind: 'Found', text: entry.text, detail: names.manoeuvre(entry.manoeuvre) };
    case 'result':
      return {
        tone: 'found',
        kind: 'Result',
        text: names.investigation(entry.investigation),
        detail: entry.report ?? flagged(entry),
      };
    case 'chart':
      return { tone: 'found', kind: 'Read', text: names.chart(entry.section), detail: null };
    case 'act':
      return {
        tone: 'mine',
        kind: entry.by === 'learner' ? 'You' : personName(entry.by),
        text: entry.text,
        detail: null,
      };
    case 'outcome':
      return { tone: 'event', kind: entry.outcome === 'done' ? 'Done' : 'Outcome', text: entry.text, detail: null };
    case 'challenge':
      return { tone: 'event', kind: 'Question', text: entry.text, detail: personName(entry.by) };
    case 'event':
      return { tone: 'event', kind: 'Event', text: entry.text, detail: null };
    case 'cue':
      return { tone: 'cue', kind: 'Cue', text: entry.text, detail: entry.reason };
  }
}

function flagged(entry: Extract<ObservationEntry, { kind: 'result' }>): string | null {
  const out = entry.values.filter((value) => value.flag);
  return out.length === 0 ? null : `${out.length} outside the range`;
}

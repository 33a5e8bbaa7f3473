import type { ObservationEntry } from '@openward/encounter';
import type { Given } from './given.ts';

const SHOWN_SECONDS = 12;
const TICKS_PER_SECOND = 50;

/** What was said last and by whom, in words before the eyes; while the clock is held, that it is. */
export function captionOf(entries: readonly ObservationEntry[], { now, names }: Given, paused: boolean): string | null {
  const last = entries.findLast((entry) => entry.kind === 'words');
  if (last?.kind === 'words' && now.second - last.tick / TICKS_PER_SECOND <= SHOWN_SECONDS) {
    const name = now.people.find(({ id }) => id === last.speaker)?.name ?? names.person(last.speaker);
    return `${last.speaker === 'learner' ? 'You' : name}: ${last.text}`;
  }
  return paused ? 'Paused. Act, or choose Go on at the wrist.' : null;
}

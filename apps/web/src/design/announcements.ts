/** What is to be said by a screen reader, put in order and merged so that it never floods. Pure but for the timer given. */
export type Urgency = 'polite' | 'assertive';

export interface Queue {
  readonly waiting: readonly string[];
  readonly lastSaid: string;
}

export const emptyQueue: Queue = { waiting: [], lastSaid: '' };

/** At most this many sentences are spoken at once; more are counted instead. */
export const mostAtOnce = 3;

export function enqueue(queue: Queue, text: string): Queue {
  const said = text.trim();
  if (said === '' || queue.waiting.includes(said)) return queue;
  return { ...queue, waiting: [...queue.waiting, said] };
}

/** The next sentence to place in the live region, everything waiting merged into one, and the queue after it. */
export function take(queue: Queue): { readonly text: string; readonly queue: Queue } {
  const shown = queue.waiting.slice(0, mostAtOnce);
  const more = queue.waiting.length - shown.length;
  const text = [
    ...shown.map((each) => (/[.!?…]$/.test(each) ? each : `${each}.`)),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ].join(' ');
  return { text, queue: { waiting: [], lastSaid: text } };
}

import { useEffect, useRef, useState } from 'react';
import { emptyQueue, enqueue, take, type Queue, type Urgency } from '../announcements.ts';

const pauseMs: Record<Urgency, number> = { polite: 700, assertive: 150 };

type Listener = (text: string, urgency: Urgency) => void;
const listeners = new Set<Listener>();

/**
 * Says a sentence to assistive technology without moving focus. What arrives close together is merged into one
 * utterance and repeats are dropped, so that a busy monitor doesn't flood. `assertive` interrupts: alarms only.
 */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  for (const listener of listeners) listener(text, urgency);
}

function useRegion(urgency: Urgency): string {
  const [text, setText] = useState('');
  const queue = useRef<Queue>(emptyQueue);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listener: Listener = (said, how) => {
      if (how !== urgency) return;
      queue.current = enqueue(queue.current, said);
      timer ??= setTimeout(() => {
        timer = undefined;
        const next = take(queue.current);
        queue.current = next.queue;
        // A no-break space makes a repeated sentence a change, which is what is read out.
        setText((before) => (before === next.text ? `${next.text}\u00a0` : next.text));
      }, pauseMs[urgency]);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      clearTimeout(timer);
    };
  }, [urgency]);
  return text;
}

/** The two live regions; once, in the shell. */
export function Announcer() {
  const polite = useRegion('polite');
  const assertive = useRegion('assertive');
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite" aria-atomic="true" data-announcer="polite">
        {polite}
      </div>
      <div className="visually-hidden" role="alert" aria-live="assertive" aria-atomic="true" data-announcer="assertive">
        {assertive}
      </div>
    </>
  );
}

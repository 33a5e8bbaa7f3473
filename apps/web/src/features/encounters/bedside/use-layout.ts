import { useSyncExternalStore } from 'react';

/** How much room there is: one column for a thumb, two, or three. */
export type Layout = 'phone' | 'tablet' | 'laptop';

const laptop = '(min-width: 1120px)';
const tablet = '(min-width: 760px)';

function read(): Layout {
  if (matchMedia(laptop).matches) return 'laptop';
  return matchMedia(tablet).matches ? 'tablet' : 'phone';
}

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(laptop), matchMedia(tablet)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => queries.forEach((query) => query.removeEventListener('change', listener));
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, read);
}

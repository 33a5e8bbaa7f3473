import { useEffect } from 'react';
import { useBedside } from '../state/use-bedside.ts';

/** Looking away from the page holds the clock, where the clock may be held; pressing play goes on. */
export function useAway(): void {
  const bedside = useBedside();
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) return;
      const { held } = bedside.store.get();
      if (held.length === 0) bedside.hold('learner', true);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [bedside]);
}

/** Who holds an attempt in this browser: one tab at a time, by a lock that dies with its tab. */
export type Holding = 'held' | 'elsewhere';

/** How long to wait for a tab that is just closing, in milliseconds. */
const PATIENCE_MS = 700;

/**
 * Takes the attempt for as long as this worker lives. With `takeOver` another tab loses it and hears so through its
 * own `lost`. Without locks in this browser the log's unique positions are the only guard.
 */
export function hold(id: string, takeOver: boolean, lost: () => void): Promise<Holding> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return Promise.resolve('held');
  return new Promise((resolve) => {
    let held = false;
    const forever = (): Promise<void> => {
      held = true;
      resolve('held');
      return new Promise<void>(() => undefined);
    };
    const options: LockOptions = takeOver ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE_MS) };
    locks.request(`openward-attempt-${id}`, options, forever).catch(() => (held ? lost() : resolve('elsewhere')));
  });
}

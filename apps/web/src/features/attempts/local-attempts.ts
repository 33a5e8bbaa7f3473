import type { Attempt, AttemptMeta } from '../../engine-worker/attempt.ts';

export type LocalAttempt = AttemptMeta;

/** The attempts kept in this browser. The database is fetched only when asked for. */
export const localAttempts = {
  async list(): Promise<readonly LocalAttempt[]> {
    const { attemptDatabase } = await import('../../engine-worker/attempt-database.ts');
    return attemptDatabase.list();
  },
  async load(id: string): Promise<Attempt | null> {
    const { attemptDatabase } = await import('../../engine-worker/attempt-database.ts');
    return attemptDatabase.load(id);
  },
  async remove(id: string): Promise<void> {
    const { attemptDatabase } = await import('../../engine-worker/attempt-database.ts');
    await attemptDatabase.remove(id);
  },
};

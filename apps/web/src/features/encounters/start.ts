import { call } from '../../api/index.ts';
import type { Attempt, AttemptMeta, PracticeChoice } from '../../engine-worker/attempt.ts';
import { attemptDatabase } from '../../engine-worker/attempt-database.ts';
import { newId, newSeed } from './chance.ts';

/** Keeps a new attempt in this browser under the engine and pack of the day, and answers its id. */
export async function createPractice({
  title,
  ...choice
}: PracticeChoice & { readonly title: string }): Promise<string> {
  const release = await call('getRelease');
  const now = new Date().toISOString();
  const meta: AttemptMeta = {
    ...choice,
    id: newId(),
    title,
    seed: newSeed(),
    engine: release.engine,
    pack: release.pack,
    startedAt: now,
    updatedAt: now,
    tick: 0,
    events: 0,
    status: 'running',
  };
  await attemptDatabase.create(meta, []);
  return meta.id;
}

export const listLocalAttempts = (): Promise<readonly AttemptMeta[]> => attemptDatabase.list();
export const loadAttempt = (id: string): Promise<Attempt | null> => attemptDatabase.load(id);
export const deleteAttempt = (id: string): Promise<void> => attemptDatabase.remove(id);

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/index.ts';
import { findKept } from './attempts.queries.ts';
import { localAttempts } from './local-attempts.ts';

/** Sends what the server has not yet of an attempt kept in this browser. Harmless to repeat. Throws `ApiError`. */
export async function keepAttempt(id: string): Promise<void> {
  const local = await localAttempts.load(id);
  if (!local) return;
  const { batchesFrom } = await import('./upload.ts');
  const kept = await findKept(id, local.meta.slug);
  for (const batch of batchesFrom(id, local.events, kept?.events ?? 0)) {
    await call('appendEvents', {
      params: { attempt: id },
      body: { ...batch, events: batch.events.map((event) => ({ ...event })) },
    });
  }
}

/** Keeps several attempts in the record of who is signed in, one after the other. */
export function useKeepAttempts() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await keepAttempt(id);
      return ids.length;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['attempts'] }),
  });
}

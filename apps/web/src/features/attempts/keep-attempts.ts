import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, isCode } from '../../api/index.ts';
import { localAttempts } from './local-attempts.ts';

async function lengthAtServer(attempt: string): Promise<number> {
  try {
    return (await call('getAttempt', { params: { attempt } })).attempt.events;
  } catch (error) {
    if (isCode(error, 'attemptNotFound')) return 0;
    throw error;
  }
}

/** Sends what the server has not yet of an attempt kept in this browser. Harmless to repeat. Throws `ApiError`. */
export async function keepAttempt(id: string): Promise<void> {
  const local = await localAttempts.load(id);
  if (!local) return;
  const { batchesFrom } = await import('./upload.ts');
  for (const batch of batchesFrom(id, local.events, await lengthAtServer(id))) {
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

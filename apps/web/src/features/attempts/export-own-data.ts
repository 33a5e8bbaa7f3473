import { call } from '../../api/index.ts';
import { download } from './download.ts';
import { localAttempts } from './local-attempts.ts';

async function eventsAtServer(attempt: string): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  for (;;) {
    const page = await call('getEvents', { params: { attempt }, query: { from: events.length } });
    events.push(...page.events);
    if (page.events.length === 0 || events.length >= page.length) return events;
  }
}

async function oneAttempt(id: string): Promise<unknown> {
  const local = await localAttempts.load(id);
  if (local) return local;
  const { attempt } = await call('getAttempt', { params: { attempt: id } });
  return { meta: attempt, events: await eventsAtServer(id) };
}

/** A file with every event of the attempts named, from this browser or from the server. */
export async function exportOwnData(ids: readonly string[]): Promise<void> {
  const attempts: unknown[] = [];
  for (const id of ids) attempts.push(await oneAttempt(id));
  download('openward-my-data.json', { format: 'openward.attempts', version: 1, attempts });
}

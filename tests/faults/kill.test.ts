import { setTimeout as pause } from 'node:timers/promises';
import { nextIndex, nextUnit, randomStream } from '@openward/kernel';
import { expect, it } from 'vitest';
import { freePort } from '../support/port.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { databasesOn } from './databases.ts';
import { signIn, storedEvents, Writer, type Caller } from './load.ts';
import { Candidate } from './sitting.ts';

const rounds = 20;
const writers = 6;
/** In every fifth round the database is killed as well, as when the power fails. */
const powerCut = 5;
const seed = 20_260_101;

async function newSitting(educator: Caller, url: string, candidate: string): Promise<string> {
  const { cases } = (await educator.get(url, '/api/cases')) as { cases: { id: string }[] };
  const body = { case: cases[0]?.id, profile: 'united-kingdom', level: 'student', minutes: 10, seed: 1, candidate };
  const { status, body: answer } = await educator.post(url, '/api/exams', body);
  if (status !== 200) throw new Error(`a sitting was not set up: ${JSON.stringify(answer)}`);
  return (answer as { exam: { exam: string } }).exam.exam;
}

async function acknowledgedInRecord(educator: Caller, url: string, sitting: Candidate): Promise<boolean[]> {
  const events = await storedEvents(educator, url, sitting.exam);
  const done = new Set(events.map((event) => (event as { command?: { id: string } }).command?.id));
  return sitting.acknowledged.map((id) => done.has(id));
}

it('given a server under load, when it is killed 20 times at random moments, then no acknowledged event is lost', async () => {
  const kills = randomStream(seed, 'kills');
  const port = await freePort();
  let server: TestServer = await startServer({ port, env: { LOG_LEVEL: 'warn' } });
  try {
    const learner = await signIn(server.url, 'learner@openward.example');
    const educator = await signIn(server.url, 'educator@openward.example');
    const { me } = (await learner.get(server.url, '/api/me')) as { me: { id: string } };
    const { engine, pack } = (await learner.get(server.url, '/api/release')) as { engine: string; pack: string };
    const started = {
      ...{ case: 'a-case', caseVersion: 1, pack, engine, seed: 1, mode: 'practise' },
      ...{ profile: 'united-kingdom', level: 'student' },
    };
    const load = Array.from({ length: writers }, (_, i) => {
      const sizes = randomStream(seed, `sizes of writer ${i}`);
      return new Writer(learner, started, () => 1 + nextIndex(sizes, 10));
    });

    for (let round = 1; round <= rounds; round++) {
      const sitting = new Candidate(learner, await newSitting(educator, server.url, me.id));
      const broken = Promise.all([
        ...load.map((writer) => writer.writeUntilBroken(server.url)),
        sitting.actUntilBroken(server.url),
      ]);
      await pause(150 + 1200 * nextUnit(kills));
      const [database] = databasesOn(server.dataFolder);
      await server.kill();
      if (round % powerCut === 0 && database !== undefined) process.kill(database, 'SIGKILL');
      await broken;

      server = await startServer({ port, dataFolder: server.dataFolder, env: { LOG_LEVEL: 'warn' } });
      expect(databasesOn(server.dataFolder), `round ${round}: one database on the folder`).toHaveLength(1);
      for (const writer of load) {
        if (writer.acknowledged.length === 0) continue;
        const fresh = writer.acknowledged.slice(writer.checked);
        const stored = await storedEvents(learner, server.url, writer.stream, writer.checked);
        expect(stored.slice(0, fresh.length), `round ${round}`).toEqual(fresh);
        writer.checked += fresh.length;
      }
      if (sitting.acknowledged.length > 0) {
        expect(await acknowledgedInRecord(educator, server.url, sitting)).not.toContain(false);
      }
      await sitting.actUntilBroken(server.url, 1);
      expect(await acknowledgedInRecord(educator, server.url, sitting)).not.toContain(false);
    }
    for (const writer of load) {
      expect(writer.acknowledged.length).toBeGreaterThan(rounds);
      const stored = await storedEvents(learner, server.url, writer.stream);
      expect(stored.slice(0, writer.acknowledged.length)).toEqual(writer.acknowledged);
      expect(stored.map(({ position }) => position)).toEqual(stored.map((_, i) => i));
    }
  } finally {
    await server.dispose();
  }
});

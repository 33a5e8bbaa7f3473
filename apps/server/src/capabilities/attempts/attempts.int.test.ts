import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { routes, type Attempt, type RecordedEvent } from '../../contracts/index.ts';
import { playFake } from '../../test-support/play.ts';
import { startTestServer, type Person, type TestServer } from '../../test-support/test-server.ts';

let server: TestServer;
let learner: Person;
let educator: Person;
beforeAll(async () => {
  server = await startTestServer();
  learner = await server.signIn('learner@openward.example');
  educator = await server.signIn('educator@openward.example');
});
afterAll(() => server.stop());

const upload = (who: Person, attempt: string, events: RecordedEvent[], expectedPosition = 0, batch = randomUUID()) =>
  who.send('POST', `/api/attempts/${attempt}/events`, { batch, expectedPosition, events });

const judged = (attempt: string): Promise<Attempt> =>
  vi.waitFor(
    async () => {
      const { attempt: found } = await learner.call(routes.getAttempt, { params: { attempt } });
      expect(found.verification.status).not.toBe('pending');
      return found;
    },
    { timeout: 30_000, interval: 100 },
  );

describe('practice attempts', () => {
  it('given a log played offline, when it is sent in batches, then it is listed, verified and debriefed', async () => {
    const attempt = randomUUID();
    const log = await playFake(server.fake);
    const [first, second] = [log.slice(0, 3), log.slice(3)];
    expect((await upload(learner, attempt, first)).body).toEqual({ attempt, nextPosition: 3, duplicate: false });
    expect((await upload(learner, attempt, second, 3)).status).toBe(200);
    const { attempts } = await learner.call(routes.listAttempts);
    expect(attempts[0]).toMatchObject({ id: attempt, status: 'finished', events: log.length, case: server.fake.slug });
    expect((await judged(attempt)).verification).toEqual({ status: 'verified', reason: null, detail: null });
    const debrief = await learner.call(routes.getDebrief, { params: { attempt } });
    expect(debrief.score.items).toMatchObject([{ item: 'greets', status: 'met', sources: ['demo'] }]);
    expect(debrief.sources.map(({ source }) => source)).toEqual(['demo']);
    const { events, length } = await learner.call(routes.getEvents, { params: { attempt }, query: { from: 2 } });
    expect(events).toEqual(log.slice(2));
    expect(length).toBe(log.length);
  });

  it('given an acknowledged batch, when it is sent again, then the answer is the same and nothing is added', async () => {
    const attempt = randomUUID();
    const batch = randomUUID();
    const log = await playFake(server.fake, { finish: false });
    const answers = await Promise.all([1, 2, 3, 4].map(() => upload(learner, attempt, log, 0, batch)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ body }) => (body as { duplicate: boolean }).duplicate)).toHaveLength(3);
    const { length } = await learner.call(routes.getEvents, { params: { attempt } });
    expect(length).toBe(log.length);
  });

  it('given a stream, when another batch claims a place taken, then it is told where the stream goes on', async () => {
    const attempt = randomUUID();
    const log = await playFake(server.fake, { finish: false });
    await upload(learner, attempt, log);
    expect(await upload(learner, attempt, log)).toMatchObject({
      status: 409,
      body: { code: 'positionConflict', details: { nextPosition: log.length, expectedPosition: 0 } },
    });
  });

  it('given a finished attempt, when more comes, then it is gone', async () => {
    const attempt = randomUUID();
    const log = await playFake(server.fake);
    await upload(learner, attempt, log);
    const more = { ...(log[1] as RecordedEvent), position: log.length, tick: 99_999 };
    expect(await upload(learner, attempt, [more], log.length)).toMatchObject({
      status: 410,
      body: { code: 'attemptFinished' },
    });
  });

  it('given a log that was changed, when it is re-run, then it is kept as unverified with where it differs', async () => {
    const attempt = randomUUID();
    const log = await playFake(server.fake);
    const at = log.findIndex(({ type }) => type === 'sampled');
    log[at] = { ...(log[at] as RecordedEvent), values: { heartRate: 60 } };
    await upload(learner, attempt, log);
    expect((await judged(attempt)).verification).toMatchObject({ status: 'unverified', reason: 'replayDiffers' });
  });

  it('given a log of an engine or pack that is not kept, when it is re-run, then it is kept as unverified', async () => {
    for (const [member, reason] of [
      ['engine', 'engineMissing'],
      ['pack', 'packMissing'],
    ] as const) {
      const attempt = randomUUID();
      const [started, ...rest] = await playFake(server.fake);
      await upload(learner, attempt, [{ ...(started as RecordedEvent), [member]: 'f'.repeat(64) }, ...rest]);
      expect((await judged(attempt)).verification).toMatchObject({ status: 'unverified', reason });
    }
  });

  it('given a log that says it is an exam, when it is sent, then it is refused', async () => {
    const log = await playFake(server.fake, { mode: 'exam' });
    expect(await upload(learner, randomUUID(), log)).toMatchObject({ status: 403, body: { code: 'examNotUploaded' } });
  });

  it('given an attempt of a colleague, when someone appends to it, then the id is taken and nothing changes', async () => {
    const attempt = randomUUID();
    const log = await playFake(server.fake, { finish: false });
    await upload(learner, attempt, log);
    const more = { ...(log.at(-1) as RecordedEvent), position: log.length };
    expect(await upload(educator, attempt, [more], log.length)).toMatchObject({ body: { code: 'attemptIdTaken' } });
    expect((await learner.call(routes.getEvents, { params: { attempt } })).length).toBe(log.length);
  });

  it('given an unfinished attempt, when its debrief is asked for, then it is refused', async () => {
    const attempt = randomUUID();
    await upload(learner, attempt, await playFake(server.fake, { finish: false }));
    expect(await learner.send('GET', `/api/attempts/${attempt}/debrief`)).toMatchObject({
      status: 409,
      body: { code: 'attemptUnfinished' },
    });
  });

  it('given a reflection, when staff ask for it, then they see nothing of it, and the learner sees it again', async () => {
    const attempt = randomUUID();
    await upload(learner, attempt, await playFake(server.fake));
    const body = { reactions: 'I was afraid', reasoning: 'I thought of the lungs' };
    await learner.call(routes.saveReflection, { params: { attempt }, body });
    await learner.call(routes.saveReflection, { params: { attempt }, body });
    expect(await learner.call(routes.getReflection, { params: { attempt } })).toMatchObject(body);
    expect((await educator.send('GET', `/api/attempts/${attempt}/reflection`)).status).toBe(404);
    const { attempts } = await educator.call(routes.listAttempts, { query: { everyone: 'true' } });
    expect(attempts.map(({ id }) => id)).toContain(attempt);
  });

  it('given a learner, when everyone’s attempts are asked for, then it is refused', async () => {
    expect(await learner.send('GET', '/api/attempts?everyone=true')).toMatchObject({
      status: 403,
      body: { code: 'staffOnly' },
    });
  });
});

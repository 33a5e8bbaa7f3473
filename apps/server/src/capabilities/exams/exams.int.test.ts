import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examCloseCodes, routes } from '../../contracts/index.ts';
import { secrets } from '../../test-support/fake-dist.ts';
import { openSocket } from '../../test-support/exam-socket.ts';
import { startTestServer, whoIs, type Person, type TestServer } from '../../test-support/test-server.ts';

let server: TestServer;
let learner: Person;
let educator: Person;
let outsider: Person;
beforeAll(async () => {
  server = await startTestServer();
  learner = await server.signIn('learner@openward.example');
  educator = await server.signIn('educator@openward.example');
  outsider = await server.signIn('other@elsewhere.example');
});
afterAll(() => server.stop());

async function newExam(more: Record<string, unknown> = {}): Promise<string> {
  const body = { case: server.fake.slug, profile: 'uk', level: 'student', minutes: 5, seed: 4, ...more };
  const candidate = (await whoIs(learner)).id;
  return (await educator.call(routes.createExam, { body: { candidate, ...body } })).exam.exam;
}

const query = (more = '') => `tab=${randomUUID()}${more}`;

describe('a sitting', () => {
  it('given a candidate, when the whole sitting is played, then nothing sent names or hints at the case', async () => {
    const exam = await newExam();
    const sent: string[] = [];
    const get = async (path: string) => void sent.push(JSON.stringify((await learner.send('GET', path)).body));
    const socket = openSocket(server, learner, exam, query());
    await socket.next('welcome', ({ status }) => status === 'waiting');
    socket.send({ type: 'begin' });
    await socket.next('welcome', ({ status }) => status === 'running');
    socket.act({ type: 'say', to: 'patient', text: 'Where does it hurt?' });
    await socket.next('accepted');
    socket.act({ type: 'orderInvestigation', investigation: 'chest-x-ray' });
    await socket.next('accepted');
    socket.act({ type: 'finish' });
    await socket.next('finished');
    for (const path of [`/api/exams/${exam}`, `/api/exams/${exam}/menu`, '/api/sittings', '/api/attempts'])
      await get(path);
    for (const path of ['', '/events', '/debrief']) await get(`/api/attempts/${exam}${path}`);
    const traffic = [...sent, ...socket.frames].join('\n');
    expect(traffic).toContain('It hurts.');
    for (const secret of Object.values(secrets)) expect(traffic).not.toContain(secret);
    socket.drop();
  });

  it('given an image in a result, when it is fetched by its opaque name, then it comes once it was shown, to its candidate', async () => {
    const exam = await newExam();
    const socket = openSocket(server, learner, exam, query());
    socket.send({ type: 'begin' });
    socket.act({ type: 'orderInvestigation', investigation: 'chest-x-ray' });
    const { observation } = await socket.next('observation', (each) => each.observation.entries.length > 0);
    const [entry] = observation.entries;
    const [image = ''] = entry?.kind === 'result' ? (entry.images ?? []) : [];
    expect(image).toMatch(/^[0-9a-f]{32}\.svg$/);
    expect((await learner.send('GET', `/api/exams/${exam}/assets/${image}`)).body).toContain('<svg');
    const other = await newExam();
    expect((await learner.send('GET', `/api/exams/${other}/assets/${image}`)).body).toMatchObject({
      code: 'assetNotFound',
    });
    expect((await outsider.send('GET', `/api/exams/${exam}/assets/${image}`)).status).toBe(404);
    socket.drop();
  });

  it('given a command, when it is acknowledged, then its events are in the record already, and again changes nothing', async () => {
    const exam = await newExam();
    const socket = openSocket(server, learner, exam, query());
    socket.send({ type: 'begin' });
    const id = socket.act({ type: 'say', to: 'patient', text: 'Hello' });
    const { nextPosition } = await socket.next('accepted');
    const { length } = await educator.call(routes.getEvents, { params: { attempt: exam } });
    expect(length).toBeGreaterThanOrEqual(nextPosition);
    socket.act({ type: 'say', to: 'patient', text: 'Hello' }, id);
    await socket.next('accepted', ({ commandId }) => commandId === id);
    const { events } = await educator.call(routes.getEvents, { params: { attempt: exam } });
    expect(events.filter(({ type }) => type === 'spoke')).toHaveLength(1);
    socket.drop();
  });

  it('given a dropped connection, when the tab comes back, then entries go on without gap or repeat', async () => {
    const exam = await newExam();
    const tab = query();
    const first = openSocket(server, learner, exam, tab);
    first.send({ type: 'begin' });
    first.act({ type: 'say', to: 'patient', text: 'One' });
    const { observation } = await first.next('observation', (each) => each.observation.entries.length > 0);
    first.drop();
    const again = openSocket(server, learner, exam, `${tab}&sincePosition=${observation.nextPosition}`);
    const welcome = await again.next('welcome');
    expect(welcome).toMatchObject({ status: 'running', observation: { sincePosition: observation.nextPosition } });
    expect(welcome.observation?.tick).toBeGreaterThanOrEqual(observation.tick);
    again.act({ type: 'say', to: 'patient', text: 'Two' });
    const next = await again.next('observation', (each) => each.observation.entries.length > 0);
    expect(next.observation.entries).toHaveLength(1);
    again.drop();
  });

  it('given two tabs, when the second opens, then it is told, and may take over, which tells the first', async () => {
    const exam = await newExam();
    const first = openSocket(server, learner, exam, query());
    await first.next('welcome');
    const second = openSocket(server, learner, exam, query());
    expect((await second.next('closed')).error.code).toBe('heldInAnotherTab');
    expect(await second.closed).toBe(examCloseCodes.heldInAnotherTab);
    const third = openSocket(server, learner, exam, query('&takeOver=1'));
    await third.next('welcome');
    expect((await first.next('closed')).error.code).toBe('takenOver');
    expect(await first.closed).toBe(examCloseCodes.takenOver);
    third.drop();
  });

  it('given frames that are wrong, when they are sent, then each is refused with a code and the sitting goes on', async () => {
    const exam = await newExam();
    const socket = openSocket(server, learner, exam, query());
    const early = socket.act({ type: 'handHygiene' });
    expect(await socket.next('refused')).toMatchObject({ commandId: early, error: { code: 'examNotBegun' } });
    socket.send({ type: 'begin' });
    socket.send('{"type":');
    expect((await socket.next('error')).error.code).toBe('malformedJson');
    socket.send({ type: 'reset' });
    expect((await socket.next('error')).error.code).toBe('frameMalformed');
    const unknown = socket.act({ type: 'fly' });
    expect(await socket.next('refused')).toMatchObject({ commandId: unknown, error: { code: 'frameMalformed' } });
    socket.act({ type: 'shock', joules: 200, synchronised: false });
    expect((await socket.next('refused')).error.code).toBe('notPossible');
    socket.send({ type: 'pause' });
    expect((await socket.next('error')).error.code).toBe('pauseNotAllowed');
    socket.act({ type: 'handHygiene' });
    await socket.next('accepted');
    socket.drop();
  });

  it('given a sitting that is over, when a command comes, then it is gone', async () => {
    const exam = await newExam();
    const socket = openSocket(server, learner, exam, query());
    socket.send({ type: 'begin' });
    socket.act({ type: 'finish' });
    expect(await socket.next('finished')).toMatchObject({ reason: 'learner', debriefReleased: false });
    socket.act({ type: 'handHygiene' });
    expect((await socket.next('refused')).error.code).toBe('examFinished');
    socket.drop();
    const late = openSocket(server, learner, exam, query('&takeOver=1'));
    expect(await late.next('welcome')).toMatchObject({ status: 'finished' });
    expect((await late.next('finished')).reason).toBe('learner');
    late.drop();
  });

  it('given an accommodation to pause, when it is used, then neither clock moves until resumed', async () => {
    const exam = await newExam({ accommodations: { pauseAllowed: true, extraMinutes: 2 } });
    const socket = openSocket(server, learner, exam, query());
    expect((await socket.next('welcome')).remainingSeconds).toBe(7 * 60);
    socket.send({ type: 'begin' });
    socket.send({ type: 'pause' });
    const paused = await socket.next('observation', (each) => each.paused);
    socket.act({ type: 'handHygiene' });
    expect((await socket.next('refused')).error.code).toBe('examPaused');
    socket.send({ type: 'resume' });
    const resumed = await socket.next('observation', (each) => !each.paused);
    expect(resumed.observation.tick).toBe(paused.observation.tick);
    expect(resumed.remainingSeconds).toBe(paused.remainingSeconds);
    socket.drop();
  });

  it('given a sitting whose time is up, when the clock says so, then the server ends it', async () => {
    const exam = await newExam({ minutes: 0.02 });
    const socket = openSocket(server, learner, exam, query());
    socket.send({ type: 'begin' });
    await socket.next('finished');
    const { events } = await educator.call(routes.getEvents, { params: { attempt: exam } });
    expect(events.findLast(({ type }) => type === 'acted')).toMatchObject({ command: { actor: 'invigilator' } });
    socket.drop();
  });

  it('given a long wait, when it is asked for, then it passes in parts and is shown passing', async () => {
    const exam = await newExam();
    const socket = openSocket(server, learner, exam, query());
    socket.send({ type: 'begin' });
    await socket.next('welcome', ({ status }) => status === 'running');
    const before = socket.frames.length;
    socket.act({ type: 'wait', seconds: 300 });
    await socket.next('accepted');
    expect(socket.frames.slice(before).filter((frame) => frame.includes('"observation"')).length).toBeGreaterThan(4);
    socket.drop();
  });

  it('given no sign-in, a stranger or another origin, when a socket is opened, then it is refused and closed', async () => {
    const exam = await newExam();
    const cases = [
      [server.visitor, 'signInRequired'],
      [outsider, 'examNotFound'],
      [educator, 'examNotFound'],
    ] as const;
    for (const [who, code] of cases) {
      const socket = openSocket(server, who, exam, query());
      expect((await socket.next('closed')).error.code).toBe(code);
      expect(await socket.closed).toBe(examCloseCodes.refused);
    }
    const evil = openSocket({ url: server.url }, learner, exam, 'tab=not-a-uuid');
    expect((await evil.next('closed')).error.code).toBe('invalidRequest');
  });

  it('given an open sitting, when one candidate has taken it, then nobody else can', async () => {
    const body = { case: server.fake.slug, profile: 'uk', level: 'student', minutes: 5 };
    const { exam } = await educator.call(routes.createExam, { body });
    const socket = openSocket(server, learner, exam.exam, query());
    await socket.next('welcome');
    const admin = await server.signIn('admin@openward.example');
    const late = openSocket(server, admin, exam.exam, query());
    expect((await late.next('closed')).error.code).toBe('examNotFound');
    socket.drop();
  });

  it('given a finished sitting, when its debrief is released, then the candidate reads it, and not before', async () => {
    const exam = await newExam();
    const socket = openSocket(server, learner, exam, query());
    socket.send({ type: 'begin' });
    socket.act({ type: 'finish' });
    await socket.next('finished');
    socket.drop();
    const params = { attempt: exam };
    expect((await learner.send('GET', `/api/attempts/${exam}/debrief`)).body).toMatchObject({
      code: 'debriefNotReleased',
    });
    expect((await educator.call(routes.getDebrief, { params })).case.title).toBe(secrets.title);
    await educator.call(routes.releaseDebrief, { params: { exam }, body: { release: true } });
    await vi.waitFor(async () =>
      expect((await learner.call(routes.getDebrief, { params })).teaching).toBe('# Teaching'),
    );
    expect((await learner.call(routes.getAttempt, { params })).attempt.verification.status).toBe('hosted');
  });

  it('given an open sitting, when the server is asked to stop, then the client is told to come back', async () => {
    const brief = await startTestServer();
    const staff = await brief.signIn('educator@openward.example');
    const candidate = await brief.signIn('learner@openward.example');
    const body = { case: brief.fake.slug, profile: 'uk', level: 'student', minutes: 5 };
    const { exam } = await staff.call(routes.createExam, { body });
    const socket = openSocket(brief, candidate, exam.exam, query());
    socket.send({ type: 'begin' });
    await socket.next('welcome', ({ status }) => status === 'running');
    await brief.stop();
    expect((await socket.next('closed')).error.code).toBe('shuttingDown');
    expect(await socket.closed).toBe(examCloseCodes.retry);
  });

  it.each([
    [{ case: 'no-such-case' }, 'caseNotFound'],
    [{ profile: 'mars' }, 'profileNotFound'],
    [{ variant: 'none' }, 'variantNotFound'],
    [{ candidate: 'nobody' }, 'candidateNotFound'],
    [{ minutes: -1 }, 'invalidRequest'],
  ])('given a sitting set up with %o, when it is asked for, then it is refused as %s', async (wrong, code) => {
    const body = { case: server.fake.slug, profile: 'uk', level: 'student', minutes: 5, ...wrong };
    expect((await educator.send('POST', '/api/exams', body)).body).toMatchObject({ code });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from './contracts/index.ts';
import { playFake } from './test-support/play.ts';
import { startTestServer, whoIs, type Answer, type Person, type TestServer } from './test-support/test-server.ts';

let server: TestServer;
let learner: Person;
let outsider: Person;
/** What belongs to the first organisation, and must not be found by someone of another. */
const theirs = { attempt: randomUUID(), dispute: '', exam: '', user: '', tenant: '', asset: '0'.repeat(32) };

beforeAll(async () => {
  server = await startTestServer();
  learner = await server.signIn('learner@openward.example');
  const educator = await server.signIn('educator@openward.example');
  outsider = await server.signIn('other@elsewhere.example');
  const { id, tenant } = await whoIs(learner);
  Object.assign(theirs, { user: id, tenant });
  const events = await playFake(server.fake);
  const params = { attempt: theirs.attempt };
  await learner.call(routes.appendEvents, { params, body: { batch: randomUUID(), expectedPosition: 0, events } });
  await learner.call(routes.saveReflection, { params, body: { reactions: 'private', reasoning: 'private' } });
  const { dispute } = await learner.call(routes.raiseDispute, { params, body: { item: 'greets', text: 'Why?' } });
  const sitting = { case: server.fake.slug, profile: 'uk', level: 'student', minutes: 5 };
  const { exam } = await educator.call(routes.createExam, { body: sitting });
  Object.assign(theirs, { dispute: dispute.id, exam: exam.exam });
});
afterAll(() => server.stop());

interface Trial {
  /** Shown to anyone: no organisation's records. */
  readonly open?: boolean;
  readonly body?: () => unknown;
  /** The refusal someone of another organisation gets; without one he gets his own records, and none of theirs. */
  readonly refused?: string;
  /** Not tried as a visitor, with the reason. */
  readonly visitorToo?: string;
}

const attempt = () => theirs.attempt;
const trials: Readonly<Record<string, Trial>> = {
  'GET /health/live': { open: true },
  'GET /health/ready': { open: true },
  'GET /*': { open: true },
  'GET /engine/:file': { open: true },
  'GET /api/info': { open: true },
  'GET /api/release': { open: true },
  'GET /api/cases': { open: true },
  'GET /api/cases/:slug': { open: true },
  'GET /api/packs/:pack/catalogue': { open: true },
  'GET /api/packs/:pack/language': { open: true },
  'GET /api/packs/:pack/sources': { open: true },
  'GET /api/packs/:pack/cases/:slug/play': { open: true },
  'GET /api/packs/:pack/cases/:slug': { open: true },
  'GET /api/packs/:pack/cases/:slug/assets/:name': { open: true },
  'GET /api/openapi.json': { open: true },
  'GET /api/docs': { open: true },
  'GET /api/me': { visitorToo: 'answers null' },
  'GET /api/auth/*': { visitorToo: 'signing in is for visitors' },
  'POST /api/auth/*': { visitorToo: 'signing in is for visitors' },
  'GET /api/members': {},
  'POST /api/attempts/:attempt/events': {
    body: () => ({ batch: randomUUID(), expectedPosition: 3, events: [{ type: 'sampled', position: 3, tick: 1 }] }),
    refused: 'positionConflict',
  },
  'GET /api/attempts': {},
  'GET /api/attempts/:attempt': { refused: 'attemptNotFound' },
  'GET /api/attempts/:attempt/events': { refused: 'attemptNotFound' },
  'GET /api/attempts/:attempt/debrief': { refused: 'attemptNotFound' },
  'GET /api/attempts/:attempt/reflection': { refused: 'attemptNotFound' },
  'PUT /api/attempts/:attempt/reflection': {
    body: () => ({ reactions: 'x', reasoning: 'y' }),
    refused: 'attemptNotFound',
  },
  'POST /api/attempts/:attempt/disputes': { body: () => ({ item: 'greets', text: 'x' }), refused: 'attemptNotFound' },
  'GET /api/disputes': {},
  'POST /api/disputes/:dispute/answer': {
    body: () => ({ decision: 'upheld', text: 'x' }),
    refused: 'disputeNotFound',
  },
  'POST /api/exams': {
    body: () => ({ case: server.fake.slug, profile: 'uk', level: 'student', minutes: 5, candidate: theirs.user }),
    refused: 'candidateNotFound',
  },
  'GET /api/exams': {},
  'GET /api/sittings': {},
  'GET /api/exams/:exam': { refused: 'examNotFound' },
  'GET /api/exams/:exam/menu': { refused: 'examNotFound' },
  'POST /api/exams/:exam/release': { body: () => ({ release: true }), refused: 'examNotFound' },
  'GET /api/exams/:exam/assets/:name': { refused: 'examNotFound' },
  'GET /api/exams/:exam/socket': { visitorToo: 'over HTTP it says only that it is a socket', refused: 'notASocket' },
};

function address(url: string): string {
  const { slug, pack, engine } = server.fake;
  const values: Record<string, string> = {
    ...{ slug, pack, file: `${engine}.js`, attempt: attempt(), dispute: theirs.dispute, exam: theirs.exam },
    name: url.includes('/exams/') ? theirs.asset : 'x.svg',
  };
  return url
    .replace(/:(\w+)/g, (_, name: string) => values[name] ?? '')
    .replace('/api/auth/*', '/api/auth/organization/list')
    .replace('/*', '/');
}

async function attempted(who: Person, route: string): Promise<Answer> {
  const [method = '', url = ''] = route.split(' ');
  return who.send(method, address(url), trials[route]?.body?.());
}

const traces = () => [theirs.attempt, theirs.dispute, theirs.exam, theirs.user, theirs.tenant, 'private'];

describe('every route across tenants', () => {
  it('given the routes of the server, when compared with the trials, then none lacks one and none is left over', () => {
    const listed = server.routeList.filter((route) => !/^(HEAD|OPTIONS) /.test(route));
    expect([...new Set(listed)].sort()).toEqual(Object.keys(trials).sort());
  });

  it('given the routes of the contract, when compared with the server, then all are there', () => {
    const contract = Object.values(routes).map(({ method, path }) => `${method} ${path}`);
    expect(server.routeList).toEqual(expect.arrayContaining(contract));
  });

  it.each(Object.entries(trials).filter(([, trial]) => !trial.open))(
    'given what belongs to one organisation, when someone of another tries %s, then nothing of it is given or changed',
    async (route, { refused }) => {
      const answer = await attempted(outsider, route);
      const text = JSON.stringify(answer.body);
      if (refused !== undefined) expect(answer.body).toMatchObject({ code: refused });
      else expect(answer.status, text).toBeLessThan(500);
      const given = refused === undefined ? traces() : traces().filter((trace) => !address(route).includes(trace));
      for (const trace of given) if (!refused || trace !== theirs.user) expect(text).not.toContain(trace);
    },
  );

  it.each(Object.entries(trials).filter(([, trial]) => !trial.open && trial.visitorToo === undefined))(
    'given a route that is not public, when a visitor tries %s, then he is asked to sign in',
    async (route) => {
      expect(await attempted(server.visitor, route)).toMatchObject({ status: 401, body: { code: 'signInRequired' } });
    },
  );

  it('given all those trials, when the learner looks again, then everything is as it was', async () => {
    const params = { attempt: theirs.attempt };
    expect(await learner.call(routes.getReflection, { params })).toMatchObject({ reactions: 'private' });
    expect((await learner.call(routes.listDisputes)).disputes).toMatchObject([{ id: theirs.dispute, answer: null }]);
    expect((await learner.call(routes.listSittings)).sittings).toMatchObject([
      { exam: theirs.exam, debriefReleased: false },
    ]);
  });
});

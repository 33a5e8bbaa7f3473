import { Client } from 'pg';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../contracts/index.ts';
import { startTestServer, type TestServer } from '../../test-support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const signIn = (email: string, password: string) =>
  server.visitor.send('POST', '/api/auth/sign-in/email', { email, password });

/** Changes the database behind the server's back, as its owner. */
async function asOwner(statement: string): Promise<void> {
  const run = join(server.dataFolder, 'postgres', 'run');
  const port = Number(
    readdirSync(run)[0]
      ?.split('.')
      .find((part) => /^\d+$/.test(part)),
  );
  const password = readFileSync(join(server.dataFolder, 'postgres-password'), 'utf8').trim();
  const client = new Client({ host: run, port, user: 'openward', password, database: 'openward' });
  await client.connect();
  await client.query(statement);
  await client.end();
}

describe('accounts', () => {
  it('given the demo, when its accounts sign in, then each has its organisation and role', async () => {
    const { demo } = await server.visitor.call(routes.getServerInfo);
    const seen = [];
    for (const email of demo?.emails ?? []) {
      const { me } = await (await server.signIn(email)).call(routes.getMe);
      seen.push([me?.organization?.name, me?.organization?.role]);
    }
    expect(seen).toEqual([
      ['Openward Demo Hospital', 'learner'],
      ['Openward Demo Hospital', 'educator'],
      ['Openward Demo Hospital', 'administrator'],
      ['St Elsewhere (demo)', 'educator'],
    ]);
  });

  it('given a visitor, when he signs up, then he has an organisation of his own, once, however many requests race', async () => {
    const body = { name: 'Nora New', email: 'nora@example.org', password: 'a long enough one' };
    expect((await server.visitor.send('POST', '/api/auth/sign-up/email', body)).status).toBe(200);
    const nora = await server.signIn(body.email, body.password);
    const all = await Promise.all([1, 2, 3].map(() => nora.call(routes.getMe)));
    expect(all[0]?.me).toMatchObject({ organization: { name: 'Nora New', role: 'learner' } });
    expect(all.every(({ me }) => me?.organizations.length === 1)).toBe(true);
    expect((await nora.send('GET', '/api/members')).body).toMatchObject({ code: 'staffOnly' });
  });

  it('given a wrong password ten times, when it is tried again, then the account is closed to that address for a while', async () => {
    for (let i = 0; i < 10; i++) {
      expect((await signIn('admin@openward.example', `wrong ${i}`)).body).toMatchObject({
        code: 'invalidEmailOrPassword',
      });
    }
    expect(await signIn('admin@openward.example', 'wrong again')).toMatchObject({
      status: 429,
      body: { code: 'tooManyRequests' },
    });
    expect((await server.signIn('learner@openward.example')).cookie).toContain('session_token');
  });

  it('given a session, when it is signed out, then its cookie is an ended session', async () => {
    const learner = await server.signIn('learner@openward.example');
    expect((await learner.send('GET', '/api/attempts')).status).toBe(200);
    expect((await learner.send('POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect(await learner.send('GET', '/api/attempts')).toMatchObject({ status: 401, body: { code: 'sessionExpired' } });
    expect((await learner.call(routes.getMe)).me).toBeNull();
  });

  it('given a session whose time has run out, when it is used, then it is told to sign in again', async () => {
    const learner = await server.signIn('learner@openward.example');
    await asOwner(`update auth.session set expires_at = now() - interval '1 minute'`);
    expect(await learner.send('GET', '/api/attempts')).toMatchObject({ status: 401, body: { code: 'sessionExpired' } });
  });

  it('given a page of another origin, when it posts a sign-in, then it is refused', async () => {
    const answer = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ email: 'learner@openward.example', password: 'x' }),
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'foreignOrigin']);
  });
});

describe('bad input', () => {
  it.each([
    ['a body that is not JSON', '{"email":', 'malformedJson', 400],
    ['a body that is too large', JSON.stringify({ email: 'x'.repeat(9_000_000) }), 'bodyTooLarge', 400],
  ])('given %s, when it is sent, then it is refused with a code', async (_, body, code, status) => {
    const answer = await server.visitor.send('POST', '/api/auth/sign-in/email', body);
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('given an address with a wrong parameter, when it is called, then the answer says where and what', async () => {
    const learner = await server.signIn('learner@openward.example');
    const answer = await learner.send('GET', '/api/attempts/not-a-uuid');
    expect(answer.body).toMatchObject({ code: 'invalidRequest', details: { where: 'address', path: 'attempt' } });
    expect((await learner.send('GET', '/api/cases/..%2F..%2Fsecret')).body).toMatchObject({ code: 'invalidRequest' });
    expect((await learner.send('GET', `/engine/${'0'.repeat(64)}.js`)).body).toMatchObject({ code: 'engineNotFound' });
    expect((await learner.send('GET', '/api/nothing')).body).toMatchObject({ code: 'routeNotFound' });
  });

  it('given any answer, when its headers are read, then scripts come from here alone and are not sniffed or framed', async () => {
    const { headers, body } = await server.visitor.send('GET', '/deep/link/into/the/client');
    expect(body).toContain('<title>Openward</title>');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval'`);
    expect(policy).not.toContain(`'unsafe-eval'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('given a file with a hash in its name, when it is fetched, then it is compressed and kept for ever', async () => {
    const { headers } = await fetch(`${server.url}/assets/app-0123abcd.js`, { headers: { 'accept-encoding': 'br' } });
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-encoding')).toBe('br');
    expect((await server.visitor.send('GET', '/')).headers.get('cache-control')).toBe('no-cache');
    expect((await server.visitor.send('GET', '/assets/gone-0123abcd.js')).status).toBe(404);
  });
});

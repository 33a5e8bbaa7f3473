import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MemberRole, RouteContract, RouteResponse } from '../contracts/index.ts';
import { routes, routeUrl } from '../contracts/index.ts';
import { demoPassword } from '../capabilities/accounts/index.ts';
import { readConfig } from '../config.ts';
import { serve } from '../serve.ts';
import { writeFakeDist } from './fake-dist.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** A person with a browser's cookie, or a visitor without. */
export interface Person {
  readonly cookie: string;
  readonly send: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /** Calls a route of the contract and parses the answer with its schema; fails on a refusal. */
  readonly call: <R extends RouteContract>(
    contract: R,
    input?: { params?: Record<string, string>; query?: Record<string, string | number>; body?: unknown },
  ) => Promise<RouteResponse<R>>;
}

export interface TestServer {
  readonly url: string;
  readonly dataFolder: string;
  readonly fake: ReturnType<typeof writeFakeDist>;
  /** Every route the server has, as `GET /path`. */
  readonly routeList: readonly string[];
  readonly visitor: Person;
  signIn(email: string, password?: string): Promise<Person>;
  stop(): Promise<void>;
}

function person(url: string, cookie: string): Person {
  const send: Person['send'] = async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: { cookie, origin: url, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text,
    };
  };
  return {
    cookie,
    send,
    call: async (contract, { params, query, body } = {}) => {
      const answer = await send(contract.method, routeUrl(contract, params, query), body);
      if (answer.status !== 200) throw new Error(`${contract.path} answered ${JSON.stringify(answer.body)}`);
      return contract.response.parse(answer.body) as RouteResponse<typeof contract>;
    },
  };
}

/** The whole server on a database of its own and the fake engine and pack, on a free port. */
export async function startTestServer(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'openward-server-'));
  const built = mkdtempSync(join(tmpdir(), 'openward-dist-'));
  const fake = writeFakeDist(built);
  const routeList: string[] = [];
  const config = readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    OPENWARD_DATA: dataFolder,
    OPENWARD_DIST: fake.dist,
    ...env,
  });
  const running = await serve(
    { ...config, port: 0 },
    { onRoute: (method, url) => void routeList.push(`${method} ${url}`) },
  );
  const { url } = running;
  return {
    url,
    dataFolder,
    fake,
    routeList,
    visitor: person(url, ''),
    signIn: async (email, password = demoPassword) => {
      const answer = await fetch(`${url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ email, password }),
      });
      if (!answer.ok) throw new Error(`sign-in of ${email} answered ${answer.status}: ${await answer.text()}`);
      const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
      return person(url, cookie.join('; '));
    },
    stop: async () => {
      await running.stop();
      for (const folder of [dataFolder, built]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The id and role of who is signed in. */
export async function whoIs(someone: Person): Promise<{ id: string; tenant: string; role: MemberRole }> {
  const { me } = await someone.call(routes.getMe);
  if (!me?.organization) throw new Error('nobody is signed in');
  return { id: me.id, tenant: me.organization.id, role: me.organization.role };
}

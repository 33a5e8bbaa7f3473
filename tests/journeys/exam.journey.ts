import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { parse } from 'yaml';
import { expect, journey } from '../support/journey.ts';
import { Bedside } from './play/bedside.ts';

const CASES = ['unwell-on-the-ward', 'blunt-chest-trauma', 'not-herself'];
const CASE = 'unwell-on-the-ward';
const root = join(import.meta.dirname, '../..');
const content = join(root, 'content');
const PUBLIC = ['case.yaml', 'patient.yaml'];

async function signIn(context: BrowserContext, url: string, email: string): Promise<void> {
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password: 'openward-demo' },
    headers: { origin: url },
  });
  expect(answer.status()).toBe(200);
}

/** Every string of a value. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Every string of a value and every name of a member. */
function stringsAndNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return strings(value);
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(stringsAndNames)];
}

function filesBelow(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name) && !/(^|\/)(node_modules|cases|rejected)\//.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

/** What is the same whatever the case: the catalogue and the product's own words. */
const shared = [
  ...filesBelow('content', /\.yaml$/),
  ...['apps/web/src', 'apps/server/src', 'packages'].flatMap((folder) => filesBelow(folder, /(?<!\.test)\.tsx?$/)),
].join('\n');

/**
 * What a candidate must not meet unasked: every string and name of four letters or more in any of the case's secret
 * files, its lines of teaching text and the names of its pictures, its slug, title, summary and objectives; but for what
 * is the same whatever the case and what the patient's public part says.
 */
function secretsOf(slug: string): readonly string[] {
  const folder = join(content, 'cases', slug);
  const about = parse(readFileSync(join(folder, 'case.yaml'), 'utf8')) as {
    title: string;
    summary: string;
    objectives: { id: string; text: string }[];
  };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const hidden = names.filter((name) => name.endsWith('.yaml') && !PUBLIC.includes(name));
  const firstSeen = readFileSync(join(folder, 'patient.yaml'), 'utf8').replace(/\s+/g, ' ');
  const own = [
    slug,
    about.title,
    about.summary,
    ...about.objectives.flatMap((each) => [each.id, each.text]),
    ...hidden.flatMap((name) => stringsAndNames(parse(readFileSync(join(folder, name), 'utf8')))),
    ...readFileSync(join(folder, 'debrief.md'), 'utf8')
      .split(/\n+/)
      .map((line) => line.trim()),
    ...names.filter((name) => name.startsWith('assets/')).map((name) => name.slice('assets/'.length)),
  ];
  const isOwn = (secret: string): boolean =>
    /\p{L}{4}/u.test(secret) && !shared.includes(secret) && !firstSeen.includes(secret.replace(/\s+/g, ' '));
  return [...new Set(own)].filter(isOwn);
}

/** Whether a text holds a secret as words of its own, not as part of a longer one. */
function holds(text: string, secret: string): boolean {
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + secret.length] ?? '')) return true;
  }
  return false;
}

/** Everything that came to or left a page: addresses, bodies and frames. */
interface Wire {
  readonly text: () => Promise<string>;
  /** Scripts and styles: the same bytes whatever the case, with libraries in them. */
  readonly code: () => Promise<string>;
  readonly frames: readonly string[];
}

function listen(page: Page): Wire {
  const parts: Promise<string>[] = [];
  const code: Promise<string>[] = [];
  const frames: string[] = [];
  page.on('response', (response) => {
    parts.push(Promise.resolve(response.url()));
    const isCode = /\.(js|css)$/.test(new URL(response.url()).pathname);
    (isCode ? code : parts).push(response.text().catch(() => ''));
  });
  page.on('request', (request) => parts.push(Promise.resolve(request.postData() ?? '')));
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
    socket.on('framesent', ({ payload }) => frames.push(String(payload)));
  });
  return {
    frames,
    text: async () => [...(await Promise.all(parts)), ...frames].join('\n'),
    code: async () => (await Promise.all(code)).join('\n'),
  };
}

interface Seen {
  readonly entries?: readonly object[];
  readonly people?: readonly object[];
  readonly running?: readonly object[];
}

/** What has been elicited, told or stands in the room: the entries, the people present and what is running. */
function elicited(frames: readonly string[]): string {
  return frames
    .map((frame) => JSON.parse(frame) as { observation?: Seen | null })
    .flatMap(({ observation }) => [
      ...(observation?.entries ?? []),
      ...(observation?.people ?? []),
      ...(observation?.running ?? []),
    ])
    .map((each) => strings(each).join('\n'))
    .join('\n');
}

for (const slug of CASES) {
  journey(
    `given an exam of ${slug}, when it is sat to its end, then nothing of the case crosses the wire that was not elicited`,
    { timeoutMs: 240_000, allowConsole: [/Failed to load resource.*(401|403|404)/] },
    async ({ page, context, server, another, axe, shot }) => {
      const educator = await another();
      await signIn(educator.context, server.url, 'educator@openward.example');
      const made = await educator.context.request.post(`${server.url}/api/exams`, {
        data: { case: slug, profile: 'united-kingdom', level: 'resident', seed: 3, minutes: 30 },
        headers: { origin: server.url },
      });
      expect(made.status(), await made.text()).toBe(200);
      const { exam } = ((await made.json()) as { exam: { exam: string } }).exam;
      await educator.context.close();

      await signIn(context, server.url, 'learner@openward.example');
      const wire = listen(page);
      await page.goto(`/exams/${exam}`);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('region', { name: 'Monitor' }).waitFor();
      await axe();
      const bed = new Bedside(page);
      await bed.does(() =>
        page.getByRole('region', { name: 'Monitor' }).getByRole('button', { name: 'Attach ECG', exact: true }).click(),
      );
      await bed.go('Talk');
      await bed.work.getByRole('textbox', { name: /^Say to/ }).fill('Are you allergic to anything?');
      await bed.does(() => page.keyboard.press('Enter'));
      await bed.go('Examine');
      await bed.work.getByRole('searchbox').fill('lips');
      await bed.does(() =>
        bed.work.getByRole('list', { name: 'Examinations found' }).getByRole('button').first().click(),
      );
      await bed.go('Orders');
      expect(await bed.work.getByRole('group', { name: 'Browse by kind' }).count(), 'a list to browse in an exam').toBe(
        0,
      );
      await bed.work.getByRole('searchbox').fill('venous blood gas');
      await bed.does(() => bed.work.getByRole('list', { name: 'Investigations' }).getByRole('button').first().click());
      await shot(`exam-${slug}`);
      await page.reload();
      await page.getByRole('region', { name: 'Monitor' }).waitFor();
      expect((await bed.record()).length).toBeGreaterThanOrEqual(4);
      await page.getByRole('button', { name: 'Finish', exact: true }).click();
      await page.getByRole('button', { name: 'Finish without a destination' }).click();
      await page.getByRole('heading', { name: 'The sitting is over' }).waitFor();

      const secrets = secretsOf(slug);
      expect(secrets.length).toBeGreaterThan(200);
      const [text, code, told] = [await wire.text(), await wire.code(), elicited(wire.frames)];
      expect(told).toContain('Are you allergic to anything?');
      // A single plain word in a script is a library's; anything longer or made up is looked for there too.
      const isPlainWord = (secret: string): boolean => /^[a-z]+$/.test(secret);
      const said = (secret: string): boolean =>
        [secret, JSON.stringify(secret).slice(1, -1)].some(
          (each) => holds(text, each) || (!isPlainWord(secret) && holds(code, each)),
        );
      expect(
        secrets.filter(said).some((secret) => told.includes(secret)),
        'something of the case was elicited',
      ).toBe(true);
      expect(secrets.filter((secret) => said(secret) && !told.includes(secret))).toEqual([]);
    },
  );
}

journey(
  'given an exam whose connection drops, when it comes back, then every act is there once',
  { timeoutMs: 120_000, allowConsole: [/Failed to load resource/, /WebSocket/, /ERR_INTERNET_DISCONNECTED/] },
  async ({ page, context, server, another }) => {
    const educator = await another();
    await signIn(educator.context, server.url, 'educator@openward.example');
    const made = await educator.context.request.post(`${server.url}/api/exams`, {
      data: { case: CASE, profile: 'united-kingdom', level: 'resident', seed: 4, minutes: 30 },
      headers: { origin: server.url },
    });
    const { exam } = ((await made.json()) as { exam: { exam: string } }).exam;
    await educator.context.close();
    await signIn(context, server.url, 'learner@openward.example');
    let drop = (): void => undefined;
    await page.routeWebSocket(/\/socket/, (socket) => {
      const onward = socket.connectToServer();
      drop = () => {
        drop = () => undefined;
        void socket.close({ code: 1012 });
        void onward.close();
      };
    });
    await page.goto(`/exams/${exam}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('region', { name: 'Monitor' }).waitFor();
    const bed = new Bedside(page);
    await bed.does(() =>
      page.getByRole('region', { name: 'Monitor' }).getByRole('button', { name: 'Attach ECG', exact: true }).click(),
    );
    await bed.go('Talk');
    await bed.work.getByRole('textbox', { name: /^Say to/ }).fill('Hello, I am one of the doctors.');
    drop();
    await bed.does(() => page.keyboard.press('Enter'));
    const lines = await bed.record();
    expect(lines.filter((line) => line.includes('Hello, I am one of the doctors.'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('Attached'))).toHaveLength(1);
  },
);

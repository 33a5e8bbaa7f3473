import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { parse } from 'yaml';
import { expect, journey } from '../support/journey.ts';
import { Bedside } from './play/bedside.ts';

const CASE = 'unwell-on-the-ward';
const content = join(import.meta.dirname, '../../content');
const folder = join(content, 'cases', CASE);
const SECRET = ['truth.yaml', 'physiology.yaml', 'dialogue.yaml', 'rubric.yaml'];

async function signIn(context: BrowserContext, url: string, email: string): Promise<void> {
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password: 'openward-demo' },
    headers: { origin: url },
  });
  expect(answer.status()).toBe(200);
}

/** Every string of a value that is long enough to mean something of its own. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/**
 * What a candidate must not meet unasked: whole sentences of the secret files, the slug, the title and the objectives,
 * but for what every case shares.
 */
function secretsOf(): readonly string[] {
  const about = parse(readFileSync(join(folder, 'case.yaml'), 'utf8')) as {
    title: string;
    summary: string;
    objectives: { text: string }[];
  };
  const sentences = SECRET.flatMap((name) => strings(parse(readFileSync(join(folder, name), 'utf8')))).filter(
    (text) => text.length >= 16 && text.includes(' '),
  );
  const debrief = readFileSync(join(folder, 'debrief.md'), 'utf8')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length > 30);
  const shared = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('cases'))
    .map((name) => readFileSync(join(content, name), 'utf8'))
    .join('\n');
  const own = [
    CASE,
    about.title,
    about.summary,
    ...about.objectives.map((each) => each.text),
    ...sentences,
    ...debrief,
  ];
  return [...new Set(own)].filter((secret) => !shared.includes(secret));
}

/** Everything that came to or left a page: addresses, bodies and frames. */
function listen(page: Page): { readonly text: () => Promise<string>; readonly frames: readonly string[] } {
  const parts: Promise<string>[] = [];
  const frames: string[] = [];
  page.on('response', (response) => {
    parts.push(Promise.resolve(response.url()));
    parts.push(response.text().catch(() => ''));
  });
  page.on('request', (request) => parts.push(Promise.resolve(request.postData() ?? '')));
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
    socket.on('framesent', ({ payload }) => frames.push(String(payload)));
  });
  return { frames, text: async () => [...(await Promise.all(parts)), ...frames].join('\n') };
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

journey(
  'given an exam, when it is sat to its end, then nothing of the case crosses the wire that was not elicited',
  { timeoutMs: 240_000, allowConsole: [/Failed to load resource.*(401|403|404)/] },
  async ({ page, context, server, another, axe, shot }) => {
    const educator = await another();
    await signIn(educator.context, server.url, 'educator@openward.example');
    const made = await educator.context.request.post(`${server.url}/api/exams`, {
      data: { case: CASE, profile: 'united-kingdom', level: 'resident', seed: 3, minutes: 30 },
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
    await shot('exam');
    await page.reload();
    await page.getByRole('region', { name: 'Monitor' }).waitFor();
    expect((await bed.record()).length).toBeGreaterThanOrEqual(4);
    await page.getByRole('button', { name: 'Finish', exact: true }).click();
    await page.getByRole('button', { name: 'Finish without a destination' }).click();
    await page.getByRole('heading', { name: 'The sitting is over' }).waitFor();

    const secrets = secretsOf();
    expect(secrets.length).toBeGreaterThan(200);
    const [text, told] = [await wire.text(), elicited(wire.frames)];
    expect(told).toContain('Are you allergic to anything?');
    const said = (secret: string): boolean =>
      text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1));
    expect(
      secrets.filter(said).some((secret) => told.includes(secret)),
      'something of the case was elicited',
    ).toBe(true);
    expect(secrets.filter((secret) => said(secret) && !told.includes(secret))).toEqual([]);
  },
);

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

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { axe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { startServer, type TestServer } from './server.ts';
import { watch } from './watch.ts';

export { expect } from 'vitest';

const viewports = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

export interface JourneyOptions {
  /** `desktop` (1280 × 800) where left out; `phone` is 360 × 740 with touch. */
  readonly viewport?: keyof typeof viewports;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Console errors the journey provokes on purpose. */
  readonly allowConsole?: readonly RegExp[];
  /** Milliseconds; 120,000 where left out. */
  readonly timeoutMs?: number;
}

export interface Journey {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: TestServer;
  /** Goes to a path of the served address. */
  open(path: string): Promise<void>;
  /** Fails on any violation axe finds on the page as it is. */
  axe(page?: Page): Promise<void>;
  /** Saves `test-results/screens/<name>.png`. */
  shot(name: string): Promise<void>;
  /** Another person: a context of its own under the same watch. */
  another(options?: JourneyOptions): Promise<{ context: BrowserContext; page: Page }>;
}

const results = join(import.meta.dirname, '../../test-results');
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80);

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

type Opened = { context: BrowserContext; page: Page; watched: Awaited<ReturnType<typeof watch>> };

async function openContext(options: JourneyOptions): Promise<Opened> {
  const context = await browser.newContext({
    viewport: viewports[options.viewport ?? 'desktop'],
    hasTouch: options.viewport === 'phone',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    baseURL: server.url,
  });
  context.setDefaultTimeout(15_000);
  const watched = await watch(context, server.url, options.allowConsole ?? []);
  return { context, page: await context.newPage(), watched };
}

async function keepEvidence(name: string, opened: readonly Opened[]): Promise<void> {
  const folder = join(results, 'journeys', slug(name));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'server.log'), server.log());
  for (const [index, { page, watched }] of opened.entries()) {
    writeFileSync(join(folder, `console-${index}.log`), watched.console());
    if (page.isClosed()) continue;
    await page.screenshot({ path: join(folder, `screen-${index}.png`) });
    writeFileSync(join(folder, `page-${index}.html`), await page.content());
  }
}

/** One person's way through the product, in a real Chromium on the real server. `docs/guides/testing.md` shows it. */
export function journey(
  name: string,
  ...rest: [(tools: Journey) => Promise<void>] | [JourneyOptions, (tools: Journey) => Promise<void>]
): void {
  const [options, walk] = rest.length === 1 ? [{}, rest[0]] : rest;
  test(name, { timeout: options.timeoutMs ?? 120_000 }, async () => {
    const opened: Opened[] = [];
    const enter = async (how: JourneyOptions): Promise<Opened> => {
      const one = await openContext(how);
      opened.push(one);
      return one;
    };
    const { page, context } = await enter(options);
    try {
      await walk({
        page,
        context,
        server,
        open: async (path) => void (await page.goto(path)),
        axe: (other = page) => axe(other),
        shot: async (file) => void (await page.screenshot({ path: join(results, 'screens', `${file}.png`) })),
        another: (how = options) => enter(how),
      });
      const complaints = opened.flatMap(({ watched }) => watched.complaints());
      if (complaints.length > 0) throw new Error(`the journey heard complaints:\n${complaints.join('\n')}`);
    } catch (error) {
      await keepEvidence(name, opened);
      throw error;
    } finally {
      for (const each of opened) await each.context.close();
    }
  });
}

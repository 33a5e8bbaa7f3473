import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { startServer } from '../tests/support/server.ts';
import type { Row } from './support/row.ts';
import { slowProxy } from './support/slow-proxy.ts';

const link = { bitsPerSecond: 400_000, roundTripMs: 400 };
const note = '400 kbit/s, 400 ms round trip, empty cache, Brotli';

/** A browser asks for Brotli over HTTPS alone, which is how the product is reached; here it is asked for by hand. */
const extraHTTPHeaders = { 'accept-encoding': 'gzip, deflate, br' };

/** A first visitor on a phone: a case's prebrief until it can be started, then the bedside until the patient is there. */
async function visit(browser: Browser, origin: string, atPrebrief: () => void): Promise<void> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', extraHTTPHeaders });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${origin}/cases/blunt-chest-trauma/prebrief`, { waitUntil: 'commit' });
  const start = page.getByRole('button', { name: 'Start: meet the patient' });
  await start.waitFor();
  atPrebrief();
  await start.click();
  await page.getByRole('region', { name: 'Patient' }).first().waitFor();
  await context.close();
}

export default async function bench(): Promise<Row[]> {
  const server = await startServer();
  const proxy = await slowProxy(Number(new URL(server.url).port), link);
  const browser = await launchBrowser();
  try {
    // The server compresses hard behind its first answer; what counts is every visitor after that.
    await visit(browser, server.url, () => undefined);
    await pause(5000);
    const started = performance.now();
    let prebrief = { ms: 0, bytes: 0 };
    await visit(browser, `http://localhost:${proxy.port}`, () => {
      prebrief = { ms: performance.now() - started, bytes: proxy.received() };
    });
    const bedside = { ms: performance.now() - started - prebrief.ms, bytes: proxy.received() - prebrief.bytes };
    return [
      { name: 'prebrief, first visit', value: prebrief.bytes / 1000, unit: 'kB', budget: { max: 170 }, note },
      { name: 'prebrief, until it can be started', value: prebrief.ms / 1000, unit: 's', budget: { max: 5 }, note },
      { name: 'bedside, on top', value: bedside.bytes / 1000, unit: 'kB', budget: { max: 300 }, note },
      { name: 'bedside, until the patient is there', value: bedside.ms / 1000, unit: 's', budget: { max: 12 }, note },
    ];
  } finally {
    await browser.close();
    await proxy.close();
    await server.dispose();
  }
}

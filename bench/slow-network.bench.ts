import { launchBrowser } from '../tests/support/browser.ts';
import { startServer } from '../tests/support/server.ts';
import type { Row } from './support/row.ts';
import { slowProxy } from './support/slow-proxy.ts';

const link = { bitsPerSecond: 400_000, roundTripMs: 400 };
const note = '400 kbit/s, 400 ms round trip, empty cache';

/** What a first visitor waits for: a case's prebrief until it can be started, then the bedside until the patient is there. */
export default async function bench(): Promise<Row[]> {
  const server = await startServer();
  const proxy = await slowProxy(Number(new URL(server.url).port), link);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(60_000);
    const opened = performance.now();
    await page.goto(`http://localhost:${proxy.port}/cases/blunt-chest-trauma/prebrief`, { waitUntil: 'commit' });
    const start = page.getByRole('button', { name: 'Start: meet the patient' });
    await start.waitFor();
    const prebrief = { ms: performance.now() - opened, bytes: proxy.received() };
    const pressed = performance.now();
    await start.click();
    await page.getByRole('region', { name: 'Patient' }).first().waitFor();
    const bedside = { ms: performance.now() - pressed, bytes: proxy.received() - prebrief.bytes };
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

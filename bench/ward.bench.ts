import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { startServer } from '../tests/support/server.ts';
import type { Row } from './support/row.ts';

const note =
  'resuscitation bay with patient, two colleagues and all equipment; software renderer, measured by the page';

/** Steps into the busiest case's room and reads what the page measured of itself, with the bytes that the room cost. */
async function stepIn(browser: Browser, origin: string): Promise<Record<string, number>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(`${origin}/cases/blunt-chest-trauma/prebrief`);
  await page.getByRole('button', { name: 'Start: meet the patient' }).click();
  await page.getByRole('region', { name: 'Monitor' }).waitFor();
  let bytes = 0;
  page.on('response', (response) => {
    void response.body().then(
      (body) => (bytes += Number(response.headers()['content-length'] ?? body.length)),
      () => undefined,
    );
  });
  await page.keyboard.press('v');
  const canvas = page.locator('canvas[data-world="ready"][data-draw-calls]');
  await canvas.waitFor();
  await page.waitForFunction(() => {
    const { drawCalls } = document.querySelector<HTMLCanvasElement>('canvas[data-draw-calls]')?.dataset ?? {};
    return Number(drawCalls) >= 10;
  });
  const [drawCalls, triangles, scriptMs] = await canvas.evaluate((element): [number, number, number] => {
    const { drawCalls, triangles, scriptMs } = (element as HTMLCanvasElement).dataset;
    return [Number(drawCalls), Number(triangles), Number(scriptMs)];
  });
  await context.close();
  return { drawCalls, triangles, scriptMs, bytes };
}

export default async function bench(): Promise<Row[]> {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const seen = await stepIn(browser, server.url);
    return [
      { name: 'room, draw calls', value: seen['drawCalls'] ?? NaN, unit: '', budget: { max: 100 }, note },
      { name: 'room, triangles', value: (seen['triangles'] ?? NaN) / 1000, unit: 'k', budget: { max: 150 }, note },
      { name: 'room, script a frame, p95', value: seen['scriptMs'] ?? NaN, unit: 'ms', budget: { max: 4 }, note },
      {
        name: 'room, first view over the network',
        value: (seen['bytes'] ?? NaN) / 1e6,
        unit: 'MB',
        budget: { max: 3 },
        note,
      },
    ];
  } finally {
    await browser.close();
    await server.dispose();
  }
}

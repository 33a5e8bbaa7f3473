import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import type { Browser } from 'playwright-core';
import { walkIn } from '../../tests/journeys/play/bedside.ts';
import { Emulated } from '../../tests/journeys/play/headset.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { startServer } from '../../tests/support/server.ts';
import { say } from '../lib/say.ts';
import { root } from '../lib/tree.ts';

const ROOMS = ['resuscitation', 'wardBay', 'consulting', 'theatre', 'delivery', 'home'] as const;
const PICTURES: readonly (readonly [file: string, query: string])[] = [
  ...ROOMS.map((room) => [room.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`), `?room=${room}`] as const),
  ['faces', '?faces'],
];

/** The product itself in an emulated headset: what a wearer sees on coming in, and with a page of the menu open. */
async function headsetPictures(browser: Browser, folder: string): Promise<void> {
  const server = await startServer();
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      baseURL: server.url,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const headset = await Emulated.wear(page);
    await walkIn(page, 'unwell-on-the-ward');
    await headset.enter();
    await page.setViewportSize({ width: 1280, height: 800 });
    const picture = async (file: string): Promise<void> => {
      await page.screenshot({ path: join(folder, `${file}.jpg`), type: 'jpeg', quality: 82 });
      say(`docs/images/ward/${file}.jpg`);
    };
    await picture('headset');
    await headset.choose('Talk');
    await headset.choose('Type your words');
    await picture('headset-keys');
  } finally {
    await server.dispose();
  }
}

/** `npm run pictures`: draws the rooms, the faces and the headset of the ward in a real browser into docs/images/ward. */
export default async function task(): Promise<number> {
  const folder = join(root, 'docs/images/ward');
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    root: join(root, 'apps/web'),
    configFile: join(root, 'apps/web/vite.config.ts'),
    server: { port: 0, fs: { allow: [root] } },
  });
  await server.listen();
  const browser = await launchBrowser();
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('the gallery is not served');
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(120_000);
    page.on('pageerror', (error) => console.error(error));
    for (const [file, query] of PICTURES) {
      await page.goto(`${address}src/world/gallery/index.html${query}`);
      await page.locator('html[data-drawn="yes"]').waitFor({ state: 'attached' });
      await page.screenshot({ path: join(folder, `${file}.jpg`), type: 'jpeg', quality: 82 });
      say(`docs/images/ward/${file}.jpg`);
    }
    await headsetPictures(browser, folder);
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

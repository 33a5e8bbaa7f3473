import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { launchBrowser } from '../../tests/support/browser.ts';
import { say } from '../lib/say.ts';
import { root } from '../lib/tree.ts';

const ROOMS = ['resuscitation', 'wardBay', 'consulting', 'theatre', 'delivery', 'home'] as const;
const PICTURES: readonly (readonly [file: string, query: string])[] = [
  ...ROOMS.map((room) => [room.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`), `?room=${room}`] as const),
  ['faces', '?faces'],
];

/** `npm run pictures`: draws the rooms and faces of the ward in a real browser into docs/images/ward. */
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
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

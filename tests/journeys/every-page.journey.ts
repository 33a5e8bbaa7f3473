import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, journey, type Journey, type JourneyOptions } from '../support/journey.ts';

const source = readFileSync(join(import.meta.dirname, '../../apps/web/src/shell/routes.tsx'), 'utf8');
const paths = [...source.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path);

/** A page for every route: the case is real, what is asked for by id does not exist. */
const pages = [
  ...paths.map((path) =>
    path.replace('$slug', 'blunt-chest-trauma').replace('$id', '00000000-0000-4000-8000-000000000000'),
  ),
  '/cases/no-such-case/prebrief',
  '/no-such-page',
];

const ways: readonly (JourneyOptions & { name: string })[] = [
  { name: 'on a laptop by day', viewport: 'desktop', colorScheme: 'light' },
  { name: 'on a phone by night', viewport: 'phone', colorScheme: 'dark' },
];

/** Opens one page; throws where it has not one heading, is wider than the window or is not accessible. */
async function look({ page, open, axe, shot }: Journey, path: string, way: string): Promise<void> {
  await open(path);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.first().waitFor({ timeout: 10_000 });
  await page.waitForLoadState('networkidle');
  await shot(`page${path.replace(/[^a-z0-9]+/g, '-')}-${way}`);
  expect(await heading.count(), 'headings of level 1').toBe(1);
  const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(wider, 'pixels wider than the window').toBeLessThanOrEqual(0);
  await axe();
}

for (const { name, ...way } of ways) {
  const options = { ...way, allowConsole: [/Failed to load resource.*(401|403|404)/], timeoutMs: 240_000 };
  journey(
    `given a visitor ${name}, when every page is opened, then it fits and is accessible`,
    options,
    async (tools) => {
      expect(paths.length).toBeGreaterThan(10);
      const problems: string[] = [];
      for (const path of pages) {
        await look(tools, path, way.viewport ?? '').catch((error: unknown) =>
          problems.push(`${path}: ${String(error)}`),
        );
      }
      expect(problems.join('\n')).toBe('');
    },
  );
}

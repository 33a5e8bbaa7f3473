import type { Page } from 'playwright-core';
import { expect, journey } from '../support/journey.ts';
import { Bedside, walkIn } from './play/bedside.ts';

const CASE = 'unwell-on-the-ward';
const allowConsole = [/Failed to load resource.*401/, /GPU stall due to ReadPixels/, /GL Driver Message/];

/** Steps into the room by its key and waits for the people. */
async function stepIn(page: Page): Promise<void> {
  await page.keyboard.press('v');
  await page.locator('canvas[data-world="ready"]').waitFor({ timeout: 60_000 });
  await page.locator('canvas[data-draw-calls]').waitFor({ timeout: 60_000 });
}
const inRoom = (page: Page) => page.getByRole('navigation', { name: 'In the room' });

journey(
  'given the room in three dimensions, when its list is used by keyboard, then the same acts happen as at the flat bedside',
  { allowConsole },
  async ({ page, shot, axe }) => {
    await walkIn(page, CASE);
    const bed = new Bedside(page);
    await bed.does(() =>
      page.getByRole('region', { name: 'Monitor' }).getByRole('button', { name: 'Attach ECG', exact: true }).click(),
    );
    await stepIn(page);
    const names = await inRoom(page).getByRole('button').allInnerTexts();
    expect(names[0]).toMatch(/^Patient: head/);
    for (const thing of ['Monitor', 'Oxygen and suction', 'Drug trolley', 'Hand basin', 'Computer'])
      expect(
        names.some((name) => name.includes(thing)),
        thing,
      ).toBe(true);
    await inRoom(page)
      .getByRole('button', { name: /^Monitor HR \d+/ })
      .waitFor();

    await inRoom(page)
      .getByRole('button', { name: /^Drug trolley/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Treat', exact: true }).waitFor();
    await inRoom(page)
      .getByRole('button', { name: /^Patient: chest/ })
      .click();
    await page.getByRole('button', { name: 'Chest', exact: true, pressed: true }).first().waitFor();
    await inRoom(page)
      .getByRole('button', { name: /^Patient: arms/ })
      .click();
    await page.getByRole('button', { name: 'Arms', exact: true, pressed: true }).first().waitFor();
    await inRoom(page)
      .getByRole('button', { name: /^Patient: head/ })
      .click();
    await page.getByRole('region', { name: 'Talk', exact: true }).waitFor();
    await page.getByRole('textbox', { name: /^Say to/ }).fill('Hello, what has happened?');
    await page.keyboard.press('Enter');
    await page.locator('p', { hasText: /^Arjun Nair:/ }).waitFor();
    await shot('ward-talk');
    await axe();

    await inRoom(page)
      .getByRole('button', { name: /^Hand basin/ })
      .click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Back to the flat bedside' }).click();
    await page.getByRole('region', { name: 'Patient', exact: true }).waitFor();
    const record = (await bed.record()).join('\n');
    expect(record).toMatch(/hand/i);
    expect(record).toMatch(/Hello, what has happened\?/);
  },
);

journey(
  'given the room, when the picture is clicked and walked in, then what is under the pointer opens',
  { allowConsole },
  async ({ page, shot }) => {
    await walkIn(page, CASE);
    await stepIn(page);
    const canvas = page.locator('canvas[data-world="ready"]');
    const before = await canvas.screenshot();
    await canvas.focus();
    await page.keyboard.down('w');
    await expect.poll(async () => Buffer.compare(await canvas.screenshot(), before), { timeout: 20_000 }).not.toBe(0);
    await page.keyboard.up('w');
    await inRoom(page)
      .getByRole('button', { name: /^Monitor/ })
      .focus();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the picture has no size');
    await expect
      .poll(
        async () => {
          await canvas.click({ position: { x: box.width / 2, y: box.height / 2 } });
          return page.getByRole('region', { name: 'Examine', exact: true }).count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await shot('ward-monitor');
  },
);

journey(
  'given graphics that fail, then the flat bedside takes over, says why, and nothing is lost',
  { allowConsole: [...allowConsole, /CONTEXT_LOST_WEBGL|Context Lost/] },
  async ({ page }) => {
    await walkIn(page, CASE);
    await stepIn(page);
    await page.locator('canvas[data-world="ready"]').evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.getByText('The graphics of this device stopped.').waitFor();
    await page.getByRole('button', { name: 'Go to the flat bedside' }).click();
    await page.getByRole('region', { name: 'Patient', exact: true }).waitFor();
  },
);

journey(
  'given a phone, when the room is stepped into, then it fits and its list can be used with a thumb',
  { viewport: 'phone', allowConsole },
  async ({ page, axe, shot }) => {
    await walkIn(page, CASE);
    await page.getByRole('button', { name: 'Step into the room (3-D)' }).click();
    await page.locator('canvas[data-world="ready"]').waitFor({ timeout: 60_000 });
    const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(wider).toBeLessThanOrEqual(0);
    await shot('ward-phone');
    await axe();
    await inRoom(page)
      .getByRole('button', { name: /^Patient: chest/ })
      .click();
    await page.getByRole('region', { name: 'Examine', exact: true }).waitFor();
  },
);

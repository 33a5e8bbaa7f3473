import type { Page } from 'playwright-core';
import { expect, journey } from '../support/journey.ts';
import { perform } from './play/acts.ts';
import { Bedside, walkIn } from './play/bedside.ts';
import { wordsOf } from './play/words.ts';

const CASE = 'unwell-on-the-ward';
const allowConsole = [/Failed to load resource.*401/];
const DIAGNOSES = /infarct|ischaemi|heart block|fibrillation|tachycardia|sinus rhythm|normal/i;

/** Orders a twelve-lead ECG and opens the result. */
async function recorded(page: Page): Promise<Bedside> {
  await walkIn(page, CASE);
  const words = await wordsOf(page, CASE);
  const bed = new Bedside(page);
  await perform({ type: 'orderInvestigation', investigation: 'electrocardiogram', urgent: true }, bed, words);
  await bed.pass(300);
  await bed.go('Results');
  await bed.button(/^Results/).click();
  return bed;
}

for (const viewport of ['phone', 'laptop'] as const)
  journey(
    `given an ECG that has come back, when it is looked at on a ${viewport}, then its leads stand on paper and no reading is given`,
    { allowConsole },
    async ({ page, axe, shot }) => {
      const bed = await recorded(page);
      if (viewport === 'phone') await page.setViewportSize({ width: 360, height: 740 });
      const sheet = bed.work.getByRole('figure', { name: /^12-lead electrocardiogram/ });
      await sheet.waitFor();
      // Twelve leads and the long strip, each a line that moves.
      const lines = await sheet
        .locator('svg path[transform]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('d') ?? ''));
      expect(lines).toHaveLength(13);
      expect(new Set(lines).size).toBe(13);
      const caption = await sheet.innerText();
      expect(caption).toMatch(/Rate \d+\/min · PR (\d+|– –) ms · QRS \d+ ms/);
      expect(caption).not.toMatch(DIAGNOSES);
      await shot(`ecg-${viewport}`);
      await sheet.getByRole('button', { name: /^Look closely/ }).click();
      const dialog = page.getByRole('dialog', { name: /^12-lead electrocardiogram/ });
      await dialog.waitFor();
      const width = async (): Promise<number> =>
        (await dialog.locator('[data-ecg-sheet] svg').first().boundingBox())?.width ?? 0;
      const before = await width();
      await dialog.getByRole('button', { name: 'Larger' }).click();
      expect(await width()).toBeGreaterThan(before * 1.2);
      await axe();
      await shot(`ecg-close-${viewport}`);
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
      await shot(`ecg-close-${viewport}-dark`);
      await page.emulateMedia({ media: 'print' });
      await shot(`ecg-print-${viewport}`);
    },
  );

journey(
  'given a patient who is paced, when the current is changed and the pacing stopped, then the bedside shows each',
  { allowConsole },
  async ({ page, axe, shot }) => {
    await walkIn(page, CASE);
    const words = await wordsOf(page, CASE);
    const bed = new Bedside(page);
    const settings = { ratePerMin: 80, currentMa: 90 };
    await perform({ type: 'performProcedure', procedure: 'transcutaneous-pacing', settings }, bed, words);
    await bed.go('Treat');
    const running = bed.work.getByRole('region', { name: 'Running now' });
    await running.getByText('rate 80 /min, current 90 mA').waitFor();
    await running.getByRole('button', { name: /^Change the settings/ }).click();
    await bed.work
      .getByRole('textbox', { name: /^Current/ })
      .first()
      .fill('120');
    await axe();
    await shot('pacing-settings');
    await bed.does(() => bed.button('Go ahead').click());
    await running.getByText('rate 80 /min, current 120 mA').waitFor();
    await shot('pacing-running');
    await perform({ type: 'stopProcedure', procedure: 'transcutaneous-pacing' }, bed, words);
    await expect.poll(() => running.getByText(/current/).count()).toBe(0);
  },
);

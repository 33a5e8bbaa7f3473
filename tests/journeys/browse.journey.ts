import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, journey } from '../support/journey.ts';

const CASES = readdirSync(join(import.meta.dirname, '../../content/cases')).length;

journey(
  'given a visitor, when the cases are narrowed, then the address keeps it and a reload shows the same',
  async ({ page, open }) => {
    await open('/');
    const cards = page.getByRole('article');
    await expect.poll(() => cards.count()).toBe(CASES);
    await page.getByLabel('Search the cases').fill('cyclist');
    await expect.poll(() => cards.count()).toBe(1);
    await page.reload();
    await expect.poll(() => cards.count()).toBe(1);
    await page.getByLabel('Search the cases').fill('nothing of that kind');
    await page.getByRole('heading', { name: 'No case matches all of that' }).waitFor();
    await page.getByRole('button', { name: 'Show every case' }).click();
    await expect.poll(() => cards.count()).toBe(CASES);
    await page.getByLabel('Level').selectOption('registrar');
    await expect.poll(() => page.url()).toContain('level=registrar');
  },
);

journey(
  'given a visitor, when a prebrief is read, then it says what is real, what may happen and who sees it',
  async ({ page, open, axe }) => {
    await open('/');
    await page.getByRole('link', { name: 'A cyclist who cannot get her breath' }).click();
    for (const name of [
      'Before you decide to play',
      'What it is for',
      'What is real and what is not',
      'The patient may get worse, and may die',
      'How to find things',
      'Pausing and stopping',
      'Who sees what you do',
    ]) {
      await page.getByRole('heading', { name }).waitFor();
    }
    await expect.poll(() => page.title()).toBe('Before you go in: A cyclist who cannot get her breath · Openward');
    expect(await page.evaluate('document.activeElement.tagName'), 'focus after going on').toBe('H1');
    await page.getByRole('radio', { name: /Practise/ }).check();
    await page.getByLabel('Your level').selectOption('registrar');
    await page.getByText('Treat, and lead the team.').waitFor();
    await axe();
  },
);

journey(
  'given somebody without a mouse, when Tab and Enter are pressed, then the header is skipped',
  async ({ page, open }) => {
    await open('/about');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('See the cases');
  },
);

journey(
  'given a theme that was chosen, when the page is loaded again, then it is still that theme',
  async ({ page, open }) => {
    await open('/about');
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const day = await ground();
    await page.getByRole('button', { name: /Change to day/ }).click();
    await page.getByRole('button', { name: /Change to night/ }).click();
    await expect.poll(ground).not.toBe(day);
    const night = await ground();
    await page.reload();
    expect(await ground()).toBe(night);
  },
);

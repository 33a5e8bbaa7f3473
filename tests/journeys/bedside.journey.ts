import type { Page } from 'playwright-core';
import { expect, journey } from '../support/journey.ts';
import { Bedside, walkIn } from './play/bedside.ts';
import { keptAttempt } from './play/kept-attempt.ts';

const CASE = 'unwell-on-the-ward';
const allowConsole = [/Failed to load resource.*401/];

async function say(bed: Bedside, text: string): Promise<void> {
  await bed.go('Talk');
  await bed.work.getByRole('textbox', { name: /^Say to/ }).fill(text);
  await bed.does(() => bed.page.keyboard.press('Enter'));
}
const clock = async (page: Page): Promise<string> => page.getByRole('timer').innerText();
const attachEcg = (bed: Bedside): Promise<void> =>
  bed.does(() =>
    bed.page.getByRole('region', { name: 'Monitor' }).getByRole('button', { name: 'Attach ECG', exact: true }).click(),
  );

journey(
  'given an encounter under way, when the page is reloaded or closed, then it goes on from the same moment',
  { allowConsole },
  async ({ page, context }) => {
    await walkIn(page, CASE);
    const bed = new Bedside(page);
    await attachEcg(bed);
    await say(bed, 'Hello, I am one of the doctors. What has happened?');
    await bed.pass(60);
    await page.getByRole('button', { name: 'Pause the clock' }).click();
    await page.getByText('Paused', { exact: true }).waitFor();
    const [lines, time] = [await bed.record(), await clock(page)];
    const before = await keptAttempt(page);
    await page.reload();
    await page.getByRole('region', { name: 'Monitor' }).waitFor();
    expect(await bed.record()).toEqual(lines);
    expect(await clock(page)).toBe(time);
    expect(await keptAttempt(page)).toEqual({
      ...before,
      meta: expect.objectContaining({ tick: before.meta.tick, events: before.meta.events }),
    });

    const address = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    const later = new Bedside(again);
    await again.getByRole('region', { name: 'Monitor' }).waitFor();
    expect(await later.record()).toEqual(lines);
    await say(later, 'Are you allergic to anything?');
    const { events } = await keptAttempt(again);
    expect(events.map((event) => event.position)).toEqual(events.map((_, i) => i));
    expect(events.length).toBeGreaterThan(before.events.length);
  },
);

journey(
  'given one encounter in two tabs, then the second is told, may take over, and the first stops',
  { allowConsole },
  async ({ page, context }) => {
    await walkIn(page, CASE);
    await attachEcg(new Bedside(page));
    const second = await context.newPage();
    await second.goto(page.url());
    await second.getByRole('heading', { name: 'This encounter is open in another tab' }).waitFor();
    expect(await second.getByRole('main').innerText()).toContain('encounterOpenElsewhere');
    await second.getByRole('button', { name: 'Take it over here' }).click();
    await second.getByRole('region', { name: 'Monitor' }).waitFor();
    await page.getByRole('heading', { name: 'Another tab has taken this encounter over' }).waitFor();
    const bed = new Bedside(second);
    expect((await bed.record()).join()).toContain('Attached');
    await say(bed, 'Hello, I am one of the doctors.');
    const { events } = await keptAttempt(second);
    expect(events.map((event) => event.position)).toEqual(events.map((_, i) => i));
  },
);

journey(
  'given a keyboard alone, then a patient can be met, seen, treated and left',
  { allowConsole },
  async ({ page }) => {
    await walkIn(page, CASE);
    const { keyboard } = page;
    const bed = new Bedside(page);
    const line = async (text: string): Promise<void> => {
      await keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'What do you do?' }).waitFor();
      await keyboard.type(text);
      await keyboard.press('Enter');
    };
    await bed.does(() => line('attach ecg'));
    await bed.does(() => line('say Hello, I am one of the doctors.'));
    await bed.does(() => line('examine carotid pulse'));
    await bed.does(() => line('oxygen 15'));
    await bed.does(() => line('lie flat'));
    await bed.does(() => line('give adrenaline 0.5 mg im'));
    await keyboard.press('Escape');
    await page.getByRole('navigation', { name: 'Bedside' }).getByRole('button', { name: /^Talk/ }).focus();
    await keyboard.press('2');
    await page.getByRole('region', { name: 'Examine', exact: true }).waitFor();
    const neck = page.getByRole('group', { name: 'Body, front' }).getByRole('button', { name: 'Neck' });
    for (let i = 0; i < 60 && !(await neck.evaluate((element) => element === document.activeElement)); i++)
      await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await neck.getAttribute('aria-pressed')).toBe('true');
    await keyboard.press('?');
    await page.getByRole('dialog', { name: 'Help' }).waitFor();
    await keyboard.press('Escape');
    await line('finish');
    await page.getByRole('dialog', { name: 'Finish' }).waitFor();
    const finish = page.getByRole('button', { name: 'Finish without a destination' });
    for (let i = 0; i < 20 && !(await finish.evaluate((element) => element === document.activeElement)); i++)
      await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.waitForURL(/\/debriefs\//);
    const acts = (await keptAttempt(page)).events.filter((event) => event.type === 'acted');
    expect(acts.map((event) => (event['command'] as { act: { type: string } }).act.type)).toEqual([
      'attachMonitor',
      'say',
      'examine',
      'setOxygen',
      'position',
      'giveMedication',
      'finish',
    ]);
  },
);

journey(
  'given a tenfold dose, when it is ordered, then it is questioned once and can be withdrawn',
  { allowConsole },
  async ({ page }) => {
    await walkIn(page, CASE);
    const bed = new Bedside(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'What do you do?' }).waitFor();
    await page.keyboard.type('adrenaline 5 mg im');
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    expect(await question.innerText()).toMatch(/far from what we usually give/);
    await bed.does(() => question.getByRole('button', { name: 'No, withdraw it' }).click());
    expect(await question.count()).toBe(0);
    expect((await bed.record()).join('\n')).toContain('Withdrew');
  },
);

journey(
  'given practice, when a moment is gone back to, then a new attempt goes on from there and the old one is kept',
  { allowConsole },
  async ({ page }) => {
    await walkIn(page, CASE);
    const bed = new Bedside(page);
    await attachEcg(bed);
    await say(bed, 'Hello, I am one of the doctors.');
    const first = await keptAttempt(page);
    await page
      .getByRole('button', { name: /start again from here/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Start again from here' }).last().click();
    await page.waitForURL((url) => !url.pathname.endsWith(first.meta.id));
    await page.getByRole('region', { name: 'Monitor' }).waitFor();
    expect(await clock(page)).toBe('0:00');
    const forked = await keptAttempt(page);
    expect(forked.meta).toMatchObject({ forkedFrom: { stream: first.meta.id } });
    expect(forked.events[0]).toMatchObject({ type: 'started', forkedFrom: { stream: first.meta.id, tick: 0 } });
    await page.reload();
    await page.getByRole('region', { name: 'Monitor' }).waitFor();
  },
);

const ways = [
  { name: 'on a laptop by day', viewport: 'desktop', colorScheme: 'light' },
  { name: 'on a laptop by night', viewport: 'desktop', colorScheme: 'dark' },
  { name: 'on a phone by day', viewport: 'phone', colorScheme: 'light' },
] as const;
const PLACES = ['Talk', 'Examine', 'Orders', 'Treat', 'Results'] as const;

for (const { name, ...way } of ways) {
  journey(
    `given the bedside ${name}, then every place fits and axe finds nothing`,
    { ...way, allowConsole },
    async ({ page, axe, shot }) => {
      await walkIn(page, CASE, 'Learn');
      const nav = page.getByRole('navigation', { name: 'Bedside' });
      const look = async (place: string): Promise<void> => {
        await shot(`bedside-${place}-${way.viewport}-${way.colorScheme}`.toLowerCase());
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        expect(wider, `pixels wider than the window at ${place}`).toBeLessThanOrEqual(0);
        await axe();
      };
      await look('arrival');
      await page.getByRole('button', { name: /^Attach ECG \+/ }).click();
      await page.locator('[data-twin="cuff"]', { hasText: /\d+\/\d+|measuring/ }).waitFor({ state: 'attached' });
      for (const place of PLACES) {
        await nav.getByRole('button', { name: new RegExp(`^${place}`) }).click();
        await look(place);
      }
      if (way.viewport === 'desktop') {
        for (const place of ['Team', 'Differential']) {
          await nav.getByRole('button', { name: new RegExp(`^${place}`) }).click();
          await look(place);
        }
        return;
      }
      const small: string[] = [];
      for (const button of await page.getByRole('button').all()) {
        const box = await button.boundingBox();
        if (box && box.height < 44 && box.width < 44) small.push(await button.innerText());
      }
      expect(small, 'targets too small for a thumb').toEqual([]);
      await nav.getByRole('button', { name: 'More' }).click();
      await look('more');
    },
  );
}

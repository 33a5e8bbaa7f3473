import type { Locator, Page } from 'playwright-core';

/** Opens a case's prebrief and walks to the bed. */
export async function walkIn(page: Page, slug: string, mode: 'Learn' | 'Practise' = 'Practise'): Promise<void> {
  await page.goto(`/cases/${slug}/prebrief`);
  await page.getByRole('radio', { name: new RegExp(`^${mode}`) }).check();
  await page.getByRole('button', { name: 'Start: meet the patient' }).click();
  await page.getByRole('region', { name: 'Monitor' }).waitFor();
}

export type Place = 'Talk' | 'Examine' | 'Orders' | 'Treat' | 'Results' | 'Team' | 'Differential';

/** Hands at the bedside: finds places and waits for what is under way. */
export class Bedside {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get work(): Locator {
    return this.page.getByRole('region', {
      name: /^(Talk|Examine|Orders|Treat|Results|Team|Differential|Record|Now)$/,
    });
  }

  button(name: string | RegExp, within: Locator = this.work): Locator {
    return within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first();
  }

  async go(place: Place): Promise<void> {
    const item = this.page
      .getByRole('navigation', { name: 'Bedside' })
      .getByRole('button', { name: new RegExp(`^${place}`) });
    if ((await item.getAttribute('aria-current')) !== 'true') await item.click();
    await this.page.getByRole('region', { name: place, exact: true }).waitFor();
  }

  /** Everything the record says so far, one text a line. */
  record(): Promise<string[]> {
    return this.page
      .getByRole('list', { name: 'Record of the encounter' })
      .first()
      .locator('li[data-kind]')
      .allInnerTexts();
  }

  /** Does something and waits until the record has a new line and nothing is under way. A refusal is an error here. */
  async does(what: () => Promise<unknown>): Promise<void> {
    const before = (await this.record()).length;
    await what();
    const lines = this.page.getByRole('list', { name: 'Record of the encounter' }).first().locator('li[data-kind]');
    const refused = this.page.locator('[data-status="refused"]');
    await lines.nth(before).or(refused).first().waitFor();
    if ((await refused.count()) > 0)
      throw new Error(`refused: ${await refused.getAttribute('data-code')} ${await refused.innerText()}`);
    await this.page.locator('[data-status="doing"]').waitFor({ state: 'detached' });
  }

  /** Lets simulated time pass. */
  async pass(seconds: number): Promise<void> {
    const steps = [
      [900, '15 minutes'],
      [300, '5 minutes'],
      [60, '1 minute'],
      [10, '10 seconds'],
    ] as const;
    let left = seconds;
    for (const [length, name] of steps) {
      while (left >= length || (length === 10 && left > 0)) {
        await this.page.getByRole('button', { name: 'Let time pass' }).click();
        await this.page
          .getByRole('group', { name: 'Let time pass' })
          .getByRole('button', { name, exact: true })
          .click();
        await this.page.getByRole('button', { name: 'Let time pass' }).waitFor();
        left -= length;
      }
    }
  }

  /** Chooses whose hands, in the place that is open. */
  async hands(name: string): Promise<void> {
    const choice = this.work
      .getByRole('group', { name: 'Done by' })
      .getByRole('button', { name: new RegExp(`^${escape(name)}`) });
    if ((await choice.getAttribute('aria-pressed')) !== 'true') await choice.click();
  }
}

/** A text as a pattern that means itself. */
export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

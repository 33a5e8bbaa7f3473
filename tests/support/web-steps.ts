import type { Page } from 'playwright-core';

const password = 'openward-demo';

export const people = { learner: 'learner@openward.example', educator: 'educator@openward.example' } as const;

/** Signs in by the form on the page that is open. */
export async function signIn(page: Page, who: keyof typeof people): Promise<void> {
  await page.getByLabel('E-mail').fill(people[who]);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** From the case list to the bedside in one press, a few seconds with the patient, and to the debrief. */
export async function playBriefly(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Meet the patient: ${title}` }).click();
  await page.waitForURL('**/encounters/*');
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.getByRole('button', { name: 'Finish' }).first().click();
  await page.getByRole('button', { name: 'Finish without a destination' }).click();
  await page.waitForURL('**/debriefs/*');
}

/** Writes both reflections of a debrief down, and opens the marks. */
export async function reflect(page: Page, reactions: string, reasoning: string): Promise<void> {
  await page.getByLabel('Your reactions').fill(reactions);
  await page.getByRole('button', { name: 'Go on to your reasoning' }).click();
  await page.getByLabel('Your reasoning').fill(reasoning);
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await page.getByRole('heading', { name: 'Every mark' }).waitFor();
}

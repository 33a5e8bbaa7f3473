import { expect, journey, type JourneyOptions } from '../support/journey.ts';
import { signIn } from '../support/web-steps.ts';

journey(
  'given an educator, when a sitting is set up, then the candidate finds it without a word of its case',
  async ({ page, open, axe, another }) => {
    await open('/sign-in?next=/teach');
    await signIn(page, 'educator');
    await page.getByRole('button', { name: 'Set up a sitting' }).click();
    const dialog = page.getByRole('dialog', { name: 'Set up a sitting' });
    await dialog.getByRole('button', { name: 'Set up the sitting' }).click();
    await dialog.getByText('Choose a case.').waitFor();
    await dialog.getByLabel('Case', { exact: true }).selectOption('blunt-chest-trauma');
    await dialog
      .getByLabel('Candidate', { exact: true })
      .selectOption({ label: 'Lena Learner (learner@openward.example)' });
    await axe();
    await dialog.getByRole('button', { name: 'Set up the sitting' }).click();
    await page.getByText('Not begun').waitFor();

    const { page: candidate } = await another();
    await candidate.goto('/sign-in?next=/exams');
    await signIn(candidate, 'learner');
    await candidate.getByRole('link', { name: /^Open: Sitting/ }).waitFor();
    expect(await candidate.content()).not.toMatch(/cyclist|blunt|trauma|pneumothorax/i);
    await axe(candidate);
    await candidate.goto('/teach');
    await candidate.getByText('This page is for educators').waitFor();
  },
);

journey(
  'given a finished sitting, when its debrief is released, then candidate and educator read it, each in their own way',
  { timeoutMs: 240_000, allowConsole: [/Failed to load resource.*403/] },
  async ({ page, open, axe, another }) => {
    await open('/sign-in?next=/teach');
    await signIn(page, 'educator');
    await page.getByRole('button', { name: 'Set up a sitting' }).click();
    const dialog = page.getByRole('dialog', { name: 'Set up a sitting' });
    await dialog.getByLabel('Case', { exact: true }).selectOption('unwell-on-the-ward');
    await dialog
      .getByLabel('Candidate', { exact: true })
      .selectOption({ label: 'Lena Learner (learner@openward.example)' });
    await dialog.getByRole('button', { name: 'Set up the sitting' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Suddenly unwell on the ward' });
    await row.waitFor();

    const { page: candidate } = await another();
    await candidate.goto('/sign-in?next=/exams');
    await signIn(candidate, 'learner');
    await candidate
      .getByRole('link', { name: /^Open: Sitting/ })
      .first()
      .click();
    await candidate.getByRole('button', { name: 'Begin' }).click();
    await candidate.getByRole('button', { name: 'Finish' }).first().click();
    await candidate.getByRole('button', { name: 'Finish without a destination' }).click();
    await candidate.getByRole('heading', { name: 'The sitting is over' }).waitFor();
    const id = new URL(candidate.url()).pathname.split('/').at(-1) ?? '';
    await candidate.goto(`/debriefs/${id}`);
    await candidate.getByText('The debrief is not released yet').waitFor();

    await page.reload();
    await row.getByRole('button', { name: 'Release the debrief' }).click();
    await row.getByText('Debrief released').waitFor();
    await row.getByRole('link', { name: /^Debrief/ }).click();
    await page.getByRole('heading', { name: 'Every mark' }).waitFor();
    await page.getByText('Lena Learner').first().waitFor();
    expect(await page.getByLabel('Your reactions').count(), 'own words asked of the educator').toBe(0);
    await axe();

    await candidate.reload();
    await candidate.getByRole('heading', { name: 'How was that for you?' }).waitFor();
    await candidate.getByText('The server itself ran this encounter.').waitFor();
    await axe(candidate);
  },
);

const ways: readonly (JourneyOptions & { name: string })[] = [
  { name: 'on a laptop by night', viewport: 'desktop', colorScheme: 'dark' },
  { name: 'on a phone by day', viewport: 'phone', colorScheme: 'light' },
];
for (const { name, ...way } of ways) {
  journey(
    `given an educator ${name}, when each page is opened, then it fits and is accessible`,
    way,
    async ({ page, open, axe, shot }) => {
      await open('/sign-in');
      await signIn(page, 'educator');
      for (const path of ['/', '/attempts', '/exams', '/teach', '/teach/disputes', '/account', '/gallery']) {
        await open(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        expect(wider, `pixels by which ${path} is wider than the window`).toBeLessThanOrEqual(0);
        await axe();
        await shot(`signed-in${path.replaceAll('/', '-')}-${way.viewport ?? ''}`);
      }
      await open('/account');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('link', { name: 'Sign in' }).waitFor();
    },
  );
}

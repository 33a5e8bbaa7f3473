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

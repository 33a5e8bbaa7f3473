import { expect, journey } from '../support/journey.ts';
import { playBriefly, reflect, signIn } from '../support/web-steps.ts';

const title = 'A cyclist who cannot get her breath';

journey(
  'given a visitor who played, when the debrief is read, then own words come first, every mark has its source, and signing in keeps it',
  { allowConsole: [/Failed to load resource.*401/], timeoutMs: 240_000 },
  async ({ page, open, axe, shot, another }) => {
    await open('/');
    await playBriefly(page, title);
    await page.getByRole('heading', { name: 'How was that for you?' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Every mark' }).count(), 'marks before own words').toBe(0);
    await axe();
    await reflect(page, 'I was afraid for her.', 'Air in the chest, I thought.');
    for (const name of [
      'What the body did',
      'Your profile in this encounter',
      'A reference play, and its alternatives',
      'To learn from this case',
    ]) {
      await page.getByRole('heading', { name }).waitFor();
    }
    await page.getByText('Provisional weights').waitFor();
    await page.getByText('Awaiting clinical review').first().waitFor();
    const missed = page.locator('details', { has: page.getByText('Not done', { exact: true }) }).first();
    await missed.locator('summary').click();
    await missed.getByText('What happened').waitFor();
    await missed.getByText('Why it counts').waitFor();
    expect(await missed.getByRole('listitem').count(), 'sources').toBeGreaterThan(0);
    await axe();
    await shot('debrief');

    await page.getByRole('link', { name: 'Sign in to keep it' }).click();
    await page.getByLabel('E-mail').fill('learner@openward.example');
    await page.getByLabel('Password').fill('not this one');
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('You could not be signed in').waitFor();
    await signIn(page, 'learner');
    await page.getByText('The server ran it again under the same engine and content').waitFor();

    await page.reload();
    await page.getByText('Your own reactions and reasoning').click();
    await page.getByText('I was afraid for her.').waitFor();
    await page.getByRole('link', { name: 'My record' }).first().click();
    await page
      .getByRole('link', { name: `Debrief: ${title}` })
      .first()
      .waitFor();
    await page.getByText('Verified').first().waitFor();
    await axe();

    const { page: elsewhere } = await another({ viewport: 'phone', colorScheme: 'dark' });
    await elsewhere.goto('/sign-in?next=/attempts');
    await signIn(elsewhere, 'learner');
    await elsewhere
      .getByRole('link', { name: `Debrief: ${title}` })
      .first()
      .click();
    await elsewhere.getByText('Your own reactions and reasoning').click();
    await elsewhere.getByText('I was afraid for her.').waitFor();
    await elsewhere.getByRole('heading', { name: 'Every mark' }).waitFor();
    await axe(elsewhere);
  },
);

journey(
  'given a kept attempt, when a mark is disputed, then an educator answers and the learner reads it',
  async ({ page, open, axe, another }) => {
    await open('/sign-in');
    await signIn(page, 'learner');
    await playBriefly(page, title);
    await page.getByText('The server ran it again').waitFor();
    await reflect(page, '', 'Not much.');
    const item = page.locator('details', { has: page.getByText('Not done', { exact: true }) }).first();
    await item.locator('summary').click();
    await item.getByRole('button', { name: /Dispute this mark/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Dispute this mark' });
    await axe();
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText('Write a sentence or two').waitFor();
    await dialog.getByLabel('What is wrong with this mark?').fill('It was done before I was asked.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await item.getByText('You disputed this; an answer is awaited').waitFor();

    const { page: desk } = await another();
    await desk.goto('/sign-in?next=/teach/disputes');
    await signIn(desk, 'educator');
    const card = desk.getByRole('article').filter({ hasText: 'It was done before I was asked.' });
    await card.getByText('Answer', { exact: true }).click();
    await card.getByLabel('Your reason').fill('The record shows nothing of it.');
    await card.getByRole('radio', { name: /Declined/ }).check();
    await axe(desk);
    await card.getByRole('button', { name: 'Send the answer' }).click();
    await card.getByText('Declined by').waitFor();

    await page.reload();
    const again = page.locator('details', { has: page.getByText('Not done', { exact: true }) }).first();
    await again.locator('summary').click();
    await again.getByText('Your dispute was declined: The record shows nothing of it.').waitFor();
    expect(await again.getByRole('button', { name: /Dispute this mark/ }).count()).toBe(0);
  },
);

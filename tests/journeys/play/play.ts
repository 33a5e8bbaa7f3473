import type { Page } from 'playwright-core';
import type { Act, Playthrough } from '@openward/encounter';
import { perform } from './acts.ts';
import { Bedside } from './bedside.ts';
import { keptAttempt, type KeptEvent } from './kept-attempt.ts';
import type { Step } from './script.ts';
import { wordsOf, type Words } from './words.ts';

const TICKS_PER_SECOND = 50;

type Disposition = Extract<Act, { type: 'decideDisposition' }>;

/** Plays a script by hand from the bedside to its end. */
export async function playByHand(page: Page, slug: string, script: Playthrough): Promise<void> {
  const bed = new Bedside(page);
  const words = await wordsOf(page, slug);
  let disposition: Disposition | null = null;
  for (const [i, step] of script.steps.entries()) {
    try {
      if ('waitUntil' in step) await waitUntil(step, bed);
      else {
        const act = step.act as Act;
        if (act.type === 'decideDisposition') disposition = act;
        else if (act.type === 'finish') await finish(disposition, bed);
        else await perform(act, bed, words);
      }
    } catch (error) {
      throw new Error(`step ${i + 1}, ${JSON.stringify(step)}: ${String(error)}`, { cause: error });
    }
  }
}

/** Decides where the patient goes and ends the encounter, in the one sheet that does both. */
async function finish(disposition: Disposition | null, { page }: Bedside): Promise<void> {
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Finish' });
  if (disposition) {
    const place = disposition.destination === 'critical-care' ? 'intensive-care' : disposition.destination;
    await sheet.getByRole('combobox', { name: 'Where does the patient go?' }).selectOption(place);
    for (const key of disposition.followUp ?? []) {
      await sheet.getByRole('searchbox').fill(key.split('-')[0] === 'gp' ? 'sick-day' : key.replace(/-/g, ' '));
      await sheet.getByRole('list', { name: 'Follow-up found' }).getByRole('button').first().click();
    }
    await sheet.getByRole('textbox', { name: 'Safety net' }).fill(disposition.safetyNet ?? '');
  }
  await sheet
    .getByRole('button', { name: /finish/i })
    .first()
    .click();
}

type WaitUntil = Extract<Step, { waitUntil: unknown }>;

/** Lets time pass until what the script waits for has happened, as the log kept in this browser says. */
async function waitUntil(step: WaitUntil, bed: Bedside): Promise<void> {
  for (let waited = 0; waited < step.upToSeconds;) {
    const left = await secondsLeft(step.waitUntil as Wanted, bed);
    if (left <= 0) return;
    const by = Math.min(step.upToSeconds - waited, left < 60 ? 10 : left < 300 ? 60 : 300);
    await bed.pass(by);
    waited += by;
  }
}

interface Pattern {
  readonly type: string;
  readonly [field: string]: unknown;
}
type Wanted =
  | { readonly act: Pattern }
  | { readonly vital: string; readonly below?: number; readonly above?: number }
  | { readonly elapsed: { readonly since: { readonly first: Pattern }; readonly atLeastSeconds: number } };

/** Seconds until it is so; 60 where nobody can tell. */
async function secondsLeft(wanted: Wanted, bed: Bedside): Promise<number> {
  const { events } = await keptAttempt(bed.page);
  if ('act' in wanted) return events.some((event) => happened(event, wanted.act, events)) ? 0 : 60;
  if ('vital' in wanted) {
    const sampled = events.findLast((event) => event.type === 'sampled')?.['values'] as
      Record<string, number> | undefined;
    const value = sampled?.[wanted.vital] ?? Number.NaN;
    return value < (wanted.below ?? -Infinity) || value > (wanted.above ?? Infinity) ? 0 : 10;
  }
  const since = events.find((event) => happened(event, wanted.elapsed.since.first, events));
  const now = events.at(-1)?.tick ?? 0;
  return since ? wanted.elapsed.atLeastSeconds - (now - since.tick) / TICKS_PER_SECOND : 60;
}

/** Whether an event is what a pattern means: an arrival, a sample, or an act that came to its end. */
function happened(event: KeptEvent, pattern: Pattern, events: readonly KeptEvent[]): boolean {
  const { type, ...fields } = pattern;
  const matches = (value: object): boolean =>
    Object.entries(fields).every(([name, wanted]) => (value as Pattern)[name] === wanted);
  if (event.type === type) return matches(event);
  if (event.type !== 'completed') return false;
  const acted = events[event['of'] as number]?.['command'] as { act: Act } | undefined;
  const act = acted?.act.type === 'delegate' ? acted.act.task : acted?.act;
  return act?.type === type && matches(act);
}

export type { Words };

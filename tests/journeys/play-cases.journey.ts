import type { Act } from '@openward/encounter';
import { expect, journey } from '../support/journey.ts';
import { signIn } from '../support/web-steps.ts';
import { walkIn } from './play/bedside.ts';
import { keptAttempt, type KeptAttempt } from './play/kept-attempt.ts';
import { playByHand } from './play/play.ts';
import { scriptOf } from './play/script.ts';

/** Cases whose ideal play is done by hand; every play of every case is run by the content suite. */
const CASES = ['blunt-chest-trauma', 'unwell-on-the-ward', 'not-herself', 'collapsed-at-the-market'];

/** What of a play decides its marks: who gave, did and ordered what. */
function deeds(acts: readonly Act[]): readonly string[] {
  return acts
    .map((act) => (act.type === 'delegate' ? act.task : act))
    .flatMap((act) => {
      if (act.type === 'giveMedication') return [`${act.medication} ${act.dose} ${act.unit} ${act.route}`];
      if (act.type === 'startInfusion') return [`${act.medication} ${act.rate} ${act.unit}`];
      if (act.type === 'performProcedure') return [`${act.procedure} ${act.side ?? ''}`];
      // At the bedside an airway technique is done as the procedure it is.
      if (act.type === 'manageAirway') return [`${act.technique} `];
      if (act.type === 'orderInvestigation') return [act.investigation];
      if (act.type === 'examine') return [act.manoeuvre];
      if (act.type === 'say') return [act.text];
      return act.type === 'callColleague' ? [act.whom] : [];
    });
}

const done = ({ events }: KeptAttempt): readonly Act[] =>
  events.flatMap((event) => (event.type === 'acted' ? [(event['command'] as { act: Act }).act] : []));

for (const slug of CASES) {
  journey(
    `given ${slug}, when a learner signs in and plays its ideal play by hand, then every act is recorded and the debrief is of a verified record`,
    { timeoutMs: 300_000, allowConsole: [/Failed to load resource.*401/] },
    async ({ page, open, shot }) => {
      const script = scriptOf(slug, 'ideal');
      await open('/sign-in');
      await signIn(page, 'learner');
      await walkIn(page, slug);
      await playByHand(page, slug, script);
      await page.waitForURL(/\/debriefs\//);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('The server ran it again under the same engine and content').waitFor({ timeout: 60_000 });
      await shot(`debrief-${slug}`);
      const kept = await keptAttempt(page);
      expect(kept.meta).toMatchObject({ status: 'finished', finishedBecause: 'learner' });
      const scripted = script.steps.flatMap((step) => ('act' in step ? [step.act as Act] : []));
      expect(deeds(done(kept))).toEqual(deeds(scripted));
    },
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreEncounter, type CaseData, type Catalogue, type EncounterSetup } from '@openward/encounter';
import { advance, open, replay, send } from '@openward/encounter/engine';
import type { Row } from './support/row.ts';

const MINUTES = 20;
const SLUG = 'blunt-chest-trauma';

/** A whole encounter of twenty minutes with the packed content: opening, replaying and scoring it. */
export default async function bench(): Promise<Row[]> {
  const setup = packedSetup();
  open(setup);
  const opening = best(5, () => open(setup));
  const opened = open(setup);
  if (!opened.ok) throw new Error(opened.error.message);
  const session = opened.value;
  for (const [i, act] of ACTS.entries()) {
    send(session, { id: `bench-step-${i}`, actor: 'learner', role: 'learner', act });
    advance(session, Math.round(((i + 1) * MINUTES * 3000) / ACTS.length));
  }
  const { events } = session;
  const profile = setup.catalogue.profiles.find((p) => p.profile === setup.profile) ?? { parameters: {} };
  const score = (): unknown => scoreEncounter({ events, case: setup.case, profile });
  const replaying = best(3, () => {
    const again = replay(setup, events);
    if (!again.ok) throw new Error(again.error.message);
    return score();
  });
  score();
  const scoring = best(5, score);
  return [
    { name: 'patient start, packed body', value: opening, unit: 'ms', budget: { max: 50 } },
    {
      name: `replay and score ${(session.tick / 3000).toFixed(0)} min`,
      value: replaying,
      unit: 'ms',
      budget: { max: 2000 },
      note: `${events.length} events`,
    },
    { name: 'score alone', value: scoring, unit: 'ms', budget: { max: 100 } },
    { name: 'log size', value: JSON.stringify(events).length / 1024, unit: 'KB', budget: { max: 1024 } },
  ];
}

/** Acts that load the engine evenly; what they do to the patient is of no matter here. */
const ACTS: readonly unknown[] = [
  { type: 'attachMonitor', sensor: 'ecg' },
  { type: 'attachMonitor', sensor: 'oximeter' },
  { type: 'measureCuff', everySeconds: 120 },
  {
    type: 'say',
    to: 'patient',
    text: 'Hello, my name is Dr Lee. What happened? Where does it hurt? Are you allergic to anything?',
  },
  { type: 'examine', manoeuvre: 'breath-sounds-left' },
  { type: 'examine', manoeuvre: 'trachea' },
  { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 },
  { type: 'performProcedure', procedure: 'intravenous-cannula', site: 'left-antecubital' },
  { type: 'orderInvestigation', investigation: 'venous-blood-gas', urgent: true },
  { type: 'performProcedure', procedure: 'finger-thoracostomy', side: 'left', site: 'triangle-of-safety' },
  { type: 'performProcedure', procedure: 'finger-thoracostomy', side: 'right', site: 'triangle-of-safety' },
  { type: 'giveMedication', medication: 'ketamine', dose: 20, unit: 'mg', route: 'intravenous' },
  { type: 'giveBlood', product: 'redCells', units: 2, overMinutes: 10 },
  { type: 'orderInvestigation', investigation: 'chest-x-ray', urgent: true },
];

function packedSetup(): EncounterSetup & { readonly case: CaseData } {
  const dist = join(import.meta.dirname, '..', 'dist');
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(dist, ...path), 'utf8'));
  const { hash } = read('pack', 'manifest.json') as { hash: string };
  return {
    case: read('pack', hash, 'cases', SLUG, 'case.json') as CaseData,
    catalogue: read('pack', hash, 'catalogue.json') as Catalogue,
    profile: 'united-kingdom',
    mode: 'practise',
    level: 'resident',
    seed: 1,
    engine: 'bench',
    pack: hash,
  };
}

function best(times: number, work: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

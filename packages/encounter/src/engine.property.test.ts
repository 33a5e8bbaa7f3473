import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from './contract/session.ts';
import { advance, open, replay, send } from './engine.ts';
import { sampleSetup } from './test-support/sample-case.ts';

const anyAct = fc.oneof(
  fc.constantFrom(
    { type: 'examine', manoeuvre: 'pulse' },
    { type: 'examine', manoeuvre: 'trachea' },
    { type: 'confirmAllergies' },
    { type: 'attachMonitor', sensor: 'ecg' },
    { type: 'attachMonitor', sensor: 'oximeter' },
    { type: 'measureCuff', everySeconds: 60 },
    { type: 'performProcedure', procedure: 'intravenous-cannula', site: 'left-hand' },
    { type: 'performProcedure', procedure: 'needle-decompression', side: 'right', site: 'fifth' },
    { type: 'orderInvestigation', investigation: 'venous-gas', urgent: true },
    { type: 'orderInvestigation', investigation: 'chest-x-ray' },
    { type: 'callColleague', whom: 'registrar' },
    { type: 'startCompressions' },
    { type: 'stopCompressions' },
    { type: 'say', to: 'patient', text: 'Do you have any allergies?' },
    {
      type: 'delegate',
      to: 'nurse',
      closedLoop: true,
      task: { type: 'giveFluid', fluid: 'balancedCrystalloid', volumeMl: 500, overMinutes: 5 },
    },
    { type: 'stopRunning', running: 'run3' },
  ),
  fc.record({
    type: fc.constant('giveMedication'),
    medication: fc.constant('epinephrine'),
    dose: fc.constantFrom(0.1, 0.5, 5),
    unit: fc.constant('mg'),
    route: fc.constantFrom('intramuscular', 'intravenous'),
  }),
  fc.record({
    type: fc.constant('setOxygen'),
    device: fc.constantFrom('none', 'nonRebreather'),
    flowLPerMin: fc.integer({ min: 0, max: 15 }),
  }),
  fc.record({
    type: fc.constant('giveFluid'),
    fluid: fc.constantFrom('balancedCrystalloid', 'redCells'),
    volumeMl: fc.integer({ min: 100, max: 1000 }),
    overMinutes: fc.integer({ min: 2, max: 30 }),
  }),
  fc.record({ type: fc.constant('wait'), seconds: fc.integer({ min: 1, max: 90 }) }),
);
const play = fc.array(fc.record({ act: anyAct, pauseTicks: fc.integer({ min: 0, max: 700 }) }), {
  minLength: 1,
  maxLength: 12,
});

function run(steps: readonly { act: unknown; pauseTicks: number }[], chunks: readonly number[]): Session {
  const opened = open(sampleSetup());
  if (!opened.ok) throw new Error(opened.error.message);
  const session = opened.value;
  let next = 0;
  steps.forEach(({ act, pauseTicks }, i) => {
    send(session, { id: `step-${i}-padding`, actor: 'learner', role: 'learner', act });
    const until = session.tick + pauseTicks;
    while (session.tick < until) {
      const before = session.tick;
      advance(session, Math.min(until, session.tick + (chunks[next++ % chunks.length] ?? 1)));
      if (session.tick === before) break;
    }
  });
  return session;
}

describe('given any sequence of commands', () => {
  it('when advance is chunked in any way, then the events are identical', () => {
    fc.assert(
      fc.property(play, fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }), (steps, chunks) => {
        expect(run(steps, chunks).events).toEqual(run(steps, [100_000]).events);
      }),
      { seed: 20261122, numRuns: 25 },
    );
  });

  it('when the log is replayed, then it gives the same events', () => {
    fc.assert(
      fc.property(play, (steps) => {
        const session = run(steps, [50]);
        const again = replay(sampleSetup(), session.events, session.tick);
        expect(again.ok ? again.value.events : again.error).toEqual(session.events);
      }),
      { seed: 20261122, numRuns: 25 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { observe, replay } from '../engine.ts';
import { act, begin, completed, refusal } from '../test-support/bedside.ts';
import { sampleSetup } from '../test-support/sample-case.ts';

const tenfold = { type: 'giveMedication', medication: 'epinephrine', dose: 5, unit: 'mg', route: 'intramuscular' };
const delegated = { type: 'delegate', to: 'nurse', closedLoop: true, task: tenfold };

describe('given an order that was questioned', () => {
  it('when another is questioned before it is answered, then the first is not done and says so', () => {
    const session = begin();
    const [first] = act(session, tenfold);
    const events = act(session, { ...tenfold, dose: 6 });
    expect(completed(events)).toMatchObject([{ of: first?.position, outcome: 'interrupted' }]);
    const { entries, openChallenge } = observe(session, 0);
    expect(openChallenge).toBe(events.find((e) => e.type === 'challenged')?.position);
    expect(entries.filter((e) => e.kind === 'outcome')).toMatchObject([
      { outcome: 'interrupted', text: expect.stringMatching(/^Not done: adrenaline 5 mg/) },
    ]);
  });

  it('when a delegated one is withdrawn, then nobody is told that it was done', () => {
    const session = begin();
    const events = act(session, delegated);
    const challenge = events.find((e) => e.type === 'challenged')?.position;
    act(session, { type: 'answerChallenge', challenge, decision: 'withdraw' });
    const outcomes = observe(session, 0).entries.filter((e) => e.kind === 'outcome');
    expect(outcomes).toMatchObject([{ outcome: 'interrupted', text: expect.stringMatching(/^Not done:/) }]);
  });

  it('when it waits for its answer, then nobody is busy with it', () => {
    const session = begin();
    act(session, delegated);
    act(session, tenfold);
    const { busyUntilTick, people, tick } = observe(session, 0);
    expect(busyUntilTick).toBeLessThanOrEqual(tick);
    expect(people.find((p) => p.id === 'nurse')?.busyUntilTick).toBeLessThanOrEqual(tick);
  });

  it('when it is confirmed while the colleague does something else, then it begins after that', () => {
    const session = begin();
    const challenge = act(session, delegated).find((e) => e.type === 'challenged')?.position;
    act(session, {
      type: 'delegate',
      to: 'nurse',
      closedLoop: false,
      task: { type: 'performProcedure', procedure: 'intravenous-cannula', site: 'left-hand' },
    });
    const other = observe(session, 0).people.find((p) => p.id === 'nurse')?.busyUntilTick ?? 0;
    expect(other).toBeGreaterThan(session.tick + 100);
    act(session, { type: 'answerChallenge', challenge, decision: 'confirm' });
    act(session, { type: 'wait', seconds: 300 });
    const given = completed(session.events).find((e) => e.fields?.['doseMg'] === 5);
    expect(given?.tick).toBeGreaterThan(other);
    const again = replay(sampleSetup(), session.events);
    expect(again.ok ? again.value.events : again.error).toEqual(session.events);
  });

  it('when it is left unanswered and the encounter is finished, then it never happened', () => {
    const session = begin();
    const [ordered] = act(session, tenfold);
    act(session, { type: 'finish' });
    expect(completed(session.events).some((e) => e.of === ordered?.position)).toBe(false);
    expect(refusal(session, { type: 'answerChallenge', challenge: 3, decision: 'confirm' })).toBe('encounterFinished');
    const again = replay(sampleSetup(), session.events);
    expect(again.ok ? again.value.events : again.error).toEqual(session.events);
  });
});

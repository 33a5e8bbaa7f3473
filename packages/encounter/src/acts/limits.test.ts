import { describe, expect, it } from 'vitest';
import { observe } from '../engine.ts';
import { act, begin, completed, refusal, types } from '../test-support/bedside.ts';
import { sampleCase } from '../test-support/sample-case.ts';

const cannula = { type: 'performProcedure', procedure: 'intravenous-cannula', site: 'left-hand' };
const epinephrine = {
  type: 'startInfusion',
  medication: 'epinephrine',
  unit: 'microgram/kg/min',
  route: 'intravenous',
};

describe('given amounts the body cannot take', () => {
  it.each([
    [{ type: 'setOxygen', device: 'nasalCannula', flowLPerMin: 15 }, 'impossibleRate'],
    [{ type: 'setOxygen', device: 'none', flowLPerMin: 5 }, 'impossibleRate'],
    [{ type: 'startCompressions', ratePerMin: 900 }, 'impossibleRate'],
    [{ type: 'startCompressions', depthCm: -1 }, 'impossibleDose'],
    [{ type: 'shock', joules: 0.4, synchronised: false }, 'impossibleDose'],
    [
      { type: 'giveMedication', medication: 'epinephrine', dose: 60, unit: 'mg', route: 'intramuscular' },
      'impossibleDose',
    ],
  ])('when %j is asked, then it is refused as %s, not recorded as done with nothing done', (what, code) => {
    expect(refusal(begin(), what)).toBe(code);
  });

  it('when a fluid or an infusion is set to what cannot run, then it is refused', () => {
    const session = begin();
    act(session, cannula);
    act(session, { type: 'giveFluid', fluid: 'balancedCrystalloid', volumeMl: 500, overMinutes: 30 });
    act(session, { ...epinephrine, rate: 0.1 });
    const fluid = { type: 'titrate', running: 'balancedCrystalloid', rate: 1e9, unit: 'mL/h' };
    expect(refusal(session, fluid)).toBe('impossibleRate');
    const drug = { type: 'titrate', running: 'epinephrine', rate: 1e9, unit: 'microgram/kg/min' };
    expect(refusal(session, drug)).toBe('impossibleRate');
    expect(refusal(session, { ...drug, rate: -1 })).toBe('impossibleRate');
  });

  it('when an infusion is set to ten times the usual, then it is questioned once, and confirmed it happens', () => {
    const session = begin();
    act(session, cannula);
    act(session, { ...epinephrine, rate: 0.1 });
    const events = act(session, { type: 'titrate', running: 'epinephrine', rate: 10, unit: 'microgram/kg/min' });
    expect(events[1]).toMatchObject({
      type: 'challenged',
      reason: 'dose',
      text: expect.stringContaining('adrenaline'),
    });
    act(session, { type: 'answerChallenge', challenge: events[1]?.position, decision: 'confirm' });
    expect(observe(session, 0).running).toMatchObject([{ rate: 10 }]);
    expect(types(act(session, { type: 'titrate', running: 'epinephrine', rate: 0, unit: 'mg/h' }))).not.toContain(
      'challenged',
    );
  });
});

describe('given an airway technique', () => {
  it('when its name is that of a procedure that needs a side, then the side is asked for', () => {
    expect(refusal(begin(), { type: 'manageAirway', technique: 'needle-decompression' })).toBe('sideNeeded');
  });

  it('when the procedure gains access, then it does so here too', () => {
    const session = begin();
    const events = act(session, { type: 'manageAirway', technique: 'intravenous-cannula' });
    expect(completed(events)).toMatchObject([{ outcome: 'done', fields: { access: 'intravenous' } }]);
  });
});

describe('given an infusion that keeps a disease going', () => {
  const antibiotic = { id: 'antibiotic', name: 'Antibiotic', key: 'amoxicillin-clavulanate', ratePerMin: 40 };
  const running = [{ ...antibiotic, kind: 'infusion', route: 'intravenous', triggers: 'anaphylaxis' } as const];
  const processes = [{ process: 'anaphylaxis', severity: 0.6, parameters: { continuing: 1 } }];
  const physiology = { ...sampleCase.physiology, processes, running };
  const mediatorAfter = (what: unknown): number => {
    const session = begin({ case: { ...sampleCase, physiology } });
    act(session, what);
    act(session, { type: 'wait', seconds: 600 });
    return session.events.findLast((e) => e.type === 'sampled')?.values['mediator'] ?? NaN;
  };

  it('when it is set to 0, then nothing more of it enters, as when it is stopped', () => {
    const off = mediatorAfter({ type: 'titrate', running: 'antibiotic', rate: 0, unit: 'mg/min' });
    expect(off).toBeLessThan(mediatorAfter({ type: 'handHygiene' }) * 0.9);
    expect(off).toBeCloseTo(mediatorAfter({ type: 'stopRunning', running: 'antibiotic' }), 1);
  });
});

describe('given a fluid that runs', () => {
  it('when it is set to 0 and on again, then what was left runs through and is named', () => {
    const session = begin();
    act(session, cannula);
    act(session, { type: 'giveFluid', fluid: 'balancedCrystalloid', volumeMl: 100, overMinutes: 1 });
    act(session, { type: 'titrate', running: 'balancedCrystalloid', rate: 0, unit: 'mL/min' });
    act(session, { type: 'wait', seconds: 120 });
    const [{ running, name } = { running: '', name: '' }] = observe(session, 0).running;
    expect(name).not.toBe('');
    act(session, { type: 'titrate', running, rate: 100, unit: 'mL/min' });
    act(session, { type: 'wait', seconds: 90 });
    expect(observe(session, 0).running).toEqual([]);
    const texts = observe(session, 0).entries.flatMap((e) => ('text' in e ? [e.text] : []));
    expect(texts).toContain(`${name} has run through.`);
    expect(texts.filter((text) => /\brun\d+\b/.test(text))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANDLERS } from './acts/index.ts';
import { PLAIN_ACT_TYPES } from './contract/act.ts';
import { observationSchema } from './contract/observation.ts';
import type { Engine, Session } from './contract/session.ts';
import * as engine from './engine.ts';
import { advance, observe, open, replay, send } from './engine.ts';
import { act, begin, completed, refusal, types } from './test-support/bedside.ts';
import { sampleSetup } from './test-support/sample-case.ts';

describe('given a new encounter', () => {
  it('when it opens, then it starts with its engine and pack and one sample', () => {
    const session = begin();
    expect(types(session.events).slice(0, 2)).toEqual(['started', 'sampled']);
    expect(session.events[0]).toMatchObject({ engine: 'engine', pack: 'pack', mode: 'practise' });
  });

  it('when the profile or the variant is unknown, then it is refused', () => {
    const profile = open(sampleSetup({ profile: 'atlantis' }));
    const variant = open(sampleSetup({ variant: 'none-such' }));
    expect(profile.ok ? '' : profile.error.code).toBe('unknownProfile');
    expect(variant.ok ? '' : variant.error.code).toBe('unknownVariant');
  });

  it('when nothing is attached, then the monitor shows nothing', () => {
    const { monitor } = observe(begin(), 0);
    expect(monitor.heartRate.value).toBeNull();
    expect(monitor.spo2.value).toBeNull();
    expect(monitor.waves.ecg).toEqual([]);
  });

  it('the door is what the contract says hosts may call', () => {
    const door: Engine = engine;
    expect(['open', 'send', 'advance', 'observe', 'replay'].filter((name) => !(name in door))).toEqual([]);
  });

  it('every act has its handler', () => {
    const names = [...PLAIN_ACT_TYPES].sort();
    expect(Object.keys(HANDLERS).sort()).toEqual(names);
  });
});

describe('given a running encounter', () => {
  it('when the learner examines, then the clock moves on by the examination and the percept is found', () => {
    const session = begin();
    const events = act(session, { type: 'examine', manoeuvre: 'pulse' });
    expect(session.tick).toBe(15 * 50);
    expect(types(events)).toContain('found');
    expect(observe(session, 0).entries.some((e) => e.kind === 'finding' && /beats a minute/.test(e.text))).toBe(true);
  });

  it('when the same command comes twice, then the second does nothing', () => {
    const session = begin();
    act(session, { type: 'handHygiene' }, 'the-same-command');
    const tick = session.tick;
    expect(act(session, { type: 'handHygiene' }, 'the-same-command')).toEqual([]);
    expect(session.tick).toBe(tick);
  });

  it('when a command is malformed, then it is refused with where', () => {
    expect(refusal(begin(), { type: 'giveMedication', medication: 'epinephrine' })).toBe('malformedCommand');
    expect(refusal(begin(), { type: 'dance' })).toBe('malformedCommand');
  });

  it('when anything at all is sent, then it is refused or accepted, never thrown', () => {
    const session = begin();
    fc.assert(
      fc.property(fc.anything(), (rubbish) => {
        expect(send(session, rubbish).ok).toBe(false);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it.each([
    [{ type: 'giveMedication', medication: 'unobtainium', dose: 1, unit: 'mg', route: 'oral' }, 'unknownKey'],
    [
      { type: 'giveMedication', medication: 'epinephrine', dose: -1, unit: 'mg', route: 'intramuscular' },
      'impossibleDose',
    ],
    [
      { type: 'giveMedication', medication: 'epinephrine', dose: 1e6, unit: 'mg', route: 'intramuscular' },
      'impossibleDose',
    ],
    [
      { type: 'giveMedication', medication: 'epinephrine', dose: 1, unit: 'mmol', route: 'intramuscular' },
      'impossibleUnit',
    ],
    [{ type: 'giveMedication', medication: 'epinephrine', dose: 0.5, unit: 'mg', route: 'intravenous' }, 'noAccess'],
    [{ type: 'giveFluid', fluid: 'balancedCrystalloid', volumeMl: -5, overMinutes: 5 }, 'impossibleVolume'],
    [{ type: 'stopRunning', running: 'run99' }, 'nothingRunning'],
    [{ type: 'cancelOrder', order: 3 }, 'noSuchOrder'],
    [{ type: 'say', to: 'registrar', text: 'Hello' }, 'notPresent'],
    [{ type: 'callColleague', whom: 'chaplain' }, 'cannotDo'],
    [{ type: 'callColleague', whom: 'nurse' }, 'alreadyCalled'],
    [{ type: 'detachMonitor', sensor: 'ecg' }, 'notAttached'],
    [{ type: 'performProcedure', procedure: 'needle-decompression' }, 'sideNeeded'],
    [{ type: 'performProcedure', procedure: 'needle-decompression', side: 'left', site: 'elbow' }, 'siteNeeded'],
    [{ type: 'answerChallenge', challenge: 1, decision: 'confirm' }, 'noChallenge'],
    [{ type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 500 }, 'impossibleRate'],
    [{ type: 'readChart', section: 'none' }, 'unknownKey'],
    [
      { type: 'delegate', to: 'nurse', closedLoop: true, task: { type: 'shock', joules: 150, synchronised: false } },
      'cannotDo',
    ],
    [{ type: 'reviseDifferential', ranked: [{ diagnosis: 'bad-luck', confidencePercent: 50 }] }, 'unknownKey'],
  ])('when %j is asked, then it is refused as %s and nothing is recorded', (what, code) => {
    expect(refusal(begin(), what)).toBe(code);
  });

  it('when a tenfold dose is ordered, then it is questioned once, and confirmed it happens', () => {
    const session = begin();
    const events = act(session, {
      type: 'giveMedication',
      medication: 'epinephrine',
      dose: 5,
      unit: 'mg',
      route: 'intramuscular',
    });
    expect(types(events)).toEqual(['acted', 'challenged']);
    expect(observe(session, 0).openChallenge).toBe(events[1]?.position);
    const after = act(session, { type: 'answerChallenge', challenge: events[1]?.position, decision: 'confirm' });
    expect(
      completed(after).some((e) => e.of === events[0]?.position && e.outcome === 'done' && e.fields?.['doseMg'] === 5),
    ).toBe(true);
    expect(observe(session, 0).openChallenge).toBeNull();
  });

  it('when a dose meant for cardiac arrest is ordered while there is a pulse, then the colleague asks first', () => {
    const session = begin();
    act(session, { type: 'performProcedure', procedure: 'intravenous-cannula', site: 'left-hand' });
    const events = act(session, {
      type: 'giveMedication',
      medication: 'epinephrine',
      dose: 1,
      unit: 'mg',
      route: 'intravenous',
    });
    expect(types(events)).toEqual(['acted', 'challenged']);
  });

  it('when the question is answered by withdrawing, then nothing is given', () => {
    const session = begin();
    const events = act(session, {
      type: 'giveMedication',
      medication: 'epinephrine',
      dose: 5,
      unit: 'mg',
      route: 'intramuscular',
    });
    const after = act(session, { type: 'answerChallenge', challenge: events[1]?.position, decision: 'withdraw' });
    expect(completed(after).find((e) => e.of === events[0]?.position)?.outcome).toBe('interrupted');
  });

  it('when a medication of a known allergy is ordered, then the colleague says so first', () => {
    const session = begin();
    act(session, { type: 'performProcedure', procedure: 'intravenous-cannula', site: 'left-hand' });
    const events = act(session, {
      type: 'giveMedication',
      medication: 'amoxicillin-clavulanate',
      dose: 1.2,
      unit: 'g',
      route: 'intravenous',
    });
    expect(events[1]).toMatchObject({ type: 'challenged', reason: 'allergy' });
  });

  it('when a task is delegated, then it runs beside the learner and is reported when done', () => {
    const session = begin();
    const events = act(session, {
      type: 'delegate',
      to: 'nurse',
      closedLoop: true,
      task: { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 },
    });
    expect(types(events)).toContain('spoke');
    act(session, { type: 'wait', seconds: 60 });
    expect(observe(session, 0).oxygen).toEqual({ device: 'nonRebreather', flowLPerMin: 15 });
    expect(observe(session, 0).entries.some((e) => e.kind === 'outcome' && /^Done/.test(e.text))).toBe(true);
  });

  it('when an infusion is titrated and stopped by its medication, then it is the one that runs', () => {
    const session = begin();
    act(session, { type: 'performProcedure', procedure: 'intravenous-cannula', site: 'left-hand' });
    act(session, {
      type: 'startInfusion',
      medication: 'epinephrine',
      rate: 0.1,
      unit: 'microgram/kg/min',
      route: 'intravenous',
    });
    act(session, { type: 'titrate', running: 'epinephrine', rate: 0.2, unit: 'microgram/kg/min' });
    expect(observe(session, 0).running).toMatchObject([{ name: 'adrenaline', rate: 0.2 }]);
    act(session, { type: 'stopRunning', running: 'epinephrine' });
    expect(observe(session, 0).running).toEqual([]);
  });

  it('when a test is ordered, then its result is of the moment of sampling and comes after its turnaround', () => {
    const session = begin();
    act(session, { type: 'orderInvestigation', investigation: 'venous-gas', urgent: true });
    act(session, { type: 'wait', seconds: 150 });
    expect(types(session.events)).toContain('sampleTaken');
    expect(types(session.events)).not.toContain('resulted');
    act(session, { type: 'wait', seconds: 60 });
    const resulted = session.events.find((e) => e.type === 'resulted');
    expect(resulted).toMatchObject({
      investigation: 'venous-gas',
      result: { values: [{ analyte: 'haemoglobin', unit: 'g/L', low: 130 }, { analyte: 'lactate' }] },
    });
  });

  it('when the profile is the United States, then units and names follow it', () => {
    const session = begin({ profile: 'united-states' });
    act(session, { type: 'orderInvestigation', investigation: 'venous-gas', urgent: true });
    act(session, { type: 'wait', seconds: 300 });
    expect(session.events.find((e) => e.type === 'resulted')).toMatchObject({
      result: { values: [{ unit: 'g/dL', low: 13 }, {}] },
    });
  });

  it('when an electrocardiogram is taken, then it shows ten seconds of the body and leaves it as it was', () => {
    const session = begin();
    const untouched = begin();
    act(session, { type: 'orderInvestigation', investigation: 'ecg' });
    advance(session, 150 * 50);
    advance(untouched, 150 * 50);
    const resulted = session.events.find((e) => e.type === 'resulted');
    const strip = resulted?.type === 'resulted' ? (resulted.result.ecg?.leadII ?? []) : [];
    expect(strip).toHaveLength(1250);
    const leads = resulted?.type === 'resulted' ? (resulted.result.ecg?.leads ?? {}) : {};
    expect(Object.keys(leads)).toHaveLength(12);
    for (const mv of Object.values(leads)) expect(mv.some((v) => Math.abs(v) > 0.1)).toBe(true);
    expect(Math.max(...strip) - Math.min(...strip)).toBeGreaterThan(0.5);
    const last = (s: Session) => s.events.filter((e) => e.type === 'sampled').at(-1);
    expect(last(session)).toMatchObject({ values: (last(untouched) as { values: object }).values });
  });

  it('when an order is cancelled before sampling, then no result comes', () => {
    const session = begin();
    const [ordered] = act(session, { type: 'orderInvestigation', investigation: 'chest-x-ray' });
    act(session, { type: 'cancelOrder', order: ordered?.position });
    act(session, { type: 'wait', seconds: 1700 });
    expect(types(session.events)).not.toContain('resulted');
  });

  it('when a colleague is called, then they arrive after their delay', () => {
    const session = begin();
    act(session, { type: 'callColleague', whom: 'registrar' });
    expect(observe(session, 0).people.find((p) => p.id === 'registrar')).toMatchObject({ present: false });
    act(session, { type: 'wait', seconds: 245 });
    expect(observe(session, 0).people.find((p) => p.id === 'registrar')).toMatchObject({ present: true });
  });

  it('when a procedure of the case cannot succeed, then it fails and says so', () => {
    const session = begin();
    const events = act(session, {
      type: 'performProcedure',
      procedure: 'needle-decompression',
      side: 'left',
      site: 'fifth',
    });
    expect(completed(events)[0]).toMatchObject({ outcome: 'failed', note: 'No hiss of air.' });
  });

  it('when words are not understood, then they cost no time', () => {
    const session = begin();
    act(session, { type: 'say', to: 'patient', text: 'xyzzy plugh' });
    expect(session.tick).toBe(0);
    expect(session.events.some((e) => e.type === 'understood')).toBe(true);
  });

  it('when time passes, then what the case holds ready happens once', () => {
    const session = begin();
    advance(session, 120 * 50);
    expect(session.events.filter((e) => e.type === 'happened')).toHaveLength(1);
  });

  it('when the mode is learn, then cues come with their reasons; in practise they do not', () => {
    const learning = begin({ mode: 'learn' });
    const practising = begin();
    advance(learning, 60 * 50);
    advance(practising, 60 * 50);
    expect(observe(learning, 0).entries.some((e) => e.kind === 'cue')).toBe(true);
    expect(observe(practising, 0).entries.some((e) => e.kind === 'cue')).toBe(false);
  });

  it('when it is moved on by part of a tick, then it stands at a whole one', () => {
    const session = begin();
    advance(session, 10.7);
    advance(session, NaN);
    expect(session.tick).toBe(10);
  });

  it('when it is finished, then nothing more can be done', () => {
    const session = begin();
    act(session, { type: 'finish' });
    expect(observe(session, 0)).toMatchObject({ status: 'finished', finishedBecause: 'learner' });
    expect(refusal(session, { type: 'handHygiene' })).toBe('encounterFinished');
  });

  it('when the time limit comes, then it ends', () => {
    const session = begin();
    advance(session, 3600 * 50);
    expect(observe(session, 0).status).toBe('finished');
  });

  it('every observation is of the allow-listed schema', () => {
    const session = begin({ mode: 'learn' });
    act(session, { type: 'attachMonitor', sensor: 'ecg' });
    act(session, { type: 'attachMonitor', sensor: 'oximeter' });
    act(session, { type: 'examine', manoeuvre: 'pulse' });
    act(session, { type: 'orderInvestigation', investigation: 'chest-x-ray', urgent: true });
    act(session, { type: 'wait', seconds: 700 });
    expect(observationSchema.safeParse(observe(session, 0)).error?.issues ?? []).toEqual([]);
  });
});

describe('given a recorded encounter', () => {
  const play = (): Session => {
    const session = begin();
    act(session, { type: 'say', to: 'patient', text: 'Hello, what happened?' });
    act(session, {
      type: 'delegate',
      to: 'nurse',
      closedLoop: true,
      task: { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 },
    });
    act(session, { type: 'orderInvestigation', investigation: 'venous-gas', urgent: true });
    act(session, { type: 'performProcedure', procedure: 'needle-decompression', side: 'left', site: 'fifth' });
    act(session, { type: 'wait', seconds: 200 });
    return session;
  };

  it('when its commands are done again, then every event is the same', () => {
    const session = play();
    const again = replay(sampleSetup(), session.events);
    expect(again.ok && again.value.events).toEqual(session.events);
  });

  it('when an event was changed, then the replay says where it differs', () => {
    const { events } = play();
    const forged = events.map((e) =>
      e.type === 'completed' && e.outcome === 'failed' ? { ...e, outcome: 'done' as const } : e,
    );
    const again = replay(sampleSetup(), forged);
    expect(again.ok).toBe(false);
    expect(again.ok ? null : again.error).toMatchObject({
      code: 'replayDiffers',
      details: { position: forged.findIndex((e, i) => e !== events[i]) },
    });
  });

  it('when it is forked at an earlier tick, then it goes on from there and names where it came from', () => {
    const session = play();
    const fork = replay(sampleSetup({ forkedFrom: { stream: 'first', tick: 1000 } }), session.events, 1000);
    if (!fork.ok) throw new Error(fork.error.message);
    expect(fork.value.tick).toBe(1000);
    expect(fork.value.events[0]).toMatchObject({ forkedFrom: { stream: 'first', tick: 1000 } });
    act(fork.value, { type: 'wait', seconds: 20 });
    const again = replay(sampleSetup({ forkedFrom: { stream: 'first', tick: 1000 } }), fork.value.events);
    expect(again.ok && again.value.events).toEqual(fork.value.events);
  });
});

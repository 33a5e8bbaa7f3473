import { describe, expect, it, vi } from 'vitest';
import type { EncounterEvent } from '../contract/event.ts';
import { sampleCatalogue } from '../test-support/sample-catalogue.ts';
import { sampleCase } from '../test-support/sample-case.ts';

vi.mock('@openward/physiology', () => {
  throw new Error('The score must not need the body.');
});

const { scoreEncounter } = await import('../index.ts');

const profile = sampleCatalogue.profiles[0] ?? { parameters: {} };
const started = {
  type: 'started',
  position: 0,
  tick: 0,
  case: 'sample',
  caseVersion: 1,
  pack: 'p',
  engine: 'e',
  seed: 1,
  mode: 'practise',
  profile: 'united-kingdom',
  level: 'student',
} as const;

/** Acts done at given seconds, with their completion. */
function record(
  ...acts: readonly { at: number; act: Record<string, unknown>; fields?: Record<string, unknown> }[]
): EncounterEvent[] {
  const events: unknown[] = [started];
  for (const { at, act, fields } of acts) {
    const position = events.length;
    events.push({
      type: 'acted',
      position,
      tick: at * 50,
      by: 'learner',
      endTick: at * 50,
      command: { id: `c${position}0000000`, actor: 'learner', role: 'learner', act },
    });
    events.push({
      type: 'completed',
      position: position + 1,
      tick: at * 50,
      of: position,
      outcome: 'done',
      ...(fields ? { fields } : {}),
    });
  }
  return events as EncounterEvent[];
}

const score = (events: EncounterEvent[]) => scoreEncounter({ events, case: sampleCase, profile });
const item = (events: EncounterEvent[], id: string) =>
  [...score(events).items, ...score(events).harms].find((i) => i.item === id);

describe('given a record', () => {
  it('when the expectation was met in time, then it earns its weight and names its event', () => {
    const events = record({ at: 60, act: { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 } });
    expect(item(events, 'oxygen')).toMatchObject({ status: 'met', earned: 2, evidence: [2], metTick: 3000 });
  });

  it('when it was done late, then it is partly met', () => {
    const events = record({ at: 300, act: { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 } });
    expect(item(events, 'oxygen')).toMatchObject({ status: 'partly', earned: 1 });
  });

  it('when it was not done, then it is missed and says what was asked for', () => {
    const missed = item(record(), 'oxygen');
    expect(missed?.status).toBe('missed');
    expect(missed?.explanation).toMatch(/^[A-Z].*\. What was asked for: .*\.$/);
  });

  it('when the cue never came, then it is not assessable and weighs nothing', () => {
    expect(item(record(), 'after-arrest')).toMatchObject({ status: 'notAssessable', cueTick: null });
    const all = record(
      { at: 60, act: { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 } },
      { at: 70, act: { type: 'confirmAllergies' } },
    );
    expect(score(all).overall).toBe(1);
  });

  it('when harm was done, then it is flagged and no other mark buys it back', () => {
    const events = record({
      at: 60,
      act: { type: 'giveMedication', medication: 'amoxicillin-clavulanate', dose: 1, unit: 'g', route: 'oral' },
      fields: { groups: ['penicillin'] },
    });
    expect(item(events, 'gave-penicillin')).toMatchObject({ status: 'harm', earned: 0 });
    expect(item(record(), 'gave-penicillin')?.status).toBe('clear');
  });

  it('when too many turns were not understood, then talking is not assessable', () => {
    const events = [
      ...record(),
      ...[1, 2, 3].map((n) => ({
        type: 'understood',
        position: n,
        tick: n,
        of: 0,
        to: 'patient',
        acts: [{ kind: n === 1 ? 'greeting' : 'notUnderstood' }],
        confidence: 0,
      })),
    ] as EncounterEvent[];
    expect(score(events).communication).toMatchObject({ turns: 3, notUnderstood: 2, assessable: false });
  });

  it('when the differential was revised, then its course and the last rank are told', () => {
    const events = record({
      at: 10,
      act: {
        type: 'reviseDifferential',
        ranked: [
          { diagnosis: 'anaphylaxis', confidencePercent: 60 },
          { diagnosis: 'haemorrhage', confidencePercent: 40 },
        ],
      },
    });
    expect(score(events).diagnosis).toMatchObject({ main: 'haemorrhage', rank: 2, confidencePercent: 40 });
  });
});

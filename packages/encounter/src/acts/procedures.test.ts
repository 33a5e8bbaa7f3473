import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../contract/catalogue.ts';
import { observe } from '../engine.ts';
import { act, begin, completed, refusal } from '../test-support/bedside.ts';
import { sampleCase } from '../test-support/sample-case.ts';
import { sampleCatalogue } from '../test-support/sample-catalogue.ts';
import { bodyActions } from './steps.ts';

type Procedure = Catalogue['procedures'][number];

const plain = { seconds: 10, sites: [], needsSide: false, needsConsent: false, by: ['learner'], sources: ['sample'] };
const off = { kind: 'ventilate', on: false, device: 'bagMask', ratePerMin: 0, tidalVolumeMl: 0, peepCmH2O: 0 };
const rate = { setting: 'ratePerMin', name: 'Rate', unit: '/min', from: 4, to: 180 };
const breaths = {
  kind: 'ventilate',
  on: true,
  device: 'trachealTube',
  ratePerMin: '{ratePerMin}',
  tidalVolumeMl: '{mlPerKg*idealKg}',
  peepCmH2O: 0,
};
const PROCEDURES = [
  {
    ...{ ...plain, procedure: 'pacing', name: 'Pacing' },
    settings: [
      { ...rate, usual: 70 },
      { setting: 'currentMa', name: 'Current', unit: 'mA', from: 0, to: 200 },
    ],
    body: [{ kind: 'pace', on: true, ratePerMin: '{ratePerMin}', currentMa: '{currentMa}' }],
    lasting: [{ as: 'pacing', end: [{ kind: 'pace', on: false, ratePerMin: 0, currentMa: 0 }] }],
  },
  {
    ...{ ...plain, procedure: 'tube', name: 'Tube' },
    settings: [
      {
        ...rate,
        usual: [
          { fromAge: 0, value: 25 },
          { fromAge: 12, value: 14 },
        ],
      },
      { setting: 'mlPerKg', name: 'Volume', from: 2, to: 15, usual: 7 },
    ],
    body: [breaths],
    lasting: [
      { as: 'airway', end: [{ kind: 'airway', device: 'none' }] },
      { as: 'ventilation', end: [off] },
    ],
  },
  {
    ...{ ...plain, procedure: 'ventilator', name: 'Ventilator' },
    needs: ['tube'],
    settings: [
      {
        setting: 'mode',
        name: 'Mode',
        oneOf: [
          { value: 'volumeControl', name: 'Volume control' },
          { value: 'cpap', name: 'CPAP' },
        ],
      },
    ],
    body: [{ ...breaths, mode: '{mode}', ratePerMin: 20, tidalVolumeMl: 400 }],
    lasting: [{ as: 'ventilation', end: [off] }],
  },
  { ...plain, procedure: 'let-breathe', name: 'Let breathe', body: [off], ends: ['ventilation'] },
  { ...plain, procedure: 'catheter', name: 'Catheter', by: ['doctor'], team: ['registrar'], body: [] },
] as unknown as readonly Procedure[];
const catalogue: Catalogue = { ...sampleCatalogue, procedures: [...sampleCatalogue.procedures, ...PROCEDURES] };
/** Somebody without a disease, so that the heart's own rate stands still. */
const healthy = { ...sampleCase, physiology: { ...sampleCase.physiology, processes: [] } };
const procedure = (key: string): Procedure => PROCEDURES.find((each) => each.procedure === key) as Procedure;
const perform = (key: string, settings?: Readonly<Record<string, unknown>>) => ({
  type: 'performProcedure',
  procedure: key,
  ...(settings ? { settings } : {}),
});

describe('given a procedure that brings its own oxygen', () => {
  it('when it is done, then that oxygen is what the patient wears', () => {
    const session = begin();
    act(session, { type: 'manageAirway', technique: 'bag-mask-ventilation' });
    expect(observe(session, 0).oxygen).toEqual({ device: 'bagMask', flowLPerMin: 15 });
  });
});

describe('given a procedure with settings', () => {
  it.each([
    [perform('pacing', { amps: 3 }), 'unknownSetting'],
    [perform('pacing'), 'settingNeeded'],
    [perform('pacing', { currentMa: 900 }), 'impossibleSetting'],
    [perform('pacing', { currentMa: 'much' }), 'impossibleSetting'],
    [perform('ventilator', { mode: 'cpap' }), 'neededFirst'],
    [perform('catheter'), 'forTeam'],
    [{ type: 'stopProcedure', procedure: 'pacing' }, 'notGoingOn'],
  ])('when %j is asked, then it is refused as %s', (what, code) => {
    expect(refusal(begin({ catalogue }), what)).toBe(code);
  });

  it('when pacing is set high enough, then the heart follows its rate, and no more when it is stopped', () => {
    const session = begin({ catalogue, case: healthy });
    const heartRate = (): number => {
      act(session, { type: 'wait', seconds: 30 });
      return session.events.findLast((event) => event.type === 'sampled')?.values['heartRate'] ?? NaN;
    };
    const own = heartRate();
    act(session, perform('pacing', { ratePerMin: 130, currentMa: 10 }));
    expect(heartRate()).toBeLessThan(own + 15);
    const events = act(session, perform('pacing', { ratePerMin: 130, currentMa: 140 }));
    expect(completed(events)).toMatchObject([
      { outcome: 'done', fields: { ratePerMin: 130, currentMa: 140, lasting: ['pacing'] } },
    ]);
    expect(heartRate()).toBeGreaterThan(120);
    expect(observe(session, 0).ongoing).toEqual([
      {
        ...{ procedure: 'pacing', name: 'Pacing', settings: 'rate 130 /min, current 140 mA' },
        values: { ratePerMin: 130, currentMa: 140 },
      },
    ]);
    act(session, { type: 'stopProcedure', procedure: 'pacing' });
    expect(heartRate()).toBeLessThan(own + 15);
    expect(observe(session, 0).ongoing).toEqual([]);
  });

  it('when a tube goes, then the ventilator on it goes too; when only the breaths are stopped, the tube stays', () => {
    const session = begin({ catalogue });
    const going = (): string[] => observe(session, 0).ongoing.map((each) => each.procedure);
    act(session, perform('tube'));
    act(session, perform('ventilator', { mode: 'volumeControl' }));
    expect(going()).toEqual(['tube', 'ventilator']);
    act(session, perform('let-breathe'));
    expect(going()).toEqual(['tube']);
    act(session, perform('ventilator', { mode: 'cpap' }));
    const stopped = act(session, { type: 'stopProcedure', procedure: 'tube' });
    expect(completed(stopped)).toMatchObject([{ fields: { ended: ['airway', 'ventilation'] } }]);
    expect(going()).toEqual([]);
  });
});

describe('given breaths by ideal weight', () => {
  const volume = (person: Parameters<typeof bodyActions>[2]): unknown =>
    bodyActions(procedure('tube'), {}, person)[0] as unknown;

  it('when the patient is seven years old, then the breaths and their rate are a child’s', () => {
    const child = volume({ sex: 'male', ageYears: 7, heightCm: 122, weightKg: 23 });
    expect(child).toMatchObject({ ratePerMin: 25, tidalVolumeMl: expect.closeTo(161, -1) });
  });

  it('when the patient is a heavy woman, then the breaths are of her height, not of her weight', () => {
    const woman = volume({ sex: 'female', ageYears: 50, heightCm: 160, weightKg: 120 });
    expect(woman).toMatchObject({ ratePerMin: 14, tidalVolumeMl: expect.closeTo(7 * 52.4, 0) });
  });
});

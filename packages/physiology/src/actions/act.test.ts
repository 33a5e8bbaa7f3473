import { describe, expect, it } from 'vitest';
import { actOnBody, createBody, loadBody, saveBody } from '../body.ts';
import type { BodyAction, BodyErrorCode, BodySpec } from '../contract.ts';
import { BODY_ERRORS } from '../errors.ts';
import { act, bodyOf, MAN, stateOf, wait } from '../testing/bodies.ts';

const REFUSED: readonly (readonly [what: string, action: BodyAction, code: BodyErrorCode])[] = [
  ['an unknown drug', { kind: 'bolus', drug: 'x', doseMg: 1, route: 'oral' }, 'unknownDrug'],
  ['an inherited name', { kind: 'bolus', drug: 'toString', doseMg: 1, route: 'oral' }, 'unknownDrug'],
  ['a route without kinetics', { kind: 'bolus', drug: 'propofol', doseMg: 1, route: 'oral' }, 'unknownRoute'],
  ['a dose of nothing', { kind: 'bolus', drug: 'morphine', doseMg: 0, route: 'intravenous' }, 'impossibleDose'],
  [
    'a dose that is no number',
    { kind: 'bolus', drug: 'morphine', doseMg: NaN, route: 'intravenous' },
    'impossibleDose',
  ],
  ['a bucketful', { kind: 'bolus', drug: 'morphine', doseMg: 1e6, route: 'intravenous' }, 'impossibleDose'],
  [
    'an infusion into muscle',
    { kind: 'infuse', id: 'a', drug: 'morphine', rateMgPerMin: 1, route: 'intramuscular' },
    'unknownRoute',
  ],
  [
    'a negative rate',
    { kind: 'infuse', id: 'a', drug: 'morphine', rateMgPerMin: -1, route: 'intravenous' },
    'impossibleRate',
  ],
  ['a rate of what does not run', { kind: 'setRate', id: 'nothing', rate: 1 }, 'unknownInfusion'],
  ['a stop of what does not run', { kind: 'stop', id: 'nothing' }, 'unknownInfusion'],
  ['a fluid of no volume', { kind: 'fluid', id: 'f', fluid: 'plasma', volumeMl: 0, rateMlPerMin: 1 }, 'impossibleDose'],
  ['more oxygen than a cannula carries', { kind: 'oxygen', device: 'nasalCannula', flowLPerMin: 60 }, 'impossibleRate'],
  [
    'a breath of ten litres',
    { kind: 'ventilate', on: true, device: 'bagMask', ratePerMin: 10, tidalVolumeMl: 1e4, peepCmH2O: 0 },
    'impossibleDose',
  ],
  ['a shock of 10 kJ', { kind: 'shock', joules: 10000, synchronised: false }, 'impossibleDose'],
  [
    'compressions through the table',
    { kind: 'compressions', on: true, ratePerMin: 100, depthCm: 40 },
    'impossibleDose',
  ],
];

describe('given the impossible', () => {
  it.each(REFUSED)('when asked for %s, then it is refused by code and nothing changes', (_what, action, code) => {
    const body = bodyOf();
    const before = saveBody(body);
    const done = actOnBody(body, action);
    expect(done.ok ? 'accepted' : done.error.code).toBe(code);
    if (!done.ok) expect(done.error.message).not.toMatch(/\{/);
    expect(saveBody(body)).toEqual(before);
  });

  it.each([
    ['a child', { ...MAN, ageYears: 4 }],
    ['a giant', { ...MAN, heightCm: 300 }],
    ['a weight that is no number', { ...MAN, weightKg: NaN }],
  ])('when %s is to be made, then it is refused', (_what, person) => {
    const made = createBody({ person, processes: [] }, 1);
    expect(made.ok ? '' : made.error.code).toBe('impossiblePerson');
  });

  it('when a process is unknown, then it is refused', () => {
    const spec = { person: MAN, processes: [{ process: 'plague', severity: 1 }] } as unknown as BodySpec;
    const made = createBody(spec, 1);
    expect(made.ok ? '' : made.error.code).toBe('unknownProcess');
  });

  it('when the errors are listed, then each has a sentence', () => {
    for (const entry of Object.values(BODY_ERRORS)) expect(entry.template.length).toBeGreaterThan(10);
  });
});

describe('given what is possible', () => {
  it('when a tenfold dose is ordered, then it happens', () => {
    const body = bodyOf();
    act(body, { kind: 'bolus', drug: 'morphine', doseMg: 100, route: 'intravenous' });
    wait(body, 600);
    expect(stateOf(body).blood.pco2).toBeGreaterThan(48);
    expect(stateOf(body).mind.consciousness).toBeLessThan(0.5);
  });

  it('when infusions are started, changed and stopped, then amounts follow', () => {
    const body = bodyOf();
    act(body, { kind: 'infuse', id: 'n', drug: 'norepinephrine', rateMgPerMin: 0.01, route: 'intravenous' });
    wait(body, 600);
    const full = stateOf(body).effects.alpha;
    act(body, { kind: 'setRate', id: 'n', rate: 0.005 });
    wait(body, 600);
    expect(stateOf(body).effects.alpha / full).toBeGreaterThan(0.4);
    expect(stateOf(body).effects.alpha / full).toBeLessThan(0.65);
    act(body, { kind: 'stop', id: 'n' });
    wait(body, 900);
    expect(stateOf(body).effects.alpha).toBeLessThan(0.05 * full);
  });

  it('when a fluid has run in, then it is no longer running', () => {
    const body = bodyOf();
    act(body, { kind: 'fluid', id: 'f', fluid: 'balancedCrystalloid', volumeMl: 100, rateMlPerMin: 100 });
    wait(body, 70);
    const done = actOnBody(body, { kind: 'stop', id: 'f' });
    expect(done.ok ? '' : done.error.code).toBe('unknownInfusion');
  });

  it('when a litre of crystalloid has run in, then half or less of it is in the plasma half an hour later (Drobin & Hahn 1999)', () => {
    const body = bodyOf();
    const before = stateOf(body).blood.plasma;
    act(body, { kind: 'fluid', id: 'f', fluid: 'balancedCrystalloid', volumeMl: 1000, rateMlPerMin: 50 });
    wait(body, 1200);
    const atEnd = stateOf(body).blood.plasma - before;
    wait(body, 1800);
    const later = stateOf(body).blood.plasma - before;
    expect(atEnd).toBeGreaterThan(380);
    expect(atEnd).toBeLessThan(700);
    expect(later).toBeLessThan(0.55 * atEnd);
    expect(later).toBeGreaterThan(50);
  });

  it('when saved in the middle of everything, then the loaded body goes on alike and the saved one is untouched', () => {
    const body = bodyOf([{ process: 'anaphylaxis', severity: 0.7 }]);
    act(body, { kind: 'bolus', drug: 'epinephrine', doseMg: 0.5, route: 'intramuscular' });
    wait(body, 61.3);
    const saved = saveBody(body);
    const text = JSON.stringify(saved);
    const twin = loadBody(JSON.parse(text));
    wait(body, 100);
    wait(twin, 100);
    expect(JSON.stringify(saveBody(twin))).toBe(JSON.stringify(saveBody(body)));
    expect(JSON.stringify(saved)).toBe(text);
  });
});

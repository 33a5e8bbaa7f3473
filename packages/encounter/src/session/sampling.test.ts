import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../contract/catalogue.ts';
import type { InvestigationResult } from '../contract/event.ts';
import { act, begin } from '../test-support/bedside.ts';
import { sampleCase } from '../test-support/sample-case.ts';
import { sampleCatalogue } from '../test-support/sample-catalogue.ts';

const shared = { si: { unit: 'u', decimals: 3 }, cvPercent: 0, sources: ['sample'] };
const analytes = [
  {
    ...{ ...shared, analyte: 'ranged', name: 'Ranged' },
    from: { quantity: 'albumin', scale: 2, plus: [{ quantity: 'sodium', scale: 1 }] },
    reference: [
      { fromWeeks: 28, low: 1, high: 2 },
      { underAge: 12, low: 3, high: 4 },
      { low: 5, high: 6 },
    ],
  },
  {
    ...{ ...shared, analyte: 'level', name: 'Level' },
    from: { drug: 'epinephrine', scale: 1 },
    reference: [{ high: 1000 }],
  },
];
const investigations = [
  { investigation: 'panel', name: 'Panel', group: 'blood', analytes: ['ranged', 'level'], kind: 'values' },
  { investigation: 'right', name: 'Right', group: 'cardiac', analytes: [], kind: 'ecg', leads: ['V3R', 'V4R'] },
  { investigation: 'strip', name: 'Strip', group: 'cardiac', analytes: [], kind: 'ecg', leads: ['II'] },
].map((each) => ({
  ...{ ...each, synonyms: [], handsSeconds: 1, turnaroundSeconds: { urgent: 1, routine: 1 }, costGbp: 1 },
  sources: ['sample'],
}));
const catalogue = {
  ...sampleCatalogue,
  analytes: [...sampleCatalogue.analytes, ...analytes],
  investigations: [...sampleCatalogue.investigations, ...investigations],
} as unknown as Catalogue;

function resultOf(investigation: string, data = sampleCase, before: readonly unknown[] = []): InvestigationResult {
  const session = begin({ catalogue, case: data });
  for (const each of before) act(session, each);
  act(session, { type: 'orderInvestigation', investigation, urgent: true });
  act(session, { type: 'wait', seconds: 30 });
  const resulted = session.events.find((event) => event.type === 'resulted');
  return resulted?.type === 'resulted' ? resulted.result : { values: [] };
}

describe('given a value of the laboratory', () => {
  const { person } = sampleCase.patient;
  const child = {
    ...sampleCase,
    patient: { ...sampleCase.patient, person: { ...person, ageYears: 7, heightCm: 122, weightKg: 23 } },
  };
  const mother = {
    ...sampleCase,
    patient: { ...sampleCase.patient, person: { ...person, sex: 'female' as const, ageYears: 30 } },
    physiology: { ...sampleCase.physiology, pregnancyWeeks: 30 },
  };
  it.each([
    ['an adult', sampleCase, 5],
    ['a child', child, 3],
    ['a woman in the thirtieth week', mother, 1],
  ])('when it is of %s, then the range is that person’s', (_who, data, low) => {
    expect(resultOf('panel', data).values[0]).toMatchObject({ low });
  });

  it('when it is made of several quantities, then they are added by their scales', () => {
    const value = resultOf('panel').values[0]?.value ?? 0;
    expect(value).toBeGreaterThan(140 + 2 * 30);
    expect(value).toBeLessThan(140 + 2 * 50);
  });

  it('when a drug was given, then its level is measured, and none where it was not', () => {
    expect(resultOf('panel').values[1]?.value).toBe(0);
    const given = resultOf('panel', sampleCase, [
      { type: 'giveMedication', medication: 'epinephrine', dose: 0.5, unit: 'mg', route: 'intramuscular' },
    ]);
    expect(given.values[1]?.value).toBeGreaterThan(0.1);
  });
});

describe('given an electrocardiogram of other leads', () => {
  it('when it is recorded, then those leads are kept for five seconds, and lead II for ten', () => {
    const { ecg } = resultOf('right');
    expect(Object.keys(ecg?.leads ?? {})).toEqual(['V3R', 'V4R']);
    expect(ecg?.leads?.['V4R']).toHaveLength(625);
    expect(ecg?.leadII).toHaveLength(1250);
    expect(Math.max(...(ecg?.leads?.['V4R'] ?? []).map(Math.abs))).toBeGreaterThan(0.05);
  });

  it('when it is a strip of lead II, then no other lead is kept', () => {
    const { ecg } = resultOf('strip');
    expect(ecg?.leads).toEqual({});
    expect(ecg?.leadII).toHaveLength(1250);
  });
});

import { hashPlain } from '@openward/kernel';
import { describe, expect, it } from 'vitest';
import { actOnBody, createBody, saveBody } from '../body.ts';
import type { BodyAction, BodySpec } from '../contract.ts';
import { bodyOf, MAN } from '../testing/bodies.ts';

describe('given what is no action at all', () => {
  it.each([
    [{ kind: 'dance' }, 'unknownAction'],
    [{ kind: 'toString' }, 'unknownAction'],
    [{ kind: 'position', posture: 'flying' }, 'impossibleField'],
    [{ kind: 'oxygen', device: 'snorkel', flowLPerMin: 4 }, 'impossibleField'],
    [{ kind: 'oxygen', device: 'venturi', flowLPerMin: 'much' }, 'impossibleField'],
    [{ kind: 'compressions', on: 1, ratePerMin: 100, depthCm: 5 }, 'impossibleField'],
    [{ kind: 'compressions', on: true, ratePerMin: NaN, depthCm: 5 }, 'impossibleRate'],
    [{ kind: 'shock', joules: Infinity, synchronised: false }, 'impossibleDose'],
    [{ kind: 'bolus', drug: 'propofol', doseMg: -5, route: 'intravenous' }, 'impossibleDose'],
    [{ kind: 'bolus', drug: 'propofol', doseMg: 1e6, route: 'intravenous' }, 'impossibleDose'],
    [{ kind: 'bolus', drug: 'constructor', doseMg: 1, route: 'intravenous' }, 'unknownDrug'],
    [{ kind: 'withdrawBlood', id: 'w', volumeMl: -1, rateMlPerMin: 1 }, 'impossibleDose'],
    [{ kind: 'withdrawBlood', id: 'w', volumeMl: 1, rateMlPerMin: -1 }, 'impossibleRate'],
    [{ kind: 'removeTrigger', process: 'ennui' }, 'impossibleField'],
  ])('when %j is asked, then it is refused as %s and the body is as it was', (action, code) => {
    const body = bodyOf();
    const before = hashPlain(saveBody(body));
    expect(actOnBody(body, action as unknown as BodyAction)).toMatchObject({ ok: false, error: { code } });
    expect(hashPlain(saveBody(body))).toBe(before);
  });
});

describe('given people and processes that cannot be', () => {
  const bleeding = { process: 'haemorrhage', severity: 0.5 } as const;
  it.each([
    [{ person: { ...MAN, ageYears: -3 }, processes: [] }, 'impossiblePerson'],
    [{ person: { ...MAN, weightKg: NaN }, processes: [] }, 'impossiblePerson'],
    [{ person: { ...MAN, chronic: [{ condition: 'sloth', severity: 1 }] }, processes: [] }, 'impossibleCondition'],
    [{ person: { ...MAN, chronic: [{ condition: 'asthma', severity: 7 }] }, processes: [] }, 'impossibleCondition'],
    [{ person: MAN, processes: [{ ...bleeding, process: 'ennui' }] }, 'unknownProcess'],
    [{ person: MAN, processes: [{ ...bleeding, severity: -1 }] }, 'impossibleProcess'],
    [{ person: MAN, processes: [{ ...bleeding, severity: NaN }] }, 'impossibleProcess'],
    [{ person: MAN, processes: [{ ...bleeding, startS: Infinity }] }, 'impossibleProcess'],
    [{ person: MAN, processes: [{ ...bleeding, parameters: { rateMlPerMin: -100 } }] }, 'impossibleProcess'],
    [{ person: MAN, processes: [{ ...bleeding, parameters: { rateMlPerMin: 1e9 } }] }, 'impossibleProcess'],
    [{ person: MAN, processes: [{ ...bleeding, parameters: { speed: 1 } }] }, 'impossibleProcess'],
    [{ person: MAN, processes: [{ ...bleeding, side: 'middle' }] }, 'impossibleProcess'],
    [{ person: MAN, processes: [], priorS: -5 }, 'impossibleRate'],
  ])('when %j is made, then it is refused as %s', (spec, code) => {
    expect(createBody(spec as unknown as BodySpec, 1)).toMatchObject({ ok: false, error: { code } });
  });
});

import { describe, expect, it } from 'vitest';
import { rhythm } from '../../body.ts';
import type { Body, Person, ProcessSpec } from '../../contract.ts';
import { act, bodyOf, meanOver, stateOf, wait } from '../../testing/bodies.ts';

const WOMAN: Person = { sex: 'female', ageYears: 75, heightCm: 160, weightKg: 66, skinTone: 3 };
const LARGEST: ProcessSpec = {
  process: 'myocardialInfarction',
  site: 'anterior',
  severity: 1,
  parameters: { fibrillation: 0 },
};
const infarct = (site: string, severity: number, parameters: Readonly<Record<string, number>> = {}, seed = 1): Body =>
  bodyOf([{ process: 'myocardialInfarction', site, severity, parameters: { fibrillation: 0, ...parameters } }], {
    seed,
  });

describe('given a closed coronary artery', () => {
  it('when the infarct is largest, then cardiogenic shock: cardiac index at most 2.2, wedge pressure 15 to 35 (SHOCK trial 1999)', () => {
    const body = bodyOf([LARGEST], { person: WOMAN });
    wait(body, 600);
    const q = meanOver(body, 30);
    const index = q.cardiacOutput / stateOf(body).c.surface;
    expect(index).toBeLessThan(2.2);
    expect(index).toBeGreaterThan(1);
    expect(q.wedgePressure).toBeGreaterThan(15);
    expect(q.wedgePressure).toBeLessThan(35);
  });

  it('when small, then pressure holds, it hurts, and troponin rises after some time', () => {
    const body = infarct('lateral', 0.3);
    const rest = meanOver(bodyOf(), 20);
    wait(body, 600);
    const q = meanOver(body, 20);
    expect(q.meanPressure).toBeGreaterThan(0.95 * rest.meanPressure);
    expect(q.pain).toBeGreaterThan(3);
    expect(q.troponin).toBeLessThan(15);
    wait(body, 2400);
    expect(meanOver(body, 5).troponin).toBeGreaterThan(25);
  });

  it('when the right ventricle is in it, then the veins fill against an empty left heart (Cohn 1974)', () => {
    const body = infarct('rightVentricular', 0.8);
    const rest = meanOver(bodyOf(), 20);
    wait(body, 900);
    const q = meanOver(body, 30);
    expect(q.centralVenousPressure).toBeGreaterThan(rest.centralVenousPressure + 1.5);
    expect(q.wedgePressure).toBeLessThan(rest.wedgePressure);
    expect(q.cardiacOutput).toBeLessThan(0.95 * rest.cardiacOutput);
  });

  it('when the artery of the AV node is hit, then the block is complete with a narrow escape', () => {
    const body = infarct('inferior', 0.7, { block: 1 });
    wait(body, 300);
    expect(rhythm(body)).toBe('completeHeartBlock');
    const q = meanOver(body, 20);
    expect(q.heartRate).toBeLessThan(62);
    expect(q.qrsDuration).toBeLessThan(115);
  });

  it('when the escape shares the artery of the node, then its rate falls by that share, and comes back with flow', () => {
    const starved = infarct('rightVentricular', 1, { ageMin: 40, block: 1, escape: 0.3 });
    const spared = infarct('rightVentricular', 1, { ageMin: 40, block: 1 });
    for (const body of [starved, spared]) wait(body, 300);
    const slow = meanOver(starved, 20).heartRate;
    expect(slow).toBeGreaterThan(28);
    expect(slow).toBeLessThan(0.8 * meanOver(spared, 20).heartRate);
    act(starved, { kind: 'openCoronary', site: 'rightVentricular' });
    wait(starved, 3600);
    expect(meanOver(starved, 20).heartRate).toBeGreaterThan(1.5 * slow);
  });

  it('when receptors of the inferior wall withhold sympathetic outflow, then pressure is lower at the same block (Mark 1983)', () => {
    const withheld = infarct('rightVentricular', 1, { ageMin: 40, block: 1, depressor: 0.5 });
    const kept = infarct('rightVentricular', 1, { ageMin: 40, block: 1 });
    for (const body of [withheld, kept]) wait(body, 300);
    expect(meanOver(withheld, 30).meanPressure).toBeLessThan(meanOver(kept, 30).meanPressure - 5);
  });

  it('when it is opened, then ST falls by half and more within an hour, and less dies than when it stays closed', () => {
    const open = infarct('anterior', 0.6, { ageMin: 60 });
    wait(open, 60);
    const before = meanOver(open, 2).stElevationV2;
    act(open, { kind: 'openCoronary', site: 'anterior' });
    wait(open, 2700);
    const closed = infarct('anterior', 0.6, { ageMin: 60 });
    wait(closed, 2760);
    expect(meanOver(open, 2).stElevationV2).toBeLessThan(0.55 * before);
    expect(meanOver(closed, 2).stElevationV2).toBeGreaterThan(0.55 * before);
    expect(meanOver(open, 1).infarcted).toBeLessThan(0.85 * meanOver(closed, 1).infarcted);
  });

  it('when a thrombolytic is given, then the artery opens in an hour or so', () => {
    const body = infarct('inferior', 0.6, { ageMin: 30 });
    act(body, { kind: 'bolus', drug: 'alteplase', doseMg: 15, route: 'intravenous' });
    act(body, { kind: 'infuse', id: 'a', drug: 'alteplase', rateMgPerMin: 0.9, route: 'intravenous' });
    wait(body, 5400);
    expect(stateOf(body).influences.rightCoronary).toBeLessThan(0.2);
  });

  it('when twelve are watched for half an hour at fifteen times the risk, then some fibrillate', () => {
    // About 5 % of those who reach hospital fibrillate in the first hours, so at fifteen times some third in half an hour.
    let count = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const body = infarct('anterior', 0.9, { fibrillation: 15 }, seed);
      for (let minute = 0; minute < 30 && stateOf(body).heart.rhythm === 'organised'; minute++) wait(body, 60);
      if (stateOf(body).heart.rhythm !== 'organised') count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(9);
  });

  it('when the heart is old, then the same infarct does more', () => {
    const young = infarct('anterior', 0.8);
    const old = bodyOf(
      [{ process: 'myocardialInfarction', site: 'anterior', severity: 0.8, parameters: { fibrillation: 0 } }],
      {
        person: WOMAN,
      },
    );
    wait(young, 600);
    wait(old, 600);
    const a = meanOver(young, 20);
    const b = meanOver(old, 20);
    expect(b.cardiacOutput).toBeLessThan(a.cardiacOutput);
  });
});

import { describe, expect, it } from 'vitest';
import { rhythm } from '../body.ts';
import type { Body } from '../contract.ts';
import { act, bodyOf, MAN, meanOver, stateOf, wait } from '../testing/bodies.ts';

/** An adult whose ventricles have just begun to fibrillate. */
function fibrillating(): Body {
  const body = bodyOf();
  wait(body, 5);
  stateOf(body).heart.rhythm = 'ventricularFibrillation';
  return body;
}
function helped(body: Body): void {
  act(body, { kind: 'compressions', on: true, ratePerMin: 110, depthCm: 5.5 });
  act(body, { kind: 'oxygen', device: 'bagMask', flowLPerMin: 15 });
  act(body, { kind: 'ventilate', on: true, device: 'bagMask', ratePerMin: 10, tidalVolumeMl: 500, peepCmH2O: 0 });
}

describe('given ventricular fibrillation', () => {
  it('when nothing is done, then no pulse, no breath in a minute, and irreversible death within ten', () => {
    const body = fibrillating();
    wait(body, 8);
    const soon = meanOver(body, 20);
    expect(soon.cardiacOutput).toBeLessThan(1);
    wait(body, 60);
    const q = meanOver(body, 5);
    expect([q.pulse, q.respiratoryRate, q.gcsEye + q.gcsVerbal + q.gcsMotor]).toEqual([0, 0, 3]);
    wait(body, 560);
    expect(meanOver(body, 5).alive).toBe(0);
  });

  it('when the chest is compressed, then a fifth to two fifths of the output flows, with low end-tidal carbon dioxide, and nobody dies', () => {
    const body = fibrillating();
    wait(body, 30);
    helped(body);
    wait(body, 90);
    const q = meanOver(body, 20);
    const rest = meanOver(bodyOf(), 20);
    expect(q.cardiacOutput / rest.cardiacOutput).toBeGreaterThan(0.15);
    expect(q.cardiacOutput / rest.cardiacOutput).toBeLessThan(0.42);
    expect(q.coronaryPerfusion).toBeGreaterThan(5);
    expect(q.coronaryPerfusion).toBeLessThan(35);
    expect(q.endTidalCO2).toBeGreaterThan(8);
    expect(q.endTidalCO2).toBeLessThan(36);
    wait(body, 600);
    expect(meanOver(body, 5).alive).toBe(1);
  });

  it('when shallow or slow, then less flows', () => {
    const flow = (ratePerMin: number, depthCm: number): number => {
      const body = fibrillating();
      helped(body);
      act(body, { kind: 'compressions', on: true, ratePerMin, depthCm });
      wait(body, 60);
      return meanOver(body, 10).cardiacOutput;
    };
    const good = flow(110, 5.5);
    expect(flow(110, 3)).toBeLessThan(0.8 * good);
    expect(flow(50, 5.5)).toBeLessThan(0.85 * good);
  });

  it('when shocked after compressions, then a beating heart comes back in most tries', () => {
    let returned = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const body = bodyOf([], { seed });
      stateOf(body).heart.rhythm = 'ventricularFibrillation';
      wait(body, 20);
      helped(body);
      wait(body, 40);
      for (let shock = 0; shock < 3 && rhythm(body) === 'ventricularFibrillation'; shock++) {
        act(body, { kind: 'shock', joules: 200, synchronised: false });
        wait(body, 5);
      }
      act(body, { kind: 'compressions', on: false, ratePerMin: 0, depthCm: 0 });
      wait(body, 30);
      if (meanOver(body, 10).pulse > 0.5) returned++;
    }
    expect(returned).toBeGreaterThanOrEqual(8);
  });
});

describe('given a heart that has stopped for want of oxygen', () => {
  it('when it is oxygenated and compressed early, then it beats again; when late, then it does not', () => {
    const suffocate = (minutes: number): number => {
      const body = bodyOf([], { person: MAN });
      act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 100, route: 'intravenous' });
      while (meanOver(body, 5).pulse > 0.5) wait(body, 5);
      wait(body, minutes * 60);
      helped(body);
      wait(body, 240);
      act(body, { kind: 'compressions', on: false, ratePerMin: 0, depthCm: 0 });
      wait(body, 20);
      return meanOver(body, 10).pulse;
    };
    expect(suffocate(0.5)).toBeGreaterThan(0.5);
    expect(suffocate(14)).toBeLessThan(0.5);
  });
});

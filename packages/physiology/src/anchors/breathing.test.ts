import { describe, expect, it } from 'vitest';
import { OXYGEN_DEVICES } from '../body/oxygen.ts';
import type { OxygenDevice, Posture } from '../contract.ts';
import { act, bodyOf, meanOver, wait } from '../testing/bodies.ts';

const rest = meanOver(bodyOf(), 30);

describe('given oxygen', () => {
  it.each([
    ['nasalCannula', 2, 0.25, 0.34],
    ['nasalCannula', 4, 0.32, 0.45],
    ['simpleMask', 6, 0.4, 0.6],
    ['venturi', 4, 0.28, 0.28],
    ['nonRebreather', 15, 0.75, 0.9],
    ['bagMask', 15, 0.85, 1],
  ] as const)('when given by %s at %d L/min, then the inspired fraction is as published', (device, flow, low, high) => {
    const body = bodyOf();
    act(body, { kind: 'oxygen', device, flowLPerMin: flow });
    wait(body, 60);
    const q = meanOver(body, 10);
    expect(q.inspiredOxygen).toBeGreaterThanOrEqual(low);
    expect(q.inspiredOxygen).toBeLessThanOrEqual(high);
    expect(q.arterialPO2).toBeGreaterThan(rest.arterialPO2);
  });

  it('when every device is walked, then none gives more than its ceiling', () => {
    for (const device of Object.keys(OXYGEN_DEVICES) as OxygenDevice[]) {
      const body = bodyOf();
      act(body, { kind: 'oxygen', device, flowLPerMin: OXYGEN_DEVICES[device].maxFlowLPerMin });
      wait(body, 5);
      expect(meanOver(body, 5).inspiredOxygen, device).toBeLessThanOrEqual(OXYGEN_DEVICES[device].ceiling + 1e-9);
    }
  });

  it('when breathed before paralysis, then apnoea is borne for minutes longer', () => {
    const until = (preoxygenated: boolean): number => {
      const body = bodyOf();
      if (preoxygenated) act(body, { kind: 'oxygen', device: 'bagMask', flowLPerMin: 15 });
      wait(body, 240);
      act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 90, route: 'intravenous' });
      // The mask stays until breathing stops: the relaxant needs most of a minute to arrive.
      wait(body, 45);
      act(body, { kind: 'oxygen', device: 'none', flowLPerMin: 0 });
      let seconds = 0;
      while (seconds < 900 && meanOver(body, 5).arterialSaturation > 0.9) seconds += 5;
      return seconds;
    };
    expect(until(false)).toBeLessThan(150);
    expect(until(true)).toBeGreaterThan(300);
  });
});

describe('given help to breathe', () => {
  it('when a paralysed person is ventilated, then gases stay normal', () => {
    const body = bodyOf();
    act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 60, route: 'intravenous' });
    act(body, {
      kind: 'ventilate',
      on: true,
      device: 'trachealTube',
      ratePerMin: 14,
      tidalVolumeMl: 500,
      peepCmH2O: 5,
    });
    wait(body, 300);
    const q = meanOver(body, 20);
    expect(q.arterialPCO2).toBeGreaterThan(33);
    expect(q.arterialPCO2).toBeLessThan(46);
    expect(q.arterialSaturation).toBeGreaterThan(0.95);
    expect(q.respiratoryRate).toBeCloseTo(14, 0);
  });

  it('when positive pressure is applied, then the great veins feel it', () => {
    const body = bodyOf();
    act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 60, route: 'intravenous' });
    act(body, {
      kind: 'ventilate',
      on: true,
      device: 'trachealTube',
      ratePerMin: 14,
      tidalVolumeMl: 500,
      peepCmH2O: 15,
    });
    wait(body, 120);
    const q = meanOver(body, 20);
    expect(q.centralVenousPressure).toBeGreaterThan(rest.centralVenousPressure + 1.5);
    expect(q.strokeVolume).toBeLessThan(rest.strokeVolume);
  });
});

describe('given posture', () => {
  const after = (posture: Posture): ReturnType<typeof meanOver> => {
    const body = bodyOf();
    act(body, { kind: 'position', posture });
    wait(body, 120);
    return meanOver(body, 20);
  };

  it('when standing, then the rate rises by 10 to 35, the stroke falls and mean pressure holds', () => {
    const q = after('standing');
    expect(q.heartRate - rest.heartRate).toBeGreaterThan(10);
    expect(q.heartRate - rest.heartRate).toBeLessThan(35);
    expect(q.strokeVolume).toBeLessThan(0.85 * rest.strokeVolume);
    expect(Math.abs(q.meanPressure - rest.meanPressure)).toBeLessThan(10);
  });

  it('when legs are raised, then filling rises; when sitting, then it falls', () => {
    expect(after('supineLegsRaised').centralVenousPressure).toBeGreaterThan(rest.centralVenousPressure + 1);
    expect(after('sitting').centralVenousPressure).toBeLessThan(rest.centralVenousPressure - 0.5);
  });
});

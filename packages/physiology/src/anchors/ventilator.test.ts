import { describe, expect, it } from 'vitest';
import { attach, drainWaves, readings } from '../body.ts';
import type { Body, BodyAction, ProcessSpec } from '../contract.ts';
import { act, bodyOf, meanOver, wait } from '../testing/bodies.ts';

type Ventilate = Extract<BodyAction, { kind: 'ventilate' }>;
const SETTINGS: Ventilate = {
  kind: 'ventilate',
  on: true,
  device: 'trachealTube',
  ratePerMin: 14,
  tidalVolumeMl: 500,
  peepCmH2O: 5,
  fio2: 0.5,
};

function asleep(processes: readonly ProcessSpec[] = []): Body {
  const body = bodyOf(processes);
  act(body, { kind: 'infuse', id: 'propofol', drug: 'propofol', rateMgPerMin: 4, route: 'intravenous' });
  act(body, { kind: 'bolus', drug: 'propofol', doseMg: 80, route: 'intravenous' });
  act(body, { kind: 'bolus', drug: 'rocuronium', doseMg: 90, route: 'intravenous' });
  return body;
}

function ventilated(
  settings: Partial<Ventilate>,
  processes: readonly ProcessSpec[] = [],
): ReturnType<typeof meanOver> & { body: Body } {
  const body = asleep(processes);
  act(body, { ...SETTINGS, ...settings });
  wait(body, 150);
  return { ...meanOver(body, 30), body };
}

describe('given a paralysed adult on a ventilator', () => {
  it('when volume is controlled, then plateau less PEEP is volume over compliance, and the peak adds the resistance', () => {
    const q = ventilated({});
    expect(q.plateauPressure - 5).toBeGreaterThan(0.8 * (0.5 / q.respiratoryCompliance));
    expect(q.plateauPressure - 5).toBeLessThan(1.25 * (0.5 / q.respiratoryCompliance));
    expect(q.peakAirwayPressure).toBeGreaterThan(q.plateauPressure + 0.5);
    expect(q.ventilatorTidalVolume).toBeGreaterThan(475);
    expect(q.highPressureAlarm + q.lowVolumeAlarm + q.disconnectionAlarm).toBe(0);
  });

  it('when pressure is controlled, then stiff lungs take a smaller breath at the same pressure', () => {
    const settings = { mode: 'pressureControl', inspiratoryPressureCmH2O: 10 } as const;
    const healthy = ventilated(settings);
    const stiff = ventilated(settings, [{ process: 'ards', severity: 0.8 }]);
    expect(healthy.peakAirwayPressure).toBeCloseTo(15, 0);
    expect(stiff.peakAirwayPressure).toBeCloseTo(15, 0);
    expect(stiff.tidalVolume).toBeLessThan(0.75 * healthy.tidalVolume);
  });

  it('when PEEP is raised in ARDS, then shunt falls and oxygen rises; in a healthy chest the great veins mind it', () => {
    const low = ventilated({ fio2: 0.8 }, [{ process: 'ards', severity: 0.7 }]);
    const high = ventilated({ fio2: 0.8, peepCmH2O: 15 }, [{ process: 'ards', severity: 0.7 }]);
    expect(low.oxygenationRatio).toBeLessThan(200);
    expect(high.arterialPO2).toBeGreaterThan(low.arterialPO2 + 30);
    expect(high.shuntFraction).toBeLessThan(low.shuntFraction - 0.05);
    expect(ventilated({ peepCmH2O: 15 }).centralVenousPressure).toBeGreaterThan(
      ventilated({}).centralVenousPressure + 1,
    );
  });

  it('when severe asthma is ventilated fast, then gas is trapped; slower with a long expiration traps less', () => {
    const asthma: ProcessSpec = { process: 'asthma', severity: 0.95, parameters: { onsetMin: 0 } };
    const fast = ventilated({ ratePerMin: 20 }, [asthma]);
    const slow = ventilated({ ratePerMin: 8, inspiratoryExpiratoryRatio: 0.25 }, [asthma]);
    expect(fast.intrinsicPeep).toBeGreaterThan(3);
    expect(slow.intrinsicPeep).toBeLessThan(0.5 * fast.intrinsicPeep);
    expect(fast.peakAirwayPressure - fast.plateauPressure).toBeGreaterThan(4);
    expect(fast.functionalResidualCapacity).toBeGreaterThan(slow.functionalResidualCapacity + 100);
  });

  it('when the tubing comes off or the tube is in the oesophagus, then nothing comes back, alarms sound and carbon dioxide is not seen', () => {
    const { body } = ventilated({});
    attach(body, 'capnograph', true);
    wait(body, 20);
    expect(readings(body).endTidalCO2.value).toBeGreaterThan(28);
    act(body, { ...SETTINGS, disconnected: true });
    wait(body, 40);
    const off = meanOver(body, 5);
    expect([off.disconnectionAlarm, off.respiratoryRate, readings(body).endTidalCO2.value]).toEqual([1, 0, 0]);
    act(body, SETTINGS);
    wait(body, 40);
    expect(meanOver(body, 5).disconnectionAlarm).toBe(0);
    act(body, { kind: 'airway', device: 'trachealTube', site: 'oesophagus' });
    wait(body, 40);
    expect(readings(body).endTidalCO2.value).toBe(0);
    expect(meanOver(body, 5).disconnectionAlarm).toBe(1);
  });

  it('when the pressure limit is low and the lung stiff, then the breath is cut short and both alarms sound', () => {
    const q = ventilated({ pressureLimitCmH2O: 12, tidalVolumeMl: 600 }, [{ process: 'ards', severity: 1 }]);
    expect(q.highPressureAlarm).toBeGreaterThan(0.9);
    expect(q.ventilatorTidalVolume).toBeLessThan(400);
  });

  it('when one lung is ventilated through the right main bronchus, then the left hardly moves and saturation falls on air', () => {
    const body = asleep();
    act(body, { ...SETTINGS, fio2: 0.21 });
    wait(body, 120);
    const both = meanOver(body, 20);
    act(body, { kind: 'airway', device: 'trachealTube', site: 'rightMainstem' });
    wait(body, 150);
    const one = meanOver(body, 20);
    expect(one.leftVentilation).toBeLessThan(0.25 * one.rightVentilation);
    expect(one.peakAirwayPressure).toBeGreaterThan(both.peakAirwayPressure + 1);
    expect(one.arterialSaturation).toBeLessThan(both.arterialSaturation - 0.02);
    expect(one.arterialSaturation).toBeGreaterThan(0.85);
  });

  it('when waves are drained, then pressure, flow and volume come at 50 Hz and agree with the numbers', () => {
    const { body, peakAirwayPressure } = ventilated({});
    drainWaves(body);
    wait(body, 10);
    const waves = drainWaves(body);
    for (const key of ['airwayPressure', 'airwayFlow', 'airwayVolume'] as const) expect(waves[key]).toHaveLength(500);
    expect(Math.max(...waves.airwayPressure)).toBeCloseTo(peakAirwayPressure, 0);
    expect(Math.max(...waves.airwayVolume)).toBeGreaterThan(470);
    expect(Math.min(...waves.airwayFlow)).toBeLessThan(-0.3);
  });
});

describe('given an awake adult helped by a machine', () => {
  it('when breaths are supported, then the patient sets the rate and each breath is larger; with a backup rate alone in assist-control no fewer come than set', () => {
    const body = bodyOf();
    const rest = meanOver(body, 30);
    act(body, { ...SETTINGS, mode: 'pressureSupport', ratePerMin: 0, supportCmH2O: 10 });
    wait(body, 90);
    const supported = meanOver(body, 30);
    expect(supported.tidalVolume).toBeGreaterThan(rest.tidalVolume + 100);
    expect(supported.respiratoryRate).toBeGreaterThan(8);
    act(body, { ...SETTINGS, mode: 'volumeControl', ratePerMin: 10 });
    wait(body, 90);
    expect(meanOver(body, 30).respiratoryRate).toBeGreaterThanOrEqual(9.9);
  });

  it('when lungs are wet and a tight mask holds pressure, then oxygen rises without more oxygen', () => {
    const body = bodyOf([{ process: 'pulmonaryOedema', severity: 0.6 }]);
    wait(body, 500);
    const wet = meanOver(body, 20);
    act(body, { ...SETTINGS, device: 'mask', mode: 'cpap', peepCmH2O: 10, fio2: 0.21 });
    wait(body, 240);
    const held = meanOver(body, 20);
    expect(wet.arterialSaturation).toBeLessThan(0.92);
    expect(held.arterialSaturation).toBeGreaterThan(wet.arterialSaturation + 0.015);
  });
});

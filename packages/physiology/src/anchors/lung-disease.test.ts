import { describe, expect, it } from 'vitest';
import type { Body, ProcessSpec } from '../contract.ts';
import { act, bodyOf, meanOver, wait } from '../testing/bodies.ts';

type Means = ReturnType<typeof meanOver>;
const rest = meanOver(bodyOf(), 40);
const after = (spec: ProcessSpec, seconds: number): Means => {
  const body = bodyOf([spec]);
  wait(body, seconds);
  return meanOver(body, 20);
};
const severities = (process: ProcessSpec['process'], seconds: number): Means[] =>
  [0.3, 0.6, 0.9].map((severity) => after({ process, severity }, seconds));

describe('given lung disease', () => {
  it.each(['asthma', 'pneumonia', 'ards', 'aspiration', 'pulmonaryOedema', 'bronchiolitis'] as const)(
    'when %s is worse, then oxygen is lower and breathing faster',
    (process) => {
      const [mild, moderate, severe] = severities(process, 400) as [Means, Means, Means];
      expect(mild.arterialSaturation).toBeLessThan(rest.arterialSaturation);
      expect(moderate.arterialSaturation).toBeLessThan(mild.arterialSaturation);
      expect(severe.arterialSaturation).toBeLessThan(moderate.arterialSaturation);
      expect(moderate.respiratoryRate).toBeGreaterThan(rest.respiratoryRate + 3);
      expect(severe.respiratoryRate).toBeGreaterThanOrEqual(moderate.respiratoryRate - 1);
      expect(severe.heartRate).toBeGreaterThan(rest.heartRate);
    },
  );

  it('when oxygen is given, then uneven ventilation is overcome and shunt is not (West 2012)', () => {
    const gain = (spec: ProcessSpec): number => {
      const body = bodyOf([spec]);
      wait(body, 200);
      act(body, { kind: 'oxygen', device: 'nonRebreather', flowLPerMin: 15 });
      wait(body, 300);
      return meanOver(body, 20).arterialPO2;
    };
    const asthma = gain({ process: 'asthma', severity: 0.8 });
    const ards = gain({ process: 'ards', severity: 0.9 });
    expect(asthma).toBeGreaterThan(250);
    expect(ards).toBeLessThan(150);
  });

  it('when salbutamol is inhaled or nebulised in severe asthma, then flow and breathing ease with the dose (BTS/SIGN 2019)', () => {
    const eased = (treat: (body: Body) => void): Means => {
      const body = bodyOf([{ process: 'asthma', severity: 0.7, parameters: { onsetMin: 0 } }]);
      wait(body, 120);
      treat(body);
      wait(body, 500);
      return meanOver(body, 20);
    };
    const none = eased(() => undefined);
    const puff = eased((b) => act(b, { kind: 'bolus', drug: 'salbutamol', doseMg: 0.1, route: 'inhaled' }));
    const nebuliser = eased((b) => act(b, { kind: 'bolus', drug: 'salbutamol', doseMg: 5, route: 'nebulised' }));
    expect(puff.peakExpiratoryFlow).toBeGreaterThan(none.peakExpiratoryFlow);
    expect(nebuliser.peakExpiratoryFlow).toBeGreaterThan(1.25 * none.peakExpiratoryFlow);
    expect(nebuliser.respiratoryRate).toBeLessThan(none.respiratoryRate - 3);
    expect(nebuliser.arterialPO2).toBeGreaterThan(none.arterialPO2);
  });

  it('when asthma is near-fatal and lasts, then breathing muscles tire and carbon dioxide rises', () => {
    const body = bodyOf([{ process: 'asthma', severity: 1, parameters: { onsetMin: 0 } }]);
    wait(body, 200);
    const early = meanOver(body, 20);
    wait(body, 1500);
    const late = meanOver(body, 20);
    expect(early.peakExpiratoryFlow).toBeLessThan(0.33 * rest.peakExpiratoryFlow);
    expect(late.arterialPCO2).toBeGreaterThan(early.arterialPCO2);
    expect(late.arterialPCO2).toBeGreaterThan(45);
  });

  it('when pneumonia is in one lung, then it is better borne than in both', () => {
    const one = after({ process: 'pneumonia', severity: 0.7, side: 'left', parameters: { bothLungs: 0 } }, 400);
    const both = after({ process: 'pneumonia', severity: 0.7 }, 400);
    expect(one.arterialSaturation).toBeGreaterThan(both.arterialSaturation + 0.02);
    expect(one.coreTemperature).toBeGreaterThan(38);
  });
});

describe('given a chest that is opened', () => {
  const wound: ProcessSpec = { process: 'openPneumothorax', severity: 1, side: 'right' };

  it('when it is not covered, then that lung falls together; a vented seal lets it open, and a drain more', () => {
    const body = bodyOf([wound]);
    wait(body, 180);
    const open = meanOver(body, 15);
    expect(open.rightPneumothorax).toBeGreaterThan(500);
    expect(open.rightVentilation).toBeLessThan(0.6 * open.leftVentilation);
    expect(open.arterialSaturation).toBeLessThan(rest.arterialSaturation - 0.02);
    act(body, { kind: 'sealChest', side: 'right', seal: 'vented' });
    act(body, { kind: 'decompress', side: 'right', technique: 'drain', site: 'fifthSpace' });
    wait(body, 300);
    const sealed = meanOver(body, 15);
    expect(sealed.rightPneumothorax).toBeLessThan(0.5 * open.rightPneumothorax);
    expect(sealed.arterialSaturation).toBeGreaterThan(open.arterialSaturation);
  });
});

describe('given an airway that closes', () => {
  it('when half is closed, then breathing is work; when all, then no gas moves and saturation is lost within minutes', () => {
    const half = after({ process: 'airwayObstruction', severity: 0.75 }, 120);
    expect(half.workOfBreathing).toBeGreaterThan(2 * rest.workOfBreathing);
    const body = bodyOf([{ process: 'airwayObstruction', severity: 1 }]);
    wait(body, 30);
    expect(meanOver(body, 3).respiratoryRate).toBe(0);
    expect(meanOver(body, 3).breathing).toBe(1);
    wait(body, 150);
    expect(meanOver(body, 5).arterialSaturation).toBeLessThan(0.75);
  });

  it('when a foreign body is freed, then gas moves again; a tube passes what is above it alone', () => {
    const body = bodyOf([{ process: 'airwayObstruction', severity: 1 }]);
    wait(body, 45);
    for (let i = 0; i < 12; i++) act(body, { kind: 'relieveChoking', technique: 'backBlows' });
    wait(body, 60);
    expect(meanOver(body, 10).respiratoryRate).toBeGreaterThan(8);
    const tubed = bodyOf([{ process: 'airwayObstruction', severity: 1 }]);
    wait(tubed, 30);
    act(tubed, { kind: 'airway', device: 'surgical' });
    wait(tubed, 60);
    expect(meanOver(tubed, 10).respiratoryRate).toBeGreaterThan(8);
  });

  it('when an unrousable person lies on the back, then the throat narrows and a jaw thrust or an airway opens it', () => {
    const body = bodyOf();
    act(body, { kind: 'bolus', drug: 'propofol', doseMg: 90, route: 'intravenous' });
    act(body, { kind: 'infuse', id: 'p', drug: 'propofol', rateMgPerMin: 8, route: 'intravenous' });
    wait(body, 240);
    const snoring = meanOver(body, 10).upperAirwayObstruction;
    act(body, { kind: 'openAirway', manoeuvre: 'jawThrust' });
    wait(body, 10);
    expect(snoring).toBeGreaterThan(0.3);
    expect(meanOver(body, 10).upperAirwayObstruction).toBeLessThan(0.6 * snoring);
  });
});

import { describe, expect, it } from 'vitest';
import { act, bodyOf, meanOver, wait } from '../testing/bodies.ts';

/** Bleeds at about 200 mL/min until a share of the blood is gone, without clotting or fear of it, then means over 20 s. */
function bled(share: number): ReturnType<typeof meanOver> {
  const body = bodyOf([
    { process: 'haemorrhage', severity: 1, parameters: { rateMlPerMin: 200, clotPerMin: 0, pain: 0 } },
  ]);
  const start = meanOver(bodyOf(), 20);
  let now = meanOver(body, 5);
  while (now.bloodLost < share * start.bloodVolume && now.alive > 0.5) now = meanOver(body, 5);
  const end = meanOver(body, 10);
  return {
    ...end,
    meanPressure: (100 * end.meanPressure) / start.meanPressure,
    cardiacOutput: (100 * end.cardiacOutput) / start.cardiacOutput,
  };
}

/** Digitised curves of blood loss (reference table of the physiology rows): percent of normal at a percent lost. */
const CURVE: readonly (readonly [
  lost: number,
  pressure: readonly [number, number],
  output: readonly [number, number],
])[] = [
  [10, [93, 110], [87, 107]],
  [20, [85, 105], [70, 92]],
  [27, [64, 86], [48, 72]],
  [32, [46, 68], [35, 60]],
  [37, [30, 56], [22, 48]],
];

describe('given blood lost at 200 mL/min', () => {
  it.each(CURVE)(
    'when %s %% is gone, then pressure and output follow the published curve',
    (lost, pressure, output) => {
      const q = bled(lost / 100);
      expect(q.meanPressure).toBeGreaterThan(pressure[0]);
      expect(q.meanPressure).toBeLessThan(pressure[1]);
      expect(q.cardiacOutput).toBeGreaterThan(output[0]);
      expect(q.cardiacOutput).toBeLessThan(output[1]);
    },
  );

  it('when 20 % is gone, then rate and breathing are those of class II, and urine falls (ATLS 2018)', () => {
    const q = bled(0.2);
    expect(q.heartRate).toBeGreaterThan(100);
    expect(q.heartRate).toBeLessThan(130);
    expect(q.respiratoryRate).toBeGreaterThanOrEqual(20);
    expect(q.respiratoryRate).toBeLessThanOrEqual(30);
    expect(q.urineOutput).toBeLessThan(40);
  });

  it('when 33 % is gone, then rate and breathing are near those of class III and the skin is pale (ATLS 2018)', () => {
    const q = bled(0.33);
    expect(q.heartRate).toBeGreaterThan(120);
    expect(q.respiratoryRate).toBeGreaterThan(25);
    expect(q.urineOutput).toBeLessThan(15);
    expect(q.capillaryRefill).toBeGreaterThan(3);
    expect(q.pallor).toBeGreaterThan(0.4);
  });
});

describe('given a bleeding spleen', () => {
  const spleen = { process: 'haemorrhage', severity: 1, site: 'spleen', parameters: { rateMlPerMin: 120 } } as const;

  it('when another site is pressed on, then it bleeds on; when the spleen is controlled, then it stops', () => {
    const other = bodyOf([spleen]);
    const right = bodyOf([spleen]);
    act(other, { kind: 'controlBleeding', site: 'leftThigh', effectiveness: 1 });
    act(right, { kind: 'controlBleeding', site: 'spleen', effectiveness: 1 });
    expect(meanOver(other, 60).bloodLost).toBeGreaterThan(30);
    expect(meanOver(right, 60).bloodLost).toBe(0);
  });

  it('when tranexamic acid is given, then less is lost, but not nothing', () => {
    const without = bodyOf([spleen]);
    const given = bodyOf([spleen]);
    act(given, { kind: 'bolus', drug: 'tranexamic-acid', doseMg: 1000, route: 'intravenous' });
    wait(without, 900);
    wait(given, 900);
    const a = meanOver(without, 1).bloodLost;
    const b = meanOver(given, 1).bloodLost;
    expect(b).toBeLessThan(a * 0.995);
    expect(b).toBeGreaterThan(a * 0.6);
  });

  it('when blood is given back, then haemoglobin is kept; when crystalloid is, then it falls', () => {
    const red = bodyOf([spleen], { priorS: 480 });
    const clear = bodyOf([spleen], { priorS: 480 });
    act(red, { kind: 'fluid', id: 'a', fluid: 'redCells', volumeMl: 600, rateMlPerMin: 100 });
    act(clear, { kind: 'fluid', id: 'a', fluid: 'balancedCrystalloid', volumeMl: 600, rateMlPerMin: 100 });
    wait(red, 420);
    wait(clear, 420);
    const a = meanOver(red, 5);
    const b = meanOver(clear, 5);
    expect(a.haemoglobin).toBeGreaterThan(b.haemoglobin + 15);
    expect(b.haemoglobin).toBeLessThan(140);
  });
});

import { log } from '@openward/kernel';
import { describe, expect, it } from 'vitest';
import { attach, readings } from '../body.ts';
import type { Body } from '../contract.ts';
import { act, bodyOf, MAN, meanOver, stateOf, wait } from '../testing/bodies.ts';

const rest = meanOver(bodyOf(), 60);

/** Minutes in which carboxyhaemoglobin of 10 % would halve at the rate of ten of them. */
function halfLife(prepare: (body: Body) => void): number {
  const body = bodyOf([{ process: 'carbonMonoxidePoisoning', severity: 1, parameters: { initial: 0.1 } }]);
  wait(body, 1);
  prepare(body);
  wait(body, 120);
  const before = stateOf(body).pigment.carboxy - 0.006;
  wait(body, 600);
  return (10 * log(2)) / log(before / (stateOf(body).pigment.carboxy - 0.006));
}

describe('given carbon monoxide', () => {
  it.each([
    ['air', 230, 400, null],
    ['a mask with oxygen', 45, 100, { kind: 'oxygen', device: 'nonRebreather', flowLPerMin: 15 }],
    ['oxygen at three atmospheres', 15, 32, { kind: 'environment', pressureKpa: 304, inspiredOxygen: 1 }],
  ] as const)(
    'when breathed out on %s, then it halves in about 320, 74 or 23 min (Peterson & Stewart 1970, Weaver 2000, Pace 1950)',
    (_what, low, high, action) => {
      const minutes = halfLife((body) => {
        if (action) act(body, action);
      });
      expect(minutes).toBeGreaterThan(low);
      expect(minutes).toBeLessThan(high);
    },
  );

  it('when it holds 40 % of the haemoglobin, then content falls with it, the oximeter sees nothing and carotid bodies little', () => {
    const body = bodyOf([{ process: 'carbonMonoxidePoisoning', severity: 1, parameters: { initial: 0.4 } }]);
    attach(body, 'oximeter', true);
    wait(body, 180);
    const q = meanOver(body, 20);
    expect(q.arterialOxygenContent).toBeLessThan(0.65 * rest.arterialOxygenContent);
    expect(q.arterialPO2).toBeGreaterThan(rest.arterialPO2 - 12);
    expect(q.mixedVenousPO2).toBeLessThan(rest.mixedVenousPO2 - 6);
    expect(q.pulseOximeter).toBeGreaterThan(95);
    expect(readings(body).spo2.value).toBeGreaterThan(94);
  });
});

describe('given methaemoglobin', () => {
  it.each([
    [0.1, 90, 96],
    [0.2, 86, 92],
    [0.45, 83, 87],
  ])('when it is %d of the haemoglobin, then an oximeter is drawn towards 85 (Barker 1989)', (initial, low, high) => {
    const body = bodyOf([{ process: 'methaemoglobinaemia', severity: 1, parameters: { initial, perHour: 0 } }]);
    wait(body, 60);
    const q = meanOver(body, 10);
    expect(q.pulseOximeter).toBeGreaterThan(low);
    expect(q.pulseOximeter).toBeLessThan(high);
    expect(q.cyanosis).toBeGreaterThan(initial > 0.15 ? 0.5 : 0.1);
  });

  it('when left alone, then it is mended at about 15 % of itself an hour', () => {
    const body = bodyOf([{ process: 'methaemoglobinaemia', severity: 1, parameters: { initial: 0.3, perHour: 0 } }]);
    wait(body, 1200);
    expect(stateOf(body).pigment.met).toBeGreaterThan(0.28);
    expect(stateOf(body).pigment.met).toBeLessThan(0.291);
  });
});

describe('given ketoacidosis', () => {
  it("when it has settled, then deep breathing holds carbon dioxide near Winters' line (Albert 1967)", () => {
    const body = bodyOf([{ process: 'diabeticKetoacidosis', severity: 0.8 }]);
    wait(body, 1500);
    const q = meanOver(body, 20);
    expect(q.bicarbonate).toBeLessThan(16);
    expect(Math.abs(q.arterialPCO2 - (1.5 * q.bicarbonate + 8))).toBeLessThan(5);
    expect(q.tidalVolume).toBeGreaterThan(1.1 * rest.tidalVolume);
  });
});

describe('given thin air', () => {
  it('when pressure falls, then inspired and arterial tension, saturation and carbon dioxide fall in order', () => {
    const at = (pressureKpa: number): ReturnType<typeof meanOver> => {
      const body = bodyOf();
      act(body, { kind: 'environment', pressureKpa });
      wait(body, 900);
      return meanOver(body, 30);
    };
    const [hill, mountain] = [at(80), at(58)];
    expect(hill.arterialPO2).toBeLessThan(rest.arterialPO2 - 20);
    expect(mountain.arterialPO2).toBeLessThan(hill.arterialPO2 - 15);
    expect(mountain.arterialPCO2).toBeLessThan(rest.arterialPCO2 - 2);
    expect(mountain.minuteVolume).toBeGreaterThan(1.12 * rest.minuteVolume);
    expect(mountain.arterialSaturation).toBeGreaterThan(0.68);
    expect(mountain.arterialSaturation).toBeLessThan(0.88);
    expect(mountain.barometricPressure).toBeCloseTo(58, 1);
  });
});

describe('given the gas in the lungs', () => {
  it('when breathed for minutes, then nitrogen is neither made nor lost and units fill the lung', () => {
    const body = bodyOf();
    wait(body, 200);
    const { left, right } = stateOf(body);
    for (const side of [left, right]) {
      const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
      expect(sum(side.units.volume)).toBeCloseTo(side.volume, 6);
      expect(sum(side.units.air)).toBeCloseTo(1, 9);
      expect(sum(side.units.blood)).toBeCloseTo(1, 9);
      // Dry air less what is taken, plus what is given: nitrogen near 0.8 of dry gas, argon with it.
      const oxygen = side.o2 / side.volume;
      expect(oxygen).toBeGreaterThan(0.12);
      expect(oxygen).toBeLessThan(0.16);
    }
  });

  it('when pure oxygen is breathed by a tight mask, then arterial tension nears the alveolar ideal and nitrogen is gone in minutes', () => {
    const body = bodyOf();
    act(body, {
      kind: 'ventilate',
      on: true,
      device: 'mask',
      mode: 'cpap',
      ratePerMin: 0,
      tidalVolumeMl: 0,
      peepCmH2O: 0,
      fio2: 1,
      seal: 1,
    });
    wait(body, 420);
    const q = meanOver(body, 20);
    expect(q.arterialPO2).toBeGreaterThan(540);
    expect(q.arterialPO2).toBeLessThan(680);
  });

  it('when bodies differ, then dead space and lungs follow their size', () => {
    const small = meanOver(bodyOf([], { person: { ...MAN, sex: 'female', heightCm: 155, weightKg: 52 } }), 30);
    expect(small.anatomicDeadSpace).toBeLessThan(0.85 * rest.anatomicDeadSpace);
    expect(small.functionalResidualCapacity).toBeLessThan(0.85 * rest.functionalResidualCapacity);
    expect(Math.abs(small.arterialPCO2 - 40)).toBeLessThan(3);
  });
});

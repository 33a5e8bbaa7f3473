import { describe, expect, it } from 'vitest';
import type { Body, ProcessSpec } from '../contract.ts';
import { act, bodyOf, MAN, meanOver, stateOf, wait } from '../testing/bodies.ts';

const rest = meanOver(bodyOf(), 30);
function after(seconds: number, doing: (body: Body) => void, processes: readonly ProcessSpec[] = []): typeof rest {
  const body = bodyOf(processes);
  wait(body, 10);
  doing(body);
  wait(body, seconds);
  return meanOver(body, 20);
}
const nothing = (): void => undefined;

describe('given a healthy circulation', () => {
  it('when tilted head up to 60 degrees, then output falls, rate and diastolic pressure rise and the mean holds (Hainsworth & Al-Shamma 1988)', () => {
    const q = after(300, (body) => act(body, { kind: 'tilt', degrees: 60 }));
    expect(q.cardiacOutput - rest.cardiacOutput).toBeLessThan(-0.7);
    expect(q.heartRate - rest.heartRate).toBeGreaterThan(7);
    expect(q.diastolicPressure).toBeGreaterThan(rest.diastolicPressure);
    expect(Math.abs(q.meanPressure - rest.meanPressure)).toBeLessThan(10);
  });

  it.each([
    [45, 1.33, 1.56],
    [190, 2.75, 2.37],
  ])(
    'when cycling against %s W, then oxygen uptake and rate are near those of Christie 1987',
    (watts, litres, times) => {
      const q = after(340, (body) => act(body, { kind: 'exercise', watts }));
      expect(q.oxygenConsumption / 1000).toBeGreaterThan(0.85 * litres);
      expect(q.oxygenConsumption / 1000).toBeLessThan(1.15 * litres);
      expect(q.heartRate / rest.heartRate).toBeGreaterThan(0.87 * times);
      expect(q.heartRate / rest.heartRate).toBeLessThan(1.13 * times);
      expect(q.systolicPressure).toBeGreaterThan(rest.systolicPressure + 10);
    },
  );

  it('when a standing person loses consciousness, then they are no longer standing; a tilt table holds', () => {
    const body = bodyOf();
    act(body, { kind: 'position', posture: 'standing' });
    act(body, { kind: 'bolus', drug: 'propofol', doseMg: 200, route: 'intravenous' });
    wait(body, 60);
    expect(stateOf(body).posture).toBe('supine');
    const table = bodyOf();
    act(table, { kind: 'tilt', degrees: 70 });
    act(table, { kind: 'bolus', drug: 'propofol', doseMg: 200, route: 'intravenous' });
    wait(table, 60);
    expect(stateOf(table).circulation.tiltDegrees).toBe(70);
  });

  it('when at rest, then its catecholamines are those of supine people (Cryer 1980), and shock multiplies them', () => {
    expect(rest.epinephrine).toBeGreaterThan(0.02);
    expect(rest.epinephrine).toBeLessThan(0.06);
    expect(rest.norepinephrine).toBeGreaterThan(0.15);
    expect(rest.norepinephrine).toBeLessThan(0.35);
    const q = after(240, (body) => act(body, { kind: 'withdrawBlood', id: 'b', volumeMl: 1500, rateMlPerMin: 900 }));
    expect(q.norepinephrine).toBeGreaterThan(2 * rest.norepinephrine);
  });
});

describe('given fluid in the pericardium', () => {
  it('when it squeezes, then filling pressures meet, the stroke falls and the rate rises; when drawn off, then the stroke is back', () => {
    const body = bodyOf([{ process: 'pericardialTamponade', severity: 1 }]);
    wait(body, 600);
    const squeezed = meanOver(body, 20);
    expect(Math.abs(squeezed.centralVenousPressure - squeezed.wedgePressure)).toBeLessThan(5);
    expect(squeezed.centralVenousPressure).toBeGreaterThan(rest.centralVenousPressure + 3);
    expect(squeezed.strokeVolume).toBeLessThan(0.6 * rest.strokeVolume);
    expect(squeezed.heartRate).toBeGreaterThan(rest.heartRate + 25);
    act(body, { kind: 'pericardiocentesis', volumeMl: 350 });
    wait(body, 120);
    expect(meanOver(body, 20).strokeVolume).toBeGreaterThan(1.6 * squeezed.strokeVolume);
  });
});

describe('given clots in the pulmonary arteries', () => {
  it('when a third, half and four fifths are blocked, then pulmonary pressure rises with the share and stays below 50 mmHg (McIntyre & Sasahara 1971)', () => {
    const at = (severity: number): typeof rest =>
      after(240, nothing, [{ process: 'pulmonaryEmbolism', severity, parameters: { pain: 0 } }]);
    const [small, half, massive] = [at(0.3), at(0.55), at(0.85)] as const;
    expect(half.pulmonaryArteryPressure).toBeGreaterThan(small.pulmonaryArteryPressure + 3);
    expect(massive.pulmonaryArteryPressure).toBeGreaterThan(half.pulmonaryArteryPressure);
    expect(massive.pulmonaryArteryPressure).toBeLessThan(50);
    expect(massive.wedgePressure).toBeLessThan(rest.wedgePressure);
    expect(massive.strokeVolume).toBeLessThan(0.75 * rest.strokeVolume);
  });
});

describe('given diseased valves and hearts', () => {
  const withChronic = (
    condition: 'aorticStenosis' | 'aorticRegurgitation' | 'mitralRegurgitation' | 'heartFailure',
  ): typeof rest => meanOver(bodyOf([], { person: { ...MAN, chronic: [{ condition, severity: 0.8 }] } }), 20);

  it('when the aortic valve leaks, then the pulse is wide and the left ventricle large', () => {
    const q = withChronic('aorticRegurgitation');
    expect(q.pulsePressure).toBeGreaterThan(1.4 * rest.pulsePressure);
    expect(q.leftVentricleEndDiastolicVolume).toBeGreaterThan(1.3 * rest.leftVentricleEndDiastolicVolume);
  });

  it('when the mitral valve leaks, then the ventricle ejects more than goes forward', () => {
    const q = withChronic('mitralRegurgitation');
    const total = q.leftVentricleEndDiastolicVolume - q.leftVentricleEndSystolicVolume;
    expect(total).toBeGreaterThan(1.3 * q.strokeVolume);
  });

  it('when the heart fails, then it is large, ejects little and is congested', () => {
    const q = withChronic('heartFailure');
    expect(q.ejectionFraction).toBeLessThan(0.4);
    expect(q.cardiacIndex).toBeLessThan(2.5);
    expect(q.wedgePressure).toBeGreaterThan(12);
  });
});

import { expect, it } from 'vitest';
import { VOLUMES } from '../body/slots.ts';
import { totalOf } from '../chemistry/amounts.ts';
import { S } from '../chemistry/solutes.ts';
import type { BodyState } from '../body/state.ts';
import { act, bodyOf, stateOf, wait } from '../testing/bodies.ts';

const circulating = (s: BodyState): number => s.x.slice(0, VOLUMES).reduce((a, b) => a + b, 0);

it('given bleeding, fluid, leak, urine and what evaporates, when an hour passes, then every millilitre and every mmol is accounted for to 1e-6', () => {
  const body = bodyOf([
    { process: 'haemorrhage', severity: 0.6, parameters: { rateMlPerMin: 40 } },
    { process: 'obstructedInfectedKidney', severity: 0.5 },
    { process: 'anaphylaxis', severity: 0.3 },
  ]);
  const s = stateOf(body);
  const start = { blood: circulating(s), tissue: s.blood.interstitial + s.solutes.cellWater };
  const held = (['sodium', 'potassium', 'chloride', 'glucose', 'lactate'] as const).map(
    (key) => [key, totalOf(s, key)] as const,
  );
  act(body, { kind: 'fluid', id: 'a', fluid: 'balancedCrystalloid', volumeMl: 1500, rateMlPerMin: 50 });
  act(body, { kind: 'fluid', id: 'b', fluid: 'redCells', volumeMl: 300, rateMlPerMin: 20 });
  for (let minute = 0; minute < 60; minute++) {
    wait(body, 60);
    const cells = s.blood.redCells + s.blood.plasma;
    expect(Math.abs(circulating(s) - cells)).toBeLessThan(1e-6 * cells);
    const tissue = s.blood.interstitial + s.solutes.cellWater;
    const now = circulating(s) + tissue + s.blood.lost + s.balance.urine + s.balance.evaporated;
    const expected = start.blood + start.tissue + s.balance.fluidIn;
    expect(Math.abs(now - expected)).toBeLessThan(1e-6 * expected);
    for (const [key, before] of held)
      expect(Math.abs(totalOf(s, key) - (s.solutes.gained[S[key]] as number) - before), key).toBeLessThan(
        1e-6 * before,
      );
  }
  expect(s.balance.fluidIn).toBeCloseTo(1800, 6);
});

it('given a resting adult, when ten minutes pass, then oxygen taken up matches oxygen used', () => {
  const body = bodyOf();
  const s = stateOf(body);
  const held = s.o2.reduce((a, b) => a + b, 0);
  wait(body, 600);
  const uptake = s.balance.o2In;
  const stored = s.o2.reduce((a, b) => a + b, 0) - held;
  const perMinute = (uptake - stored) / 10;
  expect(perMinute).toBeGreaterThan(210);
  expect(perMinute).toBeLessThan(300);
  expect(Math.abs(stored)).toBeLessThan(30);
});

import { describe, expect, it } from 'vitest';
import { copyPlain } from '../body/copy.ts';
import { freshState } from '../body/fresh.ts';
import { P, pOf, VOLUMES, X, xOf } from '../body/slots.ts';
import { stepConduction } from '../electricity/conduction.ts';
import { stepCirculation } from '../generated/circulation.ts';
import { MAN } from '../testing/bodies.ts';
import { paced } from '../testing/pacer.ts';
import { steadyBody } from '../steady.ts';
import { BED_KEYS, BEDS, BRANCHES } from './branches.ts';
import { NODES } from './nodes.ts';
import { POOLS } from './pools.ts';
import { referenceRun } from '../testing/reference.ts';

const sum = (x: readonly number[]): number => x.slice(0, VOLUMES).reduce((a, b) => a + b, 0);

describe('given the declared circuit', () => {
  it('when read, then every branch joins two nodes and every node has a way in and out', () => {
    const keys = NODES.map((n) => n.key);
    for (const b of BRANCHES) expect(keys, b.key).toEqual(expect.arrayContaining([b.from, b.to]));
    for (const key of keys) {
      expect(
        BRANCHES.some((b) => b.to === key),
        key,
      ).toBe(true);
      expect(
        BRANCHES.some((b) => b.from === key),
        key,
      ).toBe(true);
    }
  });

  it('when read, then every node is in exactly one pool, every part has a source, and the beds share the whole output', () => {
    const pooled = POOLS.flatMap((p) => p.nodes);
    expect([...pooled].sort()).toEqual(NODES.map((n) => n.key).sort());
    for (const part of [...NODES, ...BRANCHES]) expect(part.source.length, part.key).toBeGreaterThan(3);
    expect(BED_KEYS.reduce((a, k) => a + BEDS[k], 0)).toBeCloseTo(1, 6);
  });
});

describe('given the circulation of a resting adult', () => {
  it('when it runs for ten minutes, then its volume is what it was to 1e-6 mL', () => {
    const state = steadyBody(MAN);
    const before = sum(state.x);
    paced(state, 70, 30000);
    expect(Math.abs(sum(state.x) - before)).toBeLessThan(1e-6);
  });

  it('when compared with a fourth-order integrator at 0.25 ms, then pressures agree within 1 mmHg', () => {
    const state = steadyBody(MAN);
    const reference = copyPlain(state);
    paced(state, 70, 200);
    const truth = referenceRun(reference, 4, 70);
    expect(Math.abs((state.x[X.systolic] as number) - truth.systolic)).toBeLessThan(1);
    expect(Math.abs((state.x[X.diastolic] as number) - truth.diastolic)).toBeLessThan(1);
    expect(Math.abs((state.x[X.stroke] as number) - truth.stroke)).toBeLessThan(1.5);
  });

  it.each([
    ['a third of the blood', 0.66, 1, 70],
    ['half as much again', 1.4, 1, 60],
    ['a weak heart', 1, 0.3, 90],
    ['a strong fast heart', 1, 2.5, 170],
    ['hardly any blood', 0.35, 1, 150],
  ])('when it has %s, then nothing is negative, infinite or above 500 mmHg', (_name, blood, strength, rate) => {
    const state = freshState({ person: MAN, processes: [] }, 1);
    for (let i = 0; i < VOLUMES; i++) state.x[i] = (state.x[i] as number) * blood;
    state.p[P.leftContractility] = strength;
    state.p[P.rightContractility] = strength;
    paced(state, rate, 3000);
    for (const v of state.x.slice(0, VOLUMES)) expect(v).toBeGreaterThan(0);
    expect(state.x[X.systolic]).toBeLessThan(500);
    expect(state.x.every(Number.isFinite)).toBe(true);
  });

  it('when a valve would leak back, then nothing flows', () => {
    const state = steadyBody(MAN);
    let least = 0;
    for (let tick = 0; tick < 500; tick++) {
      stepConduction(state);
      stepCirculation(state.x, state.p, state.out, 10, 1);
      for (const valve of ['aorticValve', 'mitralValve', 'tricuspidValve', 'pulmonaryValve'])
        least = Math.min(least, state.x[xOf(`${valve}Flow`)] as number);
    }
    expect(least).toBe(0);
  });

  it('when afterload doubles, then the stroke falls and pressure rises', () => {
    const state = steadyBody(MAN);
    const before = { stroke: state.x[X.stroke] as number, mean: state.x[X.mean] as number };
    for (const key of BED_KEYS) state.p[pOf(`${key}InResistance`)] = 2 * (state.p[pOf(`${key}InResistance`)] as number);
    paced(state, 68, 1500);
    expect(state.x[X.stroke] as number).toBeLessThan(before.stroke);
    expect(state.x[X.mean] as number).toBeGreaterThan(before.mean + 10);
  });
});

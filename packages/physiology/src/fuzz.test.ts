import fc from 'fast-check';
import { expect, it } from 'vitest';
import { VAGAL_MANOEUVRES } from './actions/electricity.ts';
import { actOnBody, advanceBody, attach, loadBody, quantities, readings, saveBody } from './body.ts';
import { POSTURES } from './circulation/posture.ts';
import { FLUIDS } from './water/fluid-table.ts';
import { OXYGEN_DEVICES } from './body/oxygen.ts';
import { VOLUMES } from './body/slots.ts';
import type { BodyAction, ProcessKey, ProcessSpec } from './contract.ts';
import { DRUGS } from './drugs/catalogue.ts';
import { PROCESSES } from './processes/catalogue.ts';
import { QUANTITY_KEYS } from './quantities/catalogue.ts';
import { bodyOf, stateOf } from './testing/bodies.ts';

const one = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const side = one(['left', 'right'] as const);
const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const drug = one(Object.keys(DRUGS));
const route = one(['intravenous', 'intramuscular', 'subcutaneous', 'oral', 'nebulised', 'intranasal'] as const);

const action: fc.Arbitrary<BodyAction> = fc.oneof(
  fc.record({ kind: fc.constant('bolus' as const), drug, doseMg: number(0, 50), route }),
  fc.record({ kind: fc.constant('infuse' as const), id: one(['i', 'j']), drug, rateMgPerMin: number(0, 1), route }),
  fc.record({ kind: fc.constant('setRate' as const), id: one(['i', 'j', 'f']), rate: number(0, 100) }),
  fc.record({ kind: fc.constant('stop' as const), id: one(['i', 'j', 'f']) }),
  fc.record({
    kind: fc.constant('fluid' as const),
    id: fc.constant('f'),
    fluid: one(Object.keys(FLUIDS) as (keyof typeof FLUIDS)[]),
    volumeMl: number(1, 4000),
    rateMlPerMin: number(0, 500),
  }),
  fc.record({
    kind: fc.constant('oxygen' as const),
    device: one(Object.keys(OXYGEN_DEVICES) as (keyof typeof OXYGEN_DEVICES)[]),
    flowLPerMin: number(0, 15),
  }),
  fc.record({
    kind: fc.constant('ventilate' as const),
    on: fc.boolean(),
    device: one(['bagMask', 'trachealTube', 'supraglottic'] as const),
    ratePerMin: number(0, 40),
    tidalVolumeMl: number(0, 1200),
    peepCmH2O: number(0, 20),
  }),
  fc.record({
    kind: fc.constant('decompress' as const),
    side,
    technique: one(['needle', 'finger', 'drain'] as const),
    site: fc.constant('fifthSpace'),
  }),
  fc.record({
    kind: fc.constant('compressions' as const),
    on: fc.boolean(),
    ratePerMin: number(0, 150),
    depthCm: number(0, 8),
  }),
  fc.record({ kind: fc.constant('shock' as const), joules: number(1, 360), synchronised: fc.boolean() }),
  fc.record({
    kind: fc.constant('pace' as const),
    on: fc.boolean(),
    ratePerMin: number(0, 180),
    currentMa: number(0, 150),
  }),
  fc.record({
    kind: fc.constant('vagalManoeuvre' as const),
    technique: one(Object.keys(VAGAL_MANOEUVRES) as (keyof typeof VAGAL_MANOEUVRES)[]),
  }),
  fc.record({
    kind: fc.constant('position' as const),
    posture: one(Object.keys(POSTURES) as (keyof typeof POSTURES)[]),
  }),
  fc.record({ kind: fc.constant('controlBleeding' as const), site: one(['', 'spleen']), effectiveness: number(0, 1) }),
  fc.record({ kind: fc.constant('drainKidney' as const), side }),
  fc.record({ kind: fc.constant('removeTrigger' as const), process: one(Object.keys(PROCESSES) as ProcessKey[]) }),
);
const anyProcess: fc.Arbitrary<ProcessSpec> = fc.record({
  process: one(Object.keys(PROCESSES) as ProcessKey[]),
  severity: number(0, 1),
  side,
  site: one(['', 'spleen']),
});
/** A process that knows only certain sites has one of them. */
const process: fc.Arbitrary<ProcessSpec> = fc.tuple(anyProcess, fc.nat(100)).map(([spec, n]) => {
  const { sites } = PROCESSES[spec.process];
  return sites ? { ...spec, site: sites[n % sites.length] as string } : spec;
});

it('given any processes and any acts, when minutes pass, then all is finite, no volume is negative and nothing depends on chunks or saving', () => {
  fc.assert(
    fc.property(
      fc.array(process, { maxLength: 4 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 1500 }), action), { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 0, max: 1e6 }),
      (processes, acts, seed) => {
        const body = bodyOf(processes, { seed });
        let twin = loadBody(saveBody(body));
        for (const b of [body, twin])
          for (const sensor of ['ecg', 'oximeter', 'cuff'] as const) attach(b, sensor, true);
        for (const [ticks, what] of acts) {
          advanceBody(body, ticks);
          for (let left = ticks; left > 0; left -= 333) advanceBody(twin, Math.min(333, left));
          const done = actOnBody(body, what);
          const again = actOnBody(twin, what);
          expect(again).toEqual(done);
          twin = loadBody(saveBody(twin));
          const q = quantities(body);
          for (const key of QUANTITY_KEYS) expect(Number.isFinite(q[key]), `${key} after ${what.kind}`).toBe(true);
          const s = stateOf(body);
          for (const v of s.x.slice(0, VOLUMES)) expect(v).toBeGreaterThan(-1e-9);
          for (const v of [...s.o2, ...s.co2, s.left.volume, s.right.volume, s.left.o2, s.right.o2, s.left.pleuralGas])
            expect(v).toBeGreaterThanOrEqual(0);
          expect(q.arterialSaturation).toBeLessThanOrEqual(1);
          expect(readings(body)).toEqual(readings(twin));
        }
        expect(saveBody(twin)).toEqual(saveBody(body));
      },
    ),
    { seed: 20261122, numRuns: 40 },
  );
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { actOnBody, advanceBody, attach, createBody, type Body } from '@openward/physiology';
import type { Row } from './support/row.ts';

const MAN = { sex: 'male', ageYears: 30, heightCm: 177, weightKg: 77, skinTone: 3 } as const;
const MOST = 1000;
const SIMULATED_S = 120;

/** A patient with something going on, watched by two sensors. */
function patient(seed: number): Body {
  const made = createBody({ person: MAN, processes: [{ process: 'haemorrhage', severity: 0.2 }] }, seed);
  if (!made.ok) throw new Error(made.error.message);
  attach(made.value, 'ecg', true);
  attach(made.value, 'oximeter', true);
  actOnBody(made.value, { kind: 'infuse', id: 'n', drug: 'norepinephrine', rateMgPerMin: 0.004, route: 'intravenous' });
  return made.value;
}

/** The least of three, so that the warming of the engine is not counted. */
function cost(bodies: readonly Body[]): number {
  return Math.min(...Array.from({ length: 3 }, () => costOnce(bodies)));
}

/** CPU milliseconds for one simulated second of one patient, while so many are moved on in turns of 200 ms. */
function costOnce(bodies: readonly Body[]): number {
  const seconds = Math.max(2, SIMULATED_S / bodies.length);
  const before = process.cpuUsage();
  for (let turn = 0; turn < seconds * 5; turn++) for (const body of bodies) advanceBody(body, 10);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (seconds * bodies.length);
}

function heapUsed(collect: () => void): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** What one patient more costs: memory kept, and how the cost of each grows with how many there are. */
export default function bench(): Row[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  cost([patient(0)]);
  const before = heapUsed(collect);
  const bodies = Array.from({ length: MOST }, (_, i) => patient(i));
  for (const body of bodies) advanceBody(body, 50);
  const each = (heapUsed(collect) - before) / MOST / 1000;
  const costs = [1, 10, 100, MOST].map((count) => ({ count, ms: cost(bodies.slice(0, count)) }));
  const alone = costs[0]?.ms ?? NaN;
  return [
    { name: `memory of a patient, mean of ${MOST}`, value: each, unit: 'kB', budget: { max: 200 } },
    ...costs.map(({ count, ms }) => ({
      name: `CPU for a simulated second of one of ${count}`,
      value: ms,
      unit: 'ms',
      budget: { max: 5 },
    })),
    {
      name: `cost of each among ${MOST} against alone`,
      value: (costs.at(-1)?.ms ?? NaN) / alone,
      unit: '×',
      budget: { max: 2 },
    },
  ];
}

import { actOnBody, advanceBody, attach, createBody, cuff, drainWaves, loadBody, saveBody } from '@openward/physiology';
import type { Row } from './support/row.ts';

const MAN = { sex: 'male', ageYears: 30, heightCm: 177, weightKg: 77, skinTone: 3 } as const;
const SENSORS = ['ecg', 'oximeter', 'cuff', 'arterialLine', 'capnograph', 'thermometer'] as const;

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A living body with every process at a low severity, six drugs, fluid, oxygen and all sensors with their waves. */
function busy(): ReturnType<typeof createBody> {
  const made = createBody(
    {
      person: MAN,
      processes: [
        { process: 'tensionPneumothorax', severity: 0.05, side: 'right' },
        { process: 'haemorrhage', severity: 0.1 },
        { process: 'haemothorax', severity: 0.05, side: 'right' },
        { process: 'lungContusion', severity: 0.2, side: 'right' },
        { process: 'ribFractures', severity: 0.5, side: 'right' },
        { process: 'obstructedInfectedKidney', severity: 0.3, side: 'left' },
        { process: 'anaphylaxis', severity: 0.1 },
      ],
    },
    1,
  );
  if (!made.ok) return made;
  const body = made.value;
  for (const sensor of SENSORS) attach(body, sensor, true);
  cuff(body, 120);
  actOnBody(body, { kind: 'oxygen', device: 'nonRebreather', flowLPerMin: 15 });
  actOnBody(body, { kind: 'fluid', id: 'f', fluid: 'balancedCrystalloid', volumeMl: 2000, rateMlPerMin: 20 });
  actOnBody(body, { kind: 'infuse', id: 'n', drug: 'norepinephrine', rateMgPerMin: 0.004, route: 'intravenous' });
  for (const [drug, doseMg] of [
    ['morphine', 5],
    ['paracetamol', 1000],
    ['meropenem', 1000],
    ['tranexamic-acid', 1000],
    ['ondansetron', 4],
  ] as const)
    actOnBody(body, { kind: 'bolus', drug, doseMg, route: 'intravenous' });
  return made;
}

/** The speed of the body with everything on, the start of a packed patient and the load of a saved one. */
export default async function bench(): Promise<Row[]> {
  const made = busy();
  if (!made.ok) throw new Error(made.error.message);
  const body = made.value;
  advanceBody(body, 120 * 50);
  const speeds: number[] = [];
  for (let minute = 0; minute < 15; minute++) {
    speeds.push(
      60 /
        cpuSeconds(() => {
          for (let frame = 0; frame < 600; frame++) {
            advanceBody(body, 5);
            if (frame % 10 === 0) drainWaves(body);
          }
        }),
    );
  }
  speeds.sort((a, b) => a - b);
  const median = speeds[7] as number;

  const starts: number[] = [];
  for (let i = 0; i < 9; i++) {
    const at = performance.now();
    createBody({ person: MAN, processes: [{ process: 'anaphylaxis', severity: 0.8 }] }, i);
    starts.push(performance.now() - at);
  }
  starts.sort((a, b) => a - b);
  const saved = saveBody(body);
  const at = performance.now();
  for (let i = 0; i < 20; i++) loadBody(saved);
  const load = (performance.now() - at) / 20;

  return [
    { name: 'body, everything on (median minute)', value: median, unit: 'simulated s / CPU-s', budget: { min: 860 } },
    {
      name: 'body, slowest of 15 minutes',
      value: speeds[0] as number,
      unit: 'simulated s / CPU-s',
      budget: { min: 200 },
    },
    { name: 'start of a packed patient (median)', value: starts[4] as number, unit: 'ms', budget: { max: 50 } },
    { name: 'load of a saved body', value: load, unit: 'ms', budget: { max: 50 } },
    { name: 'size of a saved body', value: JSON.stringify(saved).length / 1000, unit: 'kB', budget: { max: 100 } },
  ];
}

/** What runs alike in every engine: bodies with every process and much of what is done to them, as hashes of states. */
import { hashPlain, nextNormal, randomStream } from '@openward/kernel';
import {
  actOnBody,
  advanceBody,
  attach,
  createBody,
  cuff,
  drainWaves,
  quantities,
  readings,
  saveBody,
  type BodyAction,
  type BodySpec,
} from '@openward/physiology';

const man = { sex: 'male', ageYears: 34, heightCm: 178, weightKg: 78, skinTone: 9 } as const;
const woman = {
  sex: 'female',
  ageYears: 79,
  heightCm: 158,
  weightKg: 62,
  skinTone: 4,
  chronic: [{ condition: 'chronicKidneyDisease', severity: 0.4 }],
} as const;

const runs: readonly { readonly name: string; readonly spec: BodySpec; readonly acts: readonly BodyAction[] }[] = [
  { name: 'well', spec: { person: man, processes: [] }, acts: [] },
  {
    name: 'chest trauma',
    spec: {
      person: man,
      processes: [
        { process: 'tensionPneumothorax', severity: 0.7, side: 'left' },
        { process: 'haemorrhage', severity: 0.5, site: 'spleen' },
        { process: 'ribFractures', severity: 0.6, side: 'left' },
      ],
    },
    acts: [
      { kind: 'oxygen', device: 'nonRebreather', flowLPerMin: 15 },
      { kind: 'bolus', drug: 'ketamine', doseMg: 20, route: 'intravenous' },
      { kind: 'decompress', side: 'left', technique: 'finger', site: 'fifthSpaceAnteriorAxillary' },
      { kind: 'fluid', id: 'f1', fluid: 'redCells', volumeMl: 300, rateMlPerMin: 100 },
    ],
  },
  {
    name: 'obstructed infected kidney',
    spec: {
      person: woman,
      processes: [{ process: 'obstructedInfectedKidney', severity: 0.8, side: 'right' }],
      priorS: 600,
    },
    acts: [
      { kind: 'fluid', id: 'f1', fluid: 'balancedCrystalloid', volumeMl: 500, rateMlPerMin: 50 },
      { kind: 'infuse', id: 'i1', drug: 'norepinephrine', rateMgPerMin: 0.006, route: 'intravenous' },
      { kind: 'drainKidney', side: 'right' },
    ],
  },
  {
    name: 'anaphylaxis',
    spec: { person: man, processes: [{ process: 'anaphylaxis', severity: 0.8 }] },
    acts: [
      { kind: 'position', posture: 'supineLegsRaised' },
      { kind: 'bolus', drug: 'epinephrine', doseMg: 0.5, route: 'intramuscular' },
      { kind: 'bolus', drug: 'salbutamol', doseMg: 5, route: 'nebulised' },
    ],
  },
];

/** Seconds between two acts, and after the last. */
const BETWEEN_S = 40;
const TICKS_PER_S = 50;

/** Name and hash of each run. Throws where a body cannot be made or an act is refused. */
export function hashes(): string[] {
  return runs.map(({ name, spec, acts }) => {
    const made = createBody(spec, 42);
    if (!made.ok) throw new Error(`${name}: ${JSON.stringify(made.error)}`);
    const body = made.value;
    for (const sensor of ['ecg', 'oximeter', 'arterialLine', 'capnograph'] as const) attach(body, sensor, true);
    cuff(body, 60);
    const seen: unknown[] = [];
    for (const act of [undefined, ...acts]) {
      const done = act && actOnBody(body, act);
      if (done && !done.ok) throw new Error(`${name}, ${act.kind}: ${JSON.stringify(done.error)}`);
      advanceBody(body, BETWEEN_S * TICKS_PER_S);
      seen.push(quantities(body), readings(body), hashPlain(saveBody(body)));
    }
    return `${name} ${hashPlain([seen, drainWaves(body)])}`;
  });
}

/** Chance alone, so that a difference there is told from one in the body. */
export function chance(): string {
  const stream = randomStream(7, 'chance');
  return hashPlain(Array.from({ length: 1000 }, () => nextNormal(stream)));
}

import { hashPlain } from '@openward/kernel';
import { actOnBody, advanceBody, attach, createBody, cuff, saveBody } from './body.ts';
import type { BodyAction } from './actions/catalogue.ts';

/** What happens in the fixed run, by the second at which it happens. */
const SCRIPT: readonly (readonly [second: number, action: BodyAction])[] = [
  [20, { kind: 'oxygen', device: 'nonRebreather', flowLPerMin: 15 }],
  [60, { kind: 'bolus', drug: 'morphine', doseMg: 5, route: 'intravenous' }],
  [120, { kind: 'fluid', id: 'first', fluid: 'balancedCrystalloid', volumeMl: 500, rateMlPerMin: 50 }],
  [180, { kind: 'position', posture: 'supineLegsRaised' }],
  [240, { kind: 'decompress', side: 'left', technique: 'needle', site: 'secondSpaceMidclavicular' }],
  [300, { kind: 'bolus', drug: 'epinephrine', doseMg: 0.5, route: 'intramuscular' }],
  [360, { kind: 'infuse', id: 'pressor', drug: 'norepinephrine', rateMgPerMin: 0.005, route: 'intravenous' }],
  [420, { kind: 'ventilate', on: true, device: 'bagMask', ratePerMin: 12, tidalVolumeMl: 450, peepCmH2O: 5 }],
  [480, { kind: 'compressions', on: true, ratePerMin: 110, depthCm: 5 }],
  [520, { kind: 'compressions', on: false, ratePerMin: 0, depthCm: 0 }],
  [540, { kind: 'shock', joules: 150, synchronised: false }],
];

/**
 * The hash of the body's state after a fixed run of ten minutes with every process and most actions: the same in every
 * host that computes in IEEE doubles, or the engines do not agree.
 */
export function selfHash(): string {
  const made = createBody(
    {
      person: { sex: 'female', ageYears: 52, heightCm: 168, weightKg: 71, skinTone: 6 },
      processes: [
        { process: 'tensionPneumothorax', severity: 0.4, side: 'left' },
        { process: 'haemorrhage', severity: 0.4, site: 'spleen' },
        { process: 'haemothorax', severity: 0.3, side: 'left' },
        { process: 'lungContusion', severity: 0.3, side: 'left' },
        { process: 'ribFractures', severity: 0.6, side: 'left' },
        { process: 'obstructedInfectedKidney', severity: 0.5, side: 'right' },
        { process: 'anaphylaxis', severity: 0.3 },
      ],
    },
    20260,
  );
  if (!made.ok) return made.error.code;
  const body = made.value;
  for (const sensor of ['ecg', 'oximeter', 'cuff', 'arterialLine', 'capnograph', 'thermometer'] as const)
    attach(body, sensor, true);
  cuff(body, 120);
  let second = 0;
  for (const [at, action] of SCRIPT) {
    advanceBody(body, (at - second) * 50);
    second = at;
    actOnBody(body, action);
  }
  advanceBody(body, (600 - second) * 50);
  return hashPlain(saveBody(body));
}

import { join } from 'node:path';
import { caseSlugs, checkPlaythrough, readCase, readCatalogue, runPlaythrough } from '@openward/content';
import {
  actOnBody,
  advanceBody,
  createBody,
  MECHANISMS,
  quantities,
  type BodyAction,
  type BodySpec,
  type MechanismKey,
  type QuantityKey,
} from '@openward/physiology';
import { describe, expect, it } from 'vitest';
import { isTaught, readFolder } from '../../apps/cli/src/read-folder.ts';

const { files } = readFolder(join(import.meta.dirname, '..', '..', 'content'), isTaught);
const { catalogue } = readCatalogue(files);
const ideals = caseSlugs(files).flatMap((slug) => {
  const { data, playthroughs } = readCase(files, slug);
  const ideal = playthroughs['ideal'];
  return data && ideal ? [{ slug, data, ideal }] : [];
});

/** The case that rests on a mechanism most plainly: tried first, because every play costs seconds. */
const LIKELIEST: Partial<Record<MechanismKey, string>> = {
  mastCells: 'unwell-on-the-ward',
  mediatorVasodilation: 'unwell-on-the-ward',
  bronchospasm: 'unwell-on-the-ward',
  capillaryLeak: 'not-herself',
  alphaReceptors: 'not-herself',
  betaReceptors: 'unwell-on-the-ward',
  infection: 'not-herself',
  inflammation: 'not-herself',
  antibiotics: 'not-herself',
  drainage: 'not-herself',
  fever: 'not-herself',
  fluidKinetics: 'not-herself',
};

/** What the ideal play of a case expected and did not see. */
function missed({ slug, data, ideal }: (typeof ideals)[number], cut: readonly MechanismKey[]): readonly string[] {
  if (!catalogue) throw new Error('The catalogue cannot be read.');
  const played = runPlaythrough(data, catalogue, ideal, cut);
  if (!played.ok) return [`${slug}: ${played.error.message}`];
  return checkPlaythrough(ideal, played.value, {})
    .filter((row) => !row.ok)
    .map((row) => `${slug}: ${row.what}, expected ${row.expected}, seen ${row.seen}`);
}

/** The first case whose ideal play fails without a mechanism. */
function failing(mechanism: MechanismKey): (typeof ideals)[number] | undefined {
  const first = LIKELIEST[mechanism];
  return ideals
    .toSorted((a, b) => Number(b.slug === first) - Number(a.slug === first))
    .find((each) => missed(each, [mechanism]).length > 0);
}

/** What is missed with nothing cut, by case: a play that fails anyhow proves nothing. */
const uncut = new Map<string, readonly string[]>();

const WOMAN = { sex: 'female', ageYears: 30, heightCm: 164, weightKg: 74, skinTone: 3 } as const;

interface Proof {
  readonly spec: BodySpec;
  readonly action?: BodyAction;
  readonly minutes: number;
  readonly quantity: QuantityKey;
  /** The least change of the quantity, in its unit, that the mechanism must make. */
  readonly change: number;
}

/** The mechanisms on which no ideal play rests alone, each with a process in which it moves a quantity. */
const WITHOUT_A_CASE: Partial<Record<MechanismKey, Proof>> = {
  // Weak in the body as it is: thin air raises the pressure by far less than on a mountain (review: clinical).
  hypoxicConstriction: {
    spec: { person: WOMAN, processes: [], priorS: 0 },
    action: { kind: 'environment', pressureKpa: 55 },
    minutes: 10,
    quantity: 'pulmonaryArteryPressure',
    change: 0.3,
  },
  oxygenDebt: {
    spec: {
      person: WOMAN,
      processes: [{ process: 'haemorrhage', severity: 1, parameters: { rateMlPerMin: 150 } }],
      priorS: 0,
    },
    minutes: 15,
    quantity: 'lactate',
    change: 1,
  },
  intracranialPressure: {
    spec: {
      person: WOMAN,
      processes: [{ process: 'intracranialHaemorrhage', severity: 1, parameters: { initialMl: 80 } }],
      priorS: 0,
    },
    minutes: 10,
    quantity: 'intracranialPressure',
    change: 10,
  },
  uterineTone: {
    spec: {
      person: { ...WOMAN, pregnancyWeeks: 39 },
      processes: [{ process: 'postpartumHaemorrhage', severity: 0.6 }],
      priorS: 0,
    },
    action: { kind: 'bolus', drug: 'oxytocin', doseMg: 5 / 600, route: 'intravenous' },
    minutes: 10,
    quantity: 'bloodLost',
    change: -200,
  },
};
const played = (Object.keys(MECHANISMS) as MechanismKey[]).filter((key) => !WITHOUT_A_CASE[key]);

/** The quantity of a proof at its end, with some mechanisms cut. */
function seen({ spec, action, minutes, quantity }: Proof, cut: readonly MechanismKey[]): number {
  const made = createBody(spec, 1, { cut });
  if (!made.ok) throw new Error(made.error.message);
  const body = made.value;
  advanceBody(body, 60 * 50);
  if (action) expect(actOnBody(body, action).ok).toBe(true);
  advanceBody(body, minutes * 60 * 50);
  return quantities(body)[quantity];
}

describe('given the ideal play of every case', () => {
  it.each(played)('when %s is cut, then some ideal play fails that does not fail otherwise', (mechanism) => {
    const proof = failing(mechanism);
    if (!proof) throw new Error(`no ideal play rests on ${mechanism}`);
    if (!uncut.has(proof.slug)) uncut.set(proof.slug, missed(proof, []));
    expect(uncut.get(proof.slug)).toEqual([]);
  });
});

describe('given a process that needs a mechanism of no case', () => {
  it.each(Object.entries(WITHOUT_A_CASE) as [MechanismKey, Proof][])(
    'when %s is cut, then the quantity it moves is clearly other',
    (mechanism, proof) => {
      const moved = (seen(proof, []) - seen(proof, [mechanism])) / proof.change;
      expect(moved).toBeGreaterThan(1);
    },
  );
});

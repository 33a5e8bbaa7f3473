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

/** What the ideal plays expected and did not see. */
function failures(cut: readonly MechanismKey[]): string[] {
  if (!catalogue) throw new Error('The catalogue cannot be read.');
  for (const { slug, data, ideal } of ideals) {
    const played = runPlaythrough(data, catalogue, ideal, cut);
    if (!played.ok) return [`${slug}: ${played.error.message}`];
    const missed = checkPlaythrough(ideal, played.value, {}).filter((row) => !row.ok);
    if (missed.length > 0)
      return missed.map((row) => `${slug}: ${row.what}, expected ${row.expected}, seen ${row.seen}`);
  }
  return [];
}

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
  it('when nothing is cut, then it is as expected', () => {
    expect(ideals.length).toBeGreaterThanOrEqual(3);
    expect(failures([])).toEqual([]);
  });

  it.each(played)('when %s is cut, then some ideal play fails', (mechanism) => {
    expect(failures([mechanism])).not.toEqual([]);
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

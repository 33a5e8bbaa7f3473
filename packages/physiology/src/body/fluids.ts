import type { FluidKey } from '../contract.ts';
import type { BodyState } from './state.ts';
import { BED_X, X } from './slots.ts';
import { POOL, poolVolume } from './transport.ts';

/** Fluids as data: red-cell share, protein relative to plasma, electrolytes in mmol/L. */
export const FLUIDS: Readonly<
  Record<
    FluidKey,
    {
      readonly meaning: string;
      readonly redCells: number;
      readonly protein: number;
      readonly sodium: number;
      readonly chloride: number;
      readonly potassium: number;
      readonly buffer: number;
      readonly glucose: number;
      readonly water: number;
      readonly clotting: number;
      readonly platelets: number;
      readonly source: string;
    }
  >
> = {
  balancedCrystalloid: {
    meaning: 'balanced crystalloid',
    redCells: 0,
    protein: 0,
    sodium: 140,
    chloride: 98,
    potassium: 5,
    buffer: 28,
    glucose: 0,
    water: 1,
    clotting: 0,
    platelets: 0,
    source: 'manufacturer composition (Plasma-Lyte 148)',
  },
  sodiumChloride09: {
    meaning: 'sodium chloride 9 mg/mL',
    redCells: 0,
    protein: 0,
    sodium: 154,
    chloride: 154,
    potassium: 0,
    buffer: 0,
    glucose: 0,
    water: 1,
    clotting: 0,
    platelets: 0,
    source: 'composition',
  },
  albumin45: {
    meaning: 'albumin 45 mg/mL',
    redCells: 0,
    protein: 0.95,
    sodium: 145,
    chloride: 120,
    potassium: 1,
    buffer: 10,
    glucose: 0,
    water: 1,
    clotting: 0,
    platelets: 0,
    source: 'composition',
  },
  redCells: {
    meaning: 'red cells in additive solution',
    redCells: 0.58,
    protein: 0.05,
    sodium: 150,
    chloride: 120,
    potassium: 20,
    buffer: 5,
    glucose: 10,
    water: 1,
    clotting: 0,
    platelets: 0,
    source: 'haematocrit 0.5-0.7, UK blood services',
  },
  plasma: {
    meaning: 'fresh frozen plasma',
    redCells: 0,
    protein: 0.95,
    sodium: 165,
    chloride: 80,
    potassium: 4,
    buffer: 15,
    glucose: 15,
    water: 1,
    clotting: 1,
    platelets: 0,
    source: 'UK blood services',
  },
  platelets: {
    meaning: 'platelets',
    redCells: 0,
    protein: 0.6,
    sodium: 150,
    chloride: 90,
    potassium: 4,
    buffer: 15,
    glucose: 10,
    water: 1,
    clotting: 0.3,
    platelets: 250,
    source: 'UK blood services',
  },
  wholeBlood: {
    meaning: 'whole blood',
    redCells: 0.38,
    protein: 0.85,
    sodium: 150,
    chloride: 95,
    potassium: 8,
    buffer: 15,
    glucose: 10,
    water: 1,
    clotting: 0.7,
    platelets: 50,
    source: 'UK blood services',
  },
  glucose10: {
    meaning: 'glucose 100 mg/mL',
    redCells: 0,
    protein: 0,
    sodium: 0,
    chloride: 0,
    potassium: 0,
    buffer: 0,
    glucose: 555,
    water: 1,
    clotting: 0,
    platelets: 0,
    source: 'composition',
  },
};

/** Adds volume to the great veins: circuit, red cells and plasma together, so that volume is conserved. */
export function addBlood(state: BodyState, volumeMl: number, redShare: number): void {
  state.x[X.venaCava] = (state.x[X.venaCava] as number) + volumeMl;
  state.blood.redCells += volumeMl * redShare;
  state.blood.plasma += volumeMl * (1 - redShare);
}

/** Takes whole blood from a node of the circuit, with its gases; returns what was there to take. */
export function loseBlood(state: BodyState, slot: number, pool: number, volumeMl: number): number {
  const { x, blood, o2, co2 } = state;
  const have = x[slot] as number;
  const lost = Math.min(volumeMl, have * 0.02);
  const total = blood.redCells + blood.plasma;
  const before = Math.max(1, poolVolume(x, pool));
  x[slot] = have - lost;
  blood.redCells -= (lost * blood.redCells) / total;
  blood.plasma -= (lost * blood.plasma) / total;
  o2[pool] = (o2[pool] as number) * (1 - lost / before);
  co2[pool] = (co2[pool] as number) * (1 - lost / before);
  return lost;
}

/** Moves plasma water out of the beds' veins into the interstitium (positive) or back, in mL; returns what moved. */
export function shiftPlasma(state: BodyState, volumeMl: number): number {
  const { x, blood } = state;
  const moved = volumeMl > 0 ? Math.min(volumeMl, 0.02 * blood.plasma) : Math.max(volumeMl, -0.02 * blood.interstitial);
  takeFromVeins(x, moved);
  blood.plasma -= moved;
  blood.interstitial += moved;
  return moved;
}

/** Takes volume from all beds and the great veins in proportion to what each holds, mL. */
export function takeFromVeins(x: number[], volumeMl: number): void {
  let sum = x[X.venaCava] as number;
  for (const bed of BED_X) sum += x[bed] as number;
  const share = volumeMl / sum;
  x[X.venaCava] = (x[X.venaCava] as number) * (1 - share);
  for (const bed of BED_X) x[bed] = (x[bed] as number) * (1 - share);
}

/** What a run of fluid is called that takes blood from a vein instead of giving. */
export const WITHDRAWAL = 'withdrawal';

/** Every 100 ms: running fluids. */
export function stepFluids(state: BodyState): void {
  const dt = 0.1 / 60;
  for (const run of state.fluids) {
    const give = Math.min(run.leftMl, run.rateMlPerMin * dt);
    if (give <= 0) continue;
    run.leftMl -= give;
    if (run.fluid === WITHDRAWAL) {
      state.blood.lost += loseBlood(state, X.venaCava, POOL.venous, give);
      continue;
    }
    const data = FLUIDS[run.fluid as FluidKey];
    state.balance.fluidIn += give;
    addBlood(state, give, data.redCells);
    state.co2[POOL.venous] = (state.co2[POOL.venous] as number) + give * data.buffer * 0.02226 * 0.5;
    const plasma = state.blood.plasma;
    const mix = (give * (1 - data.redCells)) / (plasma + state.blood.interstitial);
    const chem = state.chemistry;
    state.blood.proteinLoss += ((1 - data.protein) * give * (1 - data.redCells)) / plasma;
    chem.sodium += (data.sodium - chem.sodium) * mix;
    chem.chloride += (data.chloride - chem.chloride) * mix;
    chem.potassium += (data.potassium - chem.potassium) * mix * 0.5;
    chem.glucose += (data.glucose - chem.glucose) * mix * 0.8;
    state.blood.metabolicAcid += (24 - data.buffer) * mix * (data.glucose > 100 ? 0.3 : 1);
    chem.fibrinogen += (chem.fibrinogen * -1 + 2.5 * data.clotting) * (give / (plasma + give));
    chem.platelets += (data.platelets - chem.platelets) * (give / (plasma + state.blood.redCells));
  }
  if (state.fluids.some((r) => r.leftMl <= 0)) state.fluids = state.fluids.filter((r) => r.leftMl > 0);
}

import { BED_KEYS, type BedKey } from '../circuit/branches.ts';
import { workingDemand } from '../circulation/exercise.ts';
import { POOLS } from '../circuit/pools.ts';
import { carry } from '../generated/circulation.ts';
import { exchangeLung, fadeMeters } from '../lungs/exchange.ts';
import { activeShare } from '../lungs/pigment.ts';
import { acidOf, bohrFactor, oxygenTension } from './gases.ts';
import { haemoglobin, POOL, poolVolume } from './blood-pools.ts';
import type { BodyState } from './state.ts';

const DT = 0.02;
/** Share of rest oxygen demand by bed, in the order of BED_KEYS: brain, heart, kidney, splanchnic, muscle, skin, legs. */
export const DEMAND = [0.2, 0.11, 0.07, 0.25, 0.22, 0.04, 0.11] as const;

const oxygenAt: number[] = new Array<number>(POOLS.length).fill(0.1);
const carbonAt: number[] = new Array<number>(POOLS.length).fill(0.1);

/**
 * One tick of oxygen and carbon dioxide in the blood: carriage with the flows of the circuit, metabolism in the beds,
 * exchange with the alveoli. `demand` is whole-body oxygen demand in mL/s; what is not met adds to the oxygen debt.
 */
export function stepTransport(state: BodyState, demand: number, brainShare: number, heartShare: number): void {
  const { x, o2, co2, out, blood } = state;
  carry(x, out, o2, co2, oxygenAt, carbonAt, state.c.tissueSize);
  let deficit = 0;
  // Cells whose cytochrome oxidase is blocked leave the oxygen in the blood.
  const respire = 1 / (1 + state.effects.cytochromeBlock);
  for (let b = 0; b < BED_KEYS.length; b++) {
    const i = POOL.beds + b;
    const share = (DEMAND[b] as number) * (b === 0 ? brainShare : b === 1 ? heartShare : 1);
    const work = workingDemand(state, BED_KEYS[b] as BedKey);
    const want = (demand * share + work) * DT;
    const c = oxygenAt[i] as number;
    // Extraction falls off below about 3 mL/dL in the outflow, which is the critical extraction of 60-75 %; heart and working muscle take nearly all.
    const half = b === 1 ? 0.012 : work > 0 ? 0.042 / (1 + 8 * state.circulation.command) : 0.042;
    const got = Math.min(
      want * respire * Math.min(1, ((c * c) / (c * c + half * half)) * (1 + (half / 0.14) * (half / 0.14))),
      0.5 * (o2[i] as number),
    );
    o2[i] = (o2[i] as number) - got;
    // Most of what working muscle lacks comes from phosphocreatine and is paid back.
    deficit += Math.max(0, want - got) * (work > 0 ? 0.18 : 1);
    co2[i] = (co2[i] as number) + got * (work > 0 ? 0.82 + 0.15 * state.circulation.command : 0.82);
  }
  blood.deficit += deficit;
  fadeMeters(state);
  if (state.cut.gasExchange) return;
  exchangeLung(state, state.left, POOL.left);
  exchangeLung(state, state.right, POOL.right);
}

/** Tensions, pH and saturations of arterial and mixed venous blood from their contents; every 100 ms. */
export function readBlood(state: BodyState): void {
  const { x, o2, co2, blood } = state;
  const hb = haemoglobin(state);
  const active = activeShare(state);
  const bound = 1 - active;
  const be = blood.baseExcess;
  const arterial = (co2[POOL.arteries] as number) / Math.max(1, poolVolume(x, POOL.arteries));
  const acid = acidOf(arterial, be, blood.sat + bound, hb, { pco2: blood.pco2, ph: blood.ph });
  blood.pco2 = acid.pco2;
  blood.ph = acid.ph;
  const bohr = bohrFactor(acid.ph, state.temperature.core) / active;
  const content = (o2[POOL.arteries] as number) / Math.max(1, poolVolume(x, POOL.arteries));
  blood.po2 = oxygenTension(content, hb * active, bohr, blood.po2);
  blood.sat = saturationOf(content, blood.po2, hb);
  const venous = (o2[POOL.venous] as number) / Math.max(1, poolVolume(x, POOL.venous));
  const venousAcid = acidOf(
    (co2[POOL.venous] as number) / Math.max(1, poolVolume(x, POOL.venous)),
    be,
    blood.venousSat + bound,
    hb,
    { pco2: blood.pvco2, ph: blood.vph },
  );
  blood.pvco2 = venousAcid.pco2;
  blood.vph = venousAcid.ph;
  const venousBohr = bohrFactor(venousAcid.ph, state.temperature.core) / active;
  blood.pv = oxygenTension(venous, hb * active, venousBohr, blood.pv);
  blood.venousSat = saturationOf(venous, blood.pv, hb);
}

/** Share of all haemoglobin that carries oxygen. */
function saturationOf(content: number, po2: number, hb: number): number {
  return Math.max(0, Math.min(1, ((content - 3.1e-5 * po2) * 1000) / (1.34 * hb)));
}

import type { FluidKey } from '../terms.ts';
import { SOLUTES, S } from '../chemistry/solutes.ts';
import { FLUIDS } from '../water/fluid-table.ts';
import type { BodyState } from './state.ts';
import { BED_X, OUT, X } from './slots.ts';
import { POOL, poolVolume } from './blood-pools.ts';

/** Adds volume to the great veins: circuit, red cells and plasma together, so that volume is conserved. */
export function addBlood(state: BodyState, volumeMl: number, redShare: number): void {
  state.x[X.venaCava] = (state.x[X.venaCava] as number) + volumeMl;
  const cells = state.blood.redCells;
  const kept = cells / Math.max(1, cells + volumeMl * redShare);
  state.pigment.carboxy *= kept;
  state.pigment.met *= kept;
  state.blood.redCells += volumeMl * redShare;
  state.blood.plasma += volumeMl * (1 - redShare);
}

/** Takes whole blood from a node of the circuit, with its gases, solutes, proteins and clotting; returns what was there to take. */
export function loseBlood(state: BodyState, slot: number, pool: number, volumeMl: number): number {
  const { x, blood, o2, co2, solutes: s, clotting } = state;
  const have = x[slot] as number;
  const lost = Math.min(volumeMl, have * 0.02);
  const total = blood.redCells + blood.plasma;
  const before = Math.max(1, poolVolume(x, pool));
  x[slot] = have - lost;
  const share = lost / total;
  blood.redCells -= share * blood.redCells;
  blood.plasma -= share * blood.plasma;
  o2[pool] = (o2[pool] as number) * (1 - lost / before);
  co2[pool] = (co2[pool] as number) * (1 - lost / before);
  const kept = 1 - share;
  for (let i = 0; i < SOLUTES.length; i++) {
    const amount = s.plasma[i] as number;
    s.plasma[i] = amount * kept;
    s.gained[i] = (s.gained[i] as number) - amount * share;
  }
  s.albumin *= kept;
  s.globulin *= kept;
  clotting.platelets *= kept;
  clotting.fibrinogen *= kept;
  clotting.factors *= kept;
  return lost;
}

/** Moves plasma water with its small solutes out of the beds' veins into the interstitium (positive) or back, in mL; returns what moved. */
export function shiftPlasma(state: BodyState, volumeMl: number): number {
  const { x, blood, solutes: s } = state;
  const moved = volumeMl > 0 ? Math.min(volumeMl, 0.02 * blood.plasma) : Math.max(volumeMl, -0.02 * blood.interstitial);
  const from = moved > 0 ? s.plasma : s.tissue;
  const to = moved > 0 ? s.tissue : s.plasma;
  const share = moved > 0 ? moved / blood.plasma : -moved / blood.interstitial;
  for (let i = 0; i < SOLUTES.length; i++) {
    const carried = (from[i] as number) * share;
    from[i] = (from[i] as number) - carried;
    to[i] = (to[i] as number) + carried;
  }
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
/** Carbon dioxide of half-normal blood, mL (STPD) per mL: what venous blood keeps of its own where a fluid thins it. */
const CARBON_KEPT = 0.27;

/** Pressures in the great veins, mmHg, between which they fall shut about a cannula that draws: ours, `review: clinical`. */
const SHUT = -12;
const OPEN = -6;

/** How far the great veins stand open to a cannula that draws: an empty vein collapses and gives nothing. */
function openness(state: BodyState): number {
  const pressure = state.out[OUT.venaCava] as number;
  return Math.min(1, Math.max(0, (pressure - SHUT) / (OPEN - SHUT)));
}

/** Every 100 ms: running fluids. */
export function stepFluids(state: BodyState): void {
  if (state.fluids.length === 0) return;
  const dt = 0.1 / 60;
  const { solutes: s, clotting } = state;
  for (const run of state.fluids) {
    const give = Math.min(run.leftMl, run.rateMlPerMin * dt);
    if (give <= 0) continue;
    if (run.fluid === WITHDRAWAL) {
      const drawn = loseBlood(state, X.venaCava, POOL.venous, give * openness(state));
      run.leftMl -= drawn;
      state.blood.lost += drawn;
      continue;
    }
    run.leftMl -= give;
    const data = FLUIDS[run.fluid as FluidKey];
    state.balance.fluidIn += give;
    addBlood(state, give, data.redCells);
    state.co2[POOL.venous] = (state.co2[POOL.venous] as number) + give * CARBON_KEPT;
    const litres = (give * (1 - data.redCells)) / 1000;
    for (const key of Object.keys(data.solutes)) {
      const i = S[key as keyof typeof S];
      const mmol = (data.solutes[key] as number) * litres;
      s.plasma[i] = (s.plasma[i] as number) + mmol;
      s.gained[i] = (s.gained[i] as number) + mmol;
    }
    s.albumin += data.albumin * litres;
    s.globulin += data.globulin * litres;
    clotting.factors += data.factors * litres;
    clotting.fibrinogen += data.fibrinogen * litres;
    clotting.platelets += (data.platelets * give) / 1000;
    // Heat the body must give to bring it to its own temperature, kJ: 4.18 kJ per litre and degree.
    state.heat.cold += (4.18 * give * (state.temperature.core - run.temperatureC)) / 1000;
  }
  if (state.fluids.some((r) => r.leftMl <= 0)) state.fluids = state.fluids.filter((r) => r.leftMl > 0);
}

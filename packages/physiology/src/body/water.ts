import { exp } from '@openward/kernel';
import { shiftPlasma, takeFromVeins } from './fluids.ts';
import { clamp, saturate } from './numbers.ts';
import { X } from './slots.ts';
import type { BodyState } from './state.ts';

/** Every second, water between plasma and tissue as Starling flow: capillary pressure with refill after loss, oncotic pressure, leak, and lymph. mL/s. */
export function stepCapillaries(state: BodyState): void {
  const { blood, c, infection, mediator, balance } = state;
  const total = blood.redCells + blood.plasma;
  const plasmaRest = c.bloodVolume * (1 - c.haemoglobin / 333);
  const over = (total - c.bloodVolume) / c.bloodVolume;
  const dilution = clamp(blood.proteinLoss, 0, 0.9);
  const swelling = (blood.interstitial - c.interstitial) / c.interstitial;
  // Distribution to the interstitium with a half-time near 20 min (Hahn, volume kinetics); refill after loss is slower.
  const spread = over > 0 ? over * 3.0 : over * 0.85;
  const oncotic = 1.1 * dilution - 0.55 * clamp(swelling, -0.3, 1);
  let rate = state.cut.fluidKinetics ? 0 : (spread + oncotic) * (plasmaRest / 3000);
  const leak = state.cut.capillaryLeak ? 0 : 0.95 * clamp(infection.leak, 0, 1.5) + 2.5 * clamp(mediator.late, 0, 1.2);
  const room = clamp((blood.plasma / plasmaRest - 0.38) / 0.5, 0, 1.3);
  rate += leak * room * (plasmaRest / 3000);
  const moved = shiftPlasma(state, rate);
  balance.leaked += moved;
  // Water leaving concentrates protein again.
  blood.proteinLoss = Math.max(
    0,
    blood.proteinLoss - (Math.max(0, moved) / Math.max(500, blood.plasma)) * (leak > 0.1 ? 0.6 : 1),
  );
}

/** Every second: filtration and urine from pressure, perfusion, obstruction, tone and diuretics. `renalFlowMl` is flow to both kidneys in mL over the second. */
export function stepKidney(state: BodyState, renalFlowMl: number): void {
  const { kidney: k, c, reflex: r, effects: e, x } = state;
  const flow = clamp(renalFlowMl / (c.output * 0.19), 0, 2);
  k.perfusion += (flow - k.perfusion) / 30;
  const pressure = clamp(((x[X.mean] as number) - 45) / (c.meanPressure - 45), 0, 1.15);
  const side = (pelvis: number): number => 0.5 * clamp(1 - (pelvis - 8) / 30, 0.12, 1);
  k.gfr =
    c.gfr *
    pressure *
    Math.min(1, 0.35 + 0.65 * k.perfusion) *
    (side(k.leftPelvis) + side(k.rightPelvis)) *
    (1 - 0.4 * clamp(state.infection.inflammation, 0, 1));
  const antidiuresis = exp(-1.7 * clamp(r.sympathetic - 0.2, 0, 1));
  const loop = 1 + 6 * saturate(e.loopDiuretic);
  k.urineRate = 1.04 * (k.gfr / 125) * antidiuresis * loop;
  const obstructed = (k.leftPelvis > 30 ? 0.5 : 0) + (k.rightPelvis > 30 ? 0.5 : 0);
  const out = (k.urineRate * (1 - 0.9 * obstructed)) / 60;
  k.urineMl += out;
  state.balance.urine += out;
  // Urine is drawn from plasma, which the interstitium refills.
  state.blood.plasma -= out;
  takeFromVeins(x, out);
  shiftPlasma(state, -0.7 * out);
}

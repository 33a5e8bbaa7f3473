import { exp, log } from '@openward/kernel';
import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { addToFluid, concentration, tonicity } from './amounts.ts';
import { CELL_POTASSIUM } from './fresh.ts';
import { S } from './solutes.ts';

/** Share of the gap between the present level and the level the cells would hold that closes each second (about 20 min). */
const RATE = 1 / 1300;

/**
 * The level of potassium outside the cells that these cells now hold in balance, mmol/L: their own store (a deficit of
 * 100 mmol for each 0.3 mmol/L, Sterns 1981), insulin, beta-2 tone, acid that came without its anion (Adrogué & Madias
 * 1981: 0.5 mmol/L per 0.1 of mineral acidosis, little with organic acids), tonicity.
 */
function held(state: BodyState): number {
  const { solutes: s, c, effects: e, blood, hormones: h, influences } = state;
  const store = (s.cell[S.potassium] as number) / (CELL_POTASSIUM * state.spec.person.weightKg);
  const outside = (blood.plasma + blood.interstitial) / 1000;
  const organic = Math.max(0, concentration(state, S.ketones) + concentration(state, S.lactate) - 1.1);
  const mineral = clamp(s.bufferedAcid / outside - 0.5 * organic, -12, 20);
  const respiratory = clamp((blood.pco2 - 40) / 40, -0.5, 1.5);
  const beta = (0.22 * saturate(0.6 * e.beta2)) / (1 + c.betaBlock + e.beta2Block);
  const action = h.insulinAction;
  const insulin = action > 1 ? -0.24 * (action / (action + 6) - 1 / 7) : 0.16 * (1 - action);
  return (
    c.potassium *
    exp(
      0.012 * clamp(tonicity(state) - c.osmolalityRest + c.urea, -20, 60) +
        2.4 * log(clamp(store, 0.5, 1.3)) +
        insulin -
        beta +
        0.3 * saturate(0.3 * e.sodiumPump) +
        0.12 * saturate(e.depolarisingBlock),
    ) *
    (1 + 0.018 * mineral + 0.05 * respiratory + influences.potassiumShift)
  );
}

/** Every second: potassium between cells and the fluid around them, and what dying cells let go. */
export function stepPotassium(state: BodyState): void {
  const { solutes: s, blood, influences } = state;
  if (influences.potassiumLoss > 0) addToFluid(state, S.potassium, -influences.potassiumLoss / 60);
  const level = ((s.tissue[S.potassium] as number) * 1000) / blood.interstitial;
  const fluid = (blood.plasma + blood.interstitial) / 1000;
  const into = (level - held(state)) * fluid * RATE - influences.potassiumLeak / 60;
  const moved = clamp(into, -0.01 * (s.cell[S.potassium] as number), 0.01 * (s.tissue[S.potassium] as number));
  s.tissue[S.potassium] = (s.tissue[S.potassium] as number) - moved;
  s.cell[S.potassium] = (s.cell[S.potassium] as number) + moved;
}

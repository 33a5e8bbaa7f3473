import { shiftPlasma } from '../body/fluids.ts';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { oncoticPressure } from './oncotic.ts';
import { capillaryPressure, interstitialPressure } from './pressures.ts';

/** Filtration coefficient of the whole body, mL/min per mmHg and kg (about 4-7 in an adult; Guyton & Hall 2006: 6.7). */
const FILTRATION = 0.046;
/** Lymph at rest, mL/min per kg (4-8 L a day; Levick & Michel 2010). */
const LYMPH = 0.052;
const REFLECTION = 0.95;

/** How leaky mediators and inflammation make the capillaries, 0 whole. */
export function leakOf(state: BodyState): number {
  if (state.cut.capillaryLeak) return 0;
  return 0.08 * clamp(state.infection.leak, 0, 1.5) + 2.4 * clamp(state.mediator.late, 0, 1.2) + state.influences.leak;
}

/**
 * Every second: water and protein between plasma and interstitium (Starling 1896, with lymph; Levick & Michel 2010).
 * Written as departures from the person's rest, where filtration is what lymph brings back. `flowRatio` is flow
 * through muscle and gut against rest.
 */
export function stepCapillaries(state: BodyState, flowRatio: number): void {
  const { blood, solutes: s, c, water: w } = state;
  const weight = state.spec.person.weightKg;
  const leak = leakOf(state);
  w.capillary += (capillaryPressure(state, flowRatio) - w.capillary) / 20;
  const plasmaL = blood.plasma / 1000;
  const tissueL = blood.interstitial / 1000;
  const inside = oncoticPressure((s.albumin + s.globulin) / plasmaL);
  const outside = oncoticPressure((s.tissueAlbumin + s.tissueGlobulin) / tissueL);
  const interstitial = interstitialPressure(blood.interstitial / c.interstitial - 1);
  const reflection = REFLECTION / (1 + 1.6 * leak);
  const conductance = FILTRATION * weight * (1 + 1.1 * leak);
  const lymphRest = LYMPH * weight;
  const lymph = lymphRest * clamp(1 + (interstitial > 0 ? 0.9 : 0.12) * interstitial, 0.15, 6);
  // Below a third of its volume plasma is held by cells and skeleton of the vessels: nothing more to filter.
  const room = clamp((blood.plasma / c.plasma - 0.33) / 0.25, 0, 1);
  const filtered = state.cut.fluidKinetics
    ? lymph
    : lymphRest +
      conductance *
        (w.capillary - c.capillaryRest - interstitial - (reflection * (inside - outside) - REFLECTION * c.oncoticRest));
  const outflow = filtered > 0 ? filtered * room : filtered;
  const net = (outflow - lymph) / 60;
  const moved = shiftPlasma(state, net);
  state.balance.leaked += moved;
  // Protein goes with what is filtered and through the wall, and comes back with lymph.
  const through = ((1 - reflection) * Math.max(0, outflow)) / 60;
  const permeability = (PROTEIN_PERMEABILITY * weight * (1 + 6 * leak)) / 60;
  const returned = lymph / 60;
  for (const kind of PROTEINS) {
    const held = s[kind.plasma] / plasmaL;
    const tissue = s[kind.tissue] / tissueL;
    const flow = (through * held + kind.permeable * permeability * (held - tissue) - returned * tissue) / 1000;
    s[kind.plasma] -= flow;
    s[kind.tissue] += flow;
  }
}
/** mL/min per kg: makes the rest's loss through the wall equal to what lymph returns (albumin 15 of 42 g/L outside). */
const PROTEIN_PERMEABILITY = (LYMPH * 15 - 0.05 * LYMPH * 42) / 27;
const PROTEINS = [
  { plasma: 'albumin', tissue: 'tissueAlbumin', permeable: 1 },
  { plasma: 'globulin', tissue: 'tissueGlobulin', permeable: (7 - 0.05 * 28) / 21 / ((15 - 0.05 * 42) / 27) },
] as const;

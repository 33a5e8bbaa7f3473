import type { BodyState } from '../body/state.ts';
import { stepCholinesterase } from '../toxicity/cholinesterase.ts';
import { stepGlutathione } from '../toxicity/paracetamol.ts';
import { clamp, saturate } from '../body/numbers.ts';
import { DRUGS } from './catalogue.ts';
import { adsorb, drugState, stepDrug, sumEffects } from './kinetics.ts';
import type { Drug } from './types.ts';

const MINUTES = 0.1 / 60;

/** Every 100 ms: infusions, all drugs, what they do together. */
export function stepDrugs(state: BodyState): void {
  for (const run of state.infusions)
    drugState(state.drugs, run.drug, state.spec.person).arriving += run.rateMgPerMin * MINUTES;
  // By index: a metabolite may join the list.
  for (let i = 0; i < state.drugs.length; i++) {
    const entry = state.drugs[i] as BodyState['drugs'][number];
    stepDrug(entry, DRUGS[entry.drug] as Drug, MINUTES, state);
  }
  adsorb(state, MINUTES);
  stepCholinesterase(state, MINUTES);
  sumEffects(state);
  if (state.cut.antibiotics) state.effects.antibacterial = 0;
}

/** Every second: what flows and organs offer to drugs. Flows in mL over the second; before they are cleared. */
export function stepPharmacy(state: BodyState): void {
  const { pharmacy: body, flows, c, effects: e } = state;
  const total = flows.coronary + flows.brain + flows.kidney + flows.splanchnic + flows.muscle;
  // These five beds carry about 0.85 of the output at rest.
  const flow = clamp(total / (c.output * 0.85), 0.005, 3);
  const near = (now: number, next: number): number => now + (next - now) * 0.2;
  body.flow = near(body.flow, flow);
  body.liverFlow = near(body.liverFlow, clamp(flows.splanchnic / (c.output * 0.25), 0.02, 2));
  body.kidney = clamp(state.kidney.gfr / 125, 0.02, 1.5);
  body.muscle = near(body.muscle, clamp(flows.muscle / (c.output * 0.205), 0.02, 3));
  body.stomach =
    1 / ((1 + 1.5 * saturate(e.mu)) * (1 + saturate(e.muscarinicBlock)) * (1 + 2 * clamp(0.6 - body.flow, 0, 0.6)));
  body.blood = (state.blood.redCells + state.blood.plasma) / c.bloodVolume;
  stepGlutathione(state);
  // Clearance falls by about a tenth with each degree (van den Broek 2010).
  body.warmth = clamp(1 + 0.1 * (state.temperature.core - 37), 0.2, 1.3);
}

import type { BodyState } from '../body/state.ts';
import { clamp, saturate } from '../body/numbers.ts';

/** Glutathione of a healthy liver, mmol (about 5 mmol/kg of 1.5 kg), and what it makes anew, mmol/h (Prescott 1983; review: clinical). */
const STORE_MMOL = 7.5;
const MADE_MMOL_PER_H = 0.75;
/** Below this share of glutathione the reactive metabolite binds to cells (Mitchell 1973). */
const SAFE = 0.3;
/** Share oxidised at low dose, and at most when sulphate and glucuronide run short (Prescott 1980). */
const OXIDISED = 0.05;
const OXIDISED_MOST = 0.12;
/** mmol of bound metabolite that kill half of the liver; set so that 150-200 mg/kg without antidote harms (Rumack 1975: 200 mg/L at 4 h). */
const HALF_MMOL = 3;
const MOLAR_MASS = 151.2;

/** Every second: paracetamol's reactive metabolite uses glutathione up and kills cells where little is left; acetylcysteine makes it anew and takes the metabolite up itself. */
export function stepGlutathione(state: BodyState): void {
  const { pharmacy: body, effects: e } = state;
  let perS = 0;
  for (const entry of state.drugs)
    if (entry.drug === 'paracetamol') perS = (entry.central * entry.k.k10) / 60 / MOLAR_MASS;
  if (perS < 1e-9 && body.glutathione > 0.999 && body.liverLost < 1e-9) return;
  const hungry = saturate((perS * 3600) / 12);
  const reactive = perS * (OXIDISED + (OXIDISED_MOST - OXIDISED) * hungry);
  const made = ((MADE_MMOL_PER_H * (1.15 - body.glutathione)) / 3600) * (1 + 6 * saturate(e.glutathione));
  body.glutathione = clamp(body.glutathione + (made - reactive) / STORE_MMOL, 0.02, 1);
  const unbound = clamp((SAFE - body.glutathione) / SAFE, 0, 1) / (1 + 2 * e.glutathione);
  const killed = ((1 - body.liverLost) * 0.693 * reactive * unbound) / HALF_MMOL;
  // What is lost grows again over about two weeks.
  body.liverLost = clamp(body.liverLost + killed - body.liverLost * 5.7e-7, 0, 0.97);
}

import type { BodyState } from '../body/state.ts';
import { clamp, saturate } from '../body/numbers.ts';

/** Glutathione of a healthy liver, mmol (5-7 mmol/kg of 1.5 kg), and what it makes anew, mmol/h (Prescott 1983; review: clinical). */
const STORE_MMOL = 10;
const MADE_MMOL_PER_H = 0.75;
/** Below this share of glutathione the reactive metabolite binds to cells (Mitchell 1973). */
const SAFE = 0.3;
/** Share oxidised at low dose, and at most when sulphate and glucuronide run short (Prescott 1980). */
const OXIDISED = 0.05;
const OXIDISED_MOST = 0.12;
/** mmol of bound metabolite that do harm of 1; set so that 200-250 mg/kg without antidote harms, and that an antidote within 8 h protects (Rumack 1975, Prescott 1979). */
const HARM_MMOL = 0.6;
/** Harm kills over about half a day (enzymes peak on the third), and acetylcysteine mends some of it. */
const DEATH_S = 12 * 3600;
const MENDING_S = 24 * 3600;
const MOLAR_MASS = 151.2;

/** Every second: paracetamol's reactive metabolite uses glutathione up and kills cells where little is left; acetylcysteine makes it anew and takes the metabolite up itself. */
export function stepGlutathione(state: BodyState): void {
  const { pharmacy: body, effects: e } = state;
  let perS = 0;
  for (const entry of state.drugs)
    if (entry.drug === 'paracetamol') perS = (entry.central * entry.k.k10) / 60 / MOLAR_MASS;
  if (perS < 1e-9 && body.glutathione > 0.999 && body.liverLost < 1e-9 && body.liverHarm < 1e-9) return;
  const hungry = saturate((perS * 3600) / 12);
  const reactive = perS * (OXIDISED + (OXIDISED_MOST - OXIDISED) * hungry);
  const made = ((MADE_MMOL_PER_H * (1.15 - body.glutathione)) / 3600) * (1 + 6 * saturate(e.glutathione));
  body.glutathione = clamp(body.glutathione + (made - reactive) / STORE_MMOL, 0.02, 1);
  const unbound = clamp((SAFE - body.glutathione) / SAFE, 0, 1) / (1 + 2 * e.glutathione);
  body.liverHarm +=
    (reactive * unbound) / HARM_MMOL - body.liverHarm * (1 / DEATH_S + saturate(e.glutathione) / MENDING_S);
  const killed = ((1 - body.liverLost) * body.liverHarm) / DEATH_S;
  // What is lost grows again over about two weeks.
  body.liverLost = clamp(body.liverLost + killed - body.liverLost * 5.7e-7, 0, 0.97);
}

import type { BodyState } from '../body/state.ts';
import { clamp, saturate } from '../body/numbers.ts';

/** Inhibition per minute at 1 mg/L of the active oxon at the synapse (order of Eddleston 2005; review: clinical). */
const INHIBITION_PER_MIN = 0.12;
/** Ageing of a diethyl-phosphorylated enzyme: half-time 33 h; spontaneous reactivation: half-time 31 h (Eddleston 2008). */
const AGEING_PER_MIN = 0.693 / (33 * 60);
const RETURN_PER_MIN = 0.693 / (31 * 60);
/** Reactivation by an oxime at saturation, per minute, of what has not aged (Worek 2004, order). */
const OXIME_PER_MIN = 0.03;
/** New enzyme, per minute: about 1 % a day. */
const NEW_PER_MIN = 0.01 / 1440;

/** Every 100 ms: organophosphate takes enzyme, oximes give back what has not aged. */
export function stepCholinesterase(state: BodyState, minutes: number): void {
  const { pharmacy: body } = state;
  let poison = 0;
  for (const entry of state.drugs) if (entry.drug === 'parathion') poison = entry.effect / 1000;
  if (poison === 0 && body.inhibited === 0) return;
  const fresh = body.inhibited - body.aged;
  const back = fresh * (RETURN_PER_MIN + OXIME_PER_MIN * saturate(state.effects.oximeReactivation));
  body.aged = clamp(body.aged + (fresh * AGEING_PER_MIN - body.aged * NEW_PER_MIN) * minutes, 0, 0.995);
  const taken = INHIBITION_PER_MIN * poison * (1 - body.inhibited);
  body.inhibited = clamp(body.inhibited + (taken - back - body.inhibited * NEW_PER_MIN) * minutes, body.aged, 0.995);
}

/** Inhibition as a relative concentration of a reversible inhibitor: nothing is felt until about half of the enzyme is gone. */
export function cholinesteraseLost(state: BodyState): number {
  const lost = clamp((state.pharmacy.inhibited - 0.4) / 0.6, 0, 0.97);
  return (1.2 * lost) / (1 - lost);
}

import { clamp, saturate } from './numbers.ts';
import type { BodyState } from './state.ts';

/** Lactate made at rest, mmol per kg and minute (about 20 mmol/kg a day; Levy 2006). */
const RESTING = 0.0145;
/** Lactate of one mL of oxygen not delivered, mmol: below the 0.27 that six ATP to each oxygen would give. */
const PER_DEBT = 0.2;

/**
 * Every second: lactate from rest, beta stimulation, inflammation and oxygen debt, cleared by the liver with its flow;
 * its acid, what the kidney returns, and potassium. `liverFlowMl` is splanchnic flow in mL over the second.
 */
export function stepLactate(state: BodyState, liverFlowMl: number): void {
  const { blood, c, effects: e, infection, chemistry } = state;
  const weight = state.spec.person.weightKg;
  const volumeL = 0.45 * weight;
  const resting = (RESTING * weight) / 60;
  const adrenergic = 1 + 1.6 * saturate(e.beta2 * 0.6) + 0.5 * clamp(state.reflex.sympathetic - 0.5, 0, 1);
  const septic = 1 + 1.4 * infection.inflammation;
  const anaerobic = state.cut.oxygenDebt ? 0 : blood.deficit * PER_DEBT;
  blood.deficit = 0;
  const liver = clamp(liverFlowMl / (c.output * 0.25), 0.05, 1.5);
  const clearance =
    resting *
    (0.35 + 0.65 * liver) *
    (1 - 0.45 * clamp(infection.inflammation, 0, 1)) *
    (1 - 0.4 * clamp((7.15 - blood.ph) / 0.3, 0, 1));
  const uptake = ((clearance * blood.lactate) / (1 + 0.04 * blood.lactate)) * 1.04;
  const previous = blood.lactate;
  blood.lactate = clamp(blood.lactate + (resting * adrenergic * septic + anaerobic - uptake) / volumeL, 0.3, 30);
  blood.metabolicAcid += (blood.lactate - previous) * 0.9;
  // The kidney returns the balance over many hours.
  blood.metabolicAcid -=
    (blood.metabolicAcid + c.baseExcess - 0.9 * (blood.lactate - 1)) * 3e-5 * (state.kidney.gfr / c.gfr);
  blood.baseExcess = clamp(-blood.metabolicAcid, -30, 30);
  chemistry.potassium +=
    (clamp((7.4 - blood.ph) * 2.2, -0.5, 2.5) + 4.1 - 0.7 * saturate(e.beta2 * 0.5) - chemistry.potassium) * 0.0006;
}

/** Every second: core temperature towards its set-point over about 40 min, skin with its perfusion. */
export function stepTemperature(state: BodyState): void {
  const { temperature: t, infection, effects: e, skin } = state;
  const fever = state.cut.fever
    ? 0
    : 2.6 * clamp(infection.inflammation, 0, 1.1) * (1 - 0.55 * saturate(e.antipyretic));
  t.set = 37 + fever;
  const loss = 0.00006 * clamp((state.balance.fluidIn / 1000) * 0.2, 0, 1);
  t.core += (t.set - t.core) / 2400 - (1 - clamp(state.heart.energy * 2, 0, 1)) * 0.0002 - loss;
  t.skin += (33 + 0.7 * (t.core - 37) - 5 * clamp(1 - skin.perfusion, 0, 1) + 1.5 * skin.flushing - t.skin) / 180;
}

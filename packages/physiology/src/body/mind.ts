import { clamp, saturate } from './numbers.ts';
import { opioid } from './reflex.ts';
import { stepConsciousness } from '../nerve/consciousness.ts';
import type { BodyState } from './state.ts';

/** Every second: pain, fear, delirium and consciousness. */
export function stepMind(state: BodyState): void {
  const { mind: m, effects: e, blood, infection, mediator, reflex: r, chemistry } = state;
  const relief = clamp(
    saturate(opioid(state) * 0.8) +
      0.75 * saturate(e.nmda * 1.2) +
      0.45 * saturate(e.analgesia) +
      0.5 * saturate(e.gaba * 0.2),
    0,
    0.95,
  );
  const felt = state.influences.pain * (1 - relief);
  m.pain += (felt - m.pain) / 20;
  const air = 0.8 * state.drive.hunger;
  const fear =
    clamp(
      0.05 * m.pain +
        air +
        0.25 * clamp(mediator.histamine, 0, 1) +
        0.3 * clamp(1 - m.energy, 0, 1) +
        0.6 * clamp(r.sympathetic - 0.45, 0, 1) * clamp(1 - 2 * m.delirium, 0, 1),
      0,
      1,
    ) *
    (1 - 0.5 * saturate(e.gaba));
  m.anxiety += (fear - m.anxiety) / 30;
  const age = state.spec.person.ageYears;
  const frail = clamp((age - 55) / 40, 0.15, 1);
  const confusion =
    frail *
    (1 - 0.35 * saturate(e.dopamineBlock)) *
    clamp(
      infection.inflammation * 0.75 + clamp((88 - blood.sat * 100) / 25, 0, 0.6) + 0.2 * saturate(opioid(state) * 0.5),
      0,
      1,
    );
  // Lack of sugar confuses within minutes, at any age (Cryer 2007: below about 3 mmol/L).
  const starved = clamp((3 - chemistry.glucose) / 1, 0, 0.6) + 0.5 * state.nerve.postictal;
  m.delirium += (Math.max(confusion, starved) - m.delirium) / (starved > confusion ? 60 : 600);
  stepConsciousness(state, frail);
}

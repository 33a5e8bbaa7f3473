import { clamp, saturate } from './numbers.ts';
import { opioid } from './reflex.ts';
import { X } from './slots.ts';
import type { BodyState } from './state.ts';

/** Every second: pain, fear, delirium and consciousness. */
export function stepMind(state: BodyState): void {
  const { mind: m, effects: e, blood, infection, mediator, reflex: r, x } = state;
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
  const air = clamp((r.drive - 1.8) / 5, 0, 0.8);
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
    clamp(
      infection.inflammation * 0.75 + clamp((88 - blood.sat * 100) / 25, 0, 0.6) + 0.2 * saturate(opioid(state) * 0.5),
      0,
      1,
    );
  m.delirium += (confusion - m.delirium) / 600;
  const narcosis = clamp((blood.pco2 - 75) / 40, 0, 1);
  const sedation = clamp(
    0.95 * saturate(e.gaba * e.gaba * 0.8) +
      0.45 * saturate(e.alpha2 * 0.6) +
      0.08 * saturate(e.h1Block * 0.3) +
      0.85 * saturate(opioid(state) * opioid(state) * 0.05) +
      0.9 * saturate(e.nmda * e.nmda * 0.5),
    0,
    1,
  );
  const hypoxic = clamp((0.62 - blood.sat) / 0.22, 0, 1);
  const target = m.alive
    ? clamp(
        Math.min(1, m.energy * 1.12) *
          (1 - narcosis) *
          (1 - sedation) *
          (1 - 0.9 * hypoxic) *
          (1 - 0.3 * clamp(m.anoxia / 300, 0, 1)) *
          (1 - 0.3 * frail * infection.inflammation * clamp((75 - (x[X.mean] as number)) / 25, 0, 1)),
        0,
        1,
      )
    : 0;
  m.consciousness += (target - m.consciousness) / 6;
}

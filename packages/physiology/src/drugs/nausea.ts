import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** Nausea, 0 to 10: opioids, ergot, poisons of the gut, pain, low pressure, ketones and urea, less what antiemetics and D2 antagonists take (order of each; review: clinical). */
export function nausea(state: BodyState): number {
  const { effects: e, mind, chemistry: l, reflex: r, c } = state;
  const push =
    3 * saturate(e.mu) +
    2 * saturate(e.uterotonic * 0.5) +
    2 * saturate(e.sodiumPump * 0.5) +
    3 * saturate(e.cholinesteraseBlock * 0.3) +
    0.15 * mind.pain +
    3 * clamp((0.75 * c.meanPressure - r.pressure) / 30, 0, 1) +
    3 * clamp((l.ketones - 2) / 5, 0, 1) +
    3 * clamp((l.urea - 30) / 30, 0, 1);
  const calmed = (1 - 0.7 * saturate(e.antiemetic)) * (1 - 0.4 * saturate(e.dopamineBlock));
  return clamp(push * calmed, 0, 10) * clamp(mind.consciousness * 1.4, 0, 1);
}

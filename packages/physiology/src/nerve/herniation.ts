import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { restPressure } from './intracranial.ts';

/**
 * Every second: brain pushed where the pressure is lower. A mass of one side drives its temporal lobe over the edge of the
 * tentorium on to the third nerve and then the stem; pressure from all sides, or in the posterior fossa, drives the stem
 * down. It takes minutes and comes back while the tissue lives (Plum & Posner 2007; times: review: clinical).
 */
export function stepHerniation(state: BodyState): void {
  const { nerve: n, influences: i, mind } = state;
  const { herniation: h } = n;
  const high = clamp((n.pressure - restPressure(state) - 12) / 22, 0, 1);
  const lean = i.leftMass - i.rightMass;
  const stem = clamp((n.pressure - 42) / 25, 0, 1) + clamp((i.posteriorMass - 12) / 20, 0, 1);
  h.left += follow(h.left, high * clamp((lean - 15) / 35, 0, 1));
  h.right += follow(h.right, high * clamp((-lean - 15) / 35, 0, 1));
  h.central += follow(
    h.central,
    clamp(stem + 0.8 * Math.max(h.left, h.right) * clamp((n.pressure - 30) / 20, 0, 1), 0, 1),
  );
  // A stem without work dies within minutes to a quarter of an hour, warm (Ad Hoc Committee 1968 and later codes for the sign).
  n.silentS = mind.brainstem < 0.08 ? n.silentS + 1 : Math.max(0, n.silentS - 0.5);
  if (n.silentS > 600) n.stemDead = clamp(n.stemDead + 1 / 300, 0, 1);
  const starved = clamp((0.12 - mind.energy) / 0.12, 0, 1) * (1 - 0.05 * clamp(37 - state.temperature.core, 0, 15));
  n.cortexDead = clamp(n.cortexDead + (starved * starved) / 900, 0, 1);
}

function follow(now: number, to: number): number {
  return (to - now) / (to > now ? 150 : 400);
}

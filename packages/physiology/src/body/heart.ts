import { heartWork } from '../circulation/pump.ts';
import { BEDS } from '../circuit/branches.ts';
import { clamp } from './numbers.ts';
import { POOL, poolVolume } from './blood-pools.ts';
import type { BodyState } from './state.ts';

/** Every second: the heart's energy from its own oxygen supply, and the brain's from its own. `flowMl` is coronary flow in mL over the second. */
export function stepHeart(state: BodyState, flowMl: number, brainFlowMl: number): void {
  const { heart, c, mind, x, o2 } = state;
  const arterial = (o2[POOL.arteries] as number) / Math.max(1, poolVolume(x, POOL.arteries));
  const restContent = (1.34 * c.haemoglobin * 0.975) / 1000;
  const restFlow = c.output * BEDS.coronary;
  const supply = (Math.max(0, flowMl) * arterial) / (restFlow * restContent);
  const need = heartWork(state);
  const ratio = supply / Math.max(0.2, need);
  // Extraction can rise by a third above rest; below that, energy falls over about a minute.
  const target = clamp((ratio - 0.25) / 0.55, 0, 1);
  heart.energy += (target - heart.energy) / (target < heart.energy ? 45 : 25);
  if (heart.energy < 0.25) state.chemistry.troponin += 0.02;
  const brainRest = c.output * BEDS.brain * restContent * state.nerve.metabolism;
  const delivery = (Math.max(0, brainFlowMl) * arterial) / brainRest;
  const level = clamp((delivery - 0.25) / 0.32, 0, 1);
  mind.energy += (level - mind.energy) / (level < mind.energy ? 9 : 25);
  const { nerve } = state;
  const stem = clamp((delivery - 0.12) / 0.26, 0, 1) * (1 - 0.95 * nerve.herniation.central) * (1 - nerve.stemDead);
  mind.brainstem += (stem - mind.brainstem) / (stem < mind.brainstem ? 30 : 20);
  if (delivery < 0.16) mind.anoxia += 1;
  else if (delivery > 0.3) mind.anoxia = Math.max(0, mind.anoxia - 0.25);
}

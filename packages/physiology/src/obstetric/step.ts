import { clamp, saturate } from '../body/numbers.ts';
import { pOf } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import type { Posture } from '../terms.ts';

/** How far a gravid womb lies on the great vessels in each posture: relief needs a full lateral tilt (Higuchi et al. 2015). */
const ON_CAVA: Readonly<Record<Posture, number>> = {
  supine: 1,
  supineLegsRaised: 1,
  semiRecumbent: 0.6,
  sitting: 0.25,
  leftLateral: 0.05,
  standing: 0.1,
};
/** What drains below the liver, and how many times harder it drains past a closed cava, by the paravertebral veins (Kerr 1964). */
const BELOW = (
  [
    ['legsOut', 9],
    ['muscleOut', 3],
    ['kidneyOut', 1],
  ] as const
).map(([key, harder]) => ({ slot: pOf(`${key}Resistance`), harder }));

/** Every 100 ms, after the vessels' tone: the womb's hold on the vena cava. */
export function stepCava(state: BodyState): void {
  const { obstetric: o, c, p } = state;
  if (c.caval <= 0) return;
  const lies = o.delivered ? 0 : c.caval * (ON_CAVA[state.posture] ?? 0.5) * (o.displaced ? 0.3 : 1);
  o.caval += (lies - o.caval) * (0.1 / 8);
  for (const each of BELOW) p[each.slot] = (p[each.slot] as number) * (1 + each.harder * o.caval);
}

/**
 * Every second: the womb's tone after birth towards what it can reach: its own contraction, which distension and retained
 * tissue hinder, raised by oxytocic drugs and by rubbing, lowered by relaxants. `own` is what the muscle does unaided.
 */
export function stepTone(state: BodyState, own: number): void {
  const { obstetric: o, effects: e } = state;
  const drugs = saturate(1.3 * e.uterotonic);
  const relaxed = 1 / (1 + e.tocolytic + 0.3 * e.nitrate);
  const helped = 1 - (1 - own) * (1 - 0.85 * drugs) * (o.massage ? 0.72 : 1);
  const reach = clamp(helped * relaxed * (1 - 0.55 * o.retained), 0, 1);
  o.tone += (reach - o.tone) / (reach > o.tone ? 45 : 150);
}

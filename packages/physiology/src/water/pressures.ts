import { clamp } from '../body/numbers.ts';
import { X, xOf, pOf } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';

/** Beds whose veins tell the capillary pressure of the body, with their weight. */
const VEINS = (['splanchnic', 'muscle', 'legs'] as const).map((key) => ({
  x: xOf(key),
  unstressed: pOf(`${key}Unstressed`),
  elastance: pOf(`${key}Elastance`),
  stiffening: pOf(`${key}Stiffening`),
}));
/** Fall of pressure from capillary to vein at rest, mmHg (capillary about 17, Guyton & Hall 2006). */
const POST_CAPILLARY = 9;

/** Mean capillary pressure, mmHg: venous pressure of the beds and the fall along venules, whose tone rises with alpha drive. */
export function capillaryPressure(state: BodyState, flowRatio: number): number {
  const { x, p, reflex } = state;
  let venous = 0;
  for (const v of VEINS) {
    const over = (x[v.x] as number) - (p[v.unstressed] as number);
    const stiff = 1 + (p[v.stiffening] as number) * Math.max(0, over);
    venous += clamp((p[v.elastance] as number) * over * stiff, -3, 60) / VEINS.length;
  }
  // Inflamed venules lose their tone as arterioles do.
  const venules = (1 + 0.7 * clamp(reflex.alpha - 0.2, 0, 1)) * (1 - 0.5 * clamp(state.infection.vasodilation, 0, 1));
  // Dilated beds open venules as well (recruitment): pressure rises less than flow.
  const opened = 1 + 0.08 * clamp(flowRatio - 1, 0, 4);
  return (
    venous +
    POST_CAPILLARY * (flowRatio < 1 ? Math.max(0, flowRatio) : opened) * venules -
    0.2 * Math.max(0, (x[X.centralVenous] as number) - 20)
  );
}

/** Interstitial pressure above rest, mmHg, of the relative swelling: stiff when dry, slack when wet (Guyton 1965). */
export function interstitialPressure(swelling: number): number {
  return swelling < 0 ? (300 * clamp(swelling, -0.6, 0)) / (1 - 28 * swelling) : (66 * swelling) / (1 + 5 * swelling);
}

import { clamp } from '../body/numbers.ts';
import { X } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { TERRITORIES, type Territory } from './state.ts';

/** Share of each ventricle that each artery feeds in a right-dominant heart (Cerqueira et al. 2002, AHA segments; right ventricle: Haupt 1983, order). */
const LEFT: Readonly<Record<Territory, number>> = {
  leftAnteriorDescending: 0.45,
  circumflex: 0.28,
  rightCoronary: 0.27,
};
const RIGHT: Readonly<Record<Territory, number>> = { leftAnteriorDescending: 0.12, circumflex: 0, rightCoronary: 0.88 };
/** A starved territory stops within a minute (Tennant & Wiggers 1935) and comes back over minutes when flow does; dead muscle does not (the infarct is the process's own). */
const STOP_S = 25;
const RETURN_S = 240;

/** An unprepared right ventricle fails against a mean pulmonary pressure it cannot hold, mmHg (McIntyre & Sasahara 1971: none above 40). */
const RIGHT_HOLDS = 31;
const STRAIN_S = 240;

/** Every second: the energy of each territory follows what its artery lets through, the right ventricle's strain the pressure it works against. */
export function stepTerritories(state: BodyState): void {
  const k = state.circulation;
  const over = (state.x[X.pulmonaryMean] as number) - RIGHT_HOLDS;
  const strained = clamp(over / 25, 0, 0.5);
  if (strained > 0 || k.rightStrain > 1e-9) k.rightStrain += (strained - k.rightStrain) / STRAIN_S;
  else k.rightStrain = 0;
  const { territories } = k;
  for (const key of TERRITORIES) {
    const open = 1 - state.influences[key];
    const to = open > 0.5 ? 1 : 2 * open;
    territories[key] += (to - territories[key]) / (to < territories[key] ? STOP_S : RETURN_S);
  }
}

function share(state: BodyState, of: Readonly<Record<Territory, number>>): number {
  let lost = 0;
  for (const key of TERRITORIES) lost += of[key] * (1 - state.circulation.territories[key]);
  // What does not contract is stretched by what does (dyskinesia), so that more is lost than its own share.
  return Math.max(0.08, 1 - 1.25 * lost);
}
export const leftShare = (state: BodyState): number => share(state, LEFT);
export const rightShare = (state: BodyState): number => share(state, RIGHT) * (1 - state.circulation.rightStrain);

import { bohrFactor, carbonDioxideContent, DISSOLVED, HUFNER, phOf, saturation } from '../body/gases.ts';
import { OUT } from '../body/slots.ts';
import type { BodyState, LungSide } from '../body/state.ts';
import { haemoglobin, POOL, poolVolume } from '../body/blood-pools.ts';
import { exp } from '@openward/kernel';
import { dryPressure, expansion } from './air.ts';
import { activeShare } from './pigment.ts';
import { carbonFraction, sumUnits, UNIT_COUNT } from './units.ts';

const DT = 0.02;
/** Transit over equilibration time of oxygen at rest: blood is full a third of the way along the capillary (West 2012), so five time constants. */
const TRANSITS = 5;

/**
 * One tick of exchange in a lung: the blood that enters its capillaries leaves each unit with that unit's tensions, but
 * for what the membrane keeps back when it is thick or blood is fast, and mixes with the share that passes no alveoli.
 */
export function exchangeLung(state: BodyState, side: LungSide, pool: number): void {
  const { x, o2, co2, blood, c, out, influences } = state;
  const units = side.units;
  const hb = haemoglobin(state);
  const active = activeShare(state);
  const dry = dryPressure(state);
  const btps = expansion(state);
  const inflow = Math.max(0, out[pool === POOL.left ? OUT.leftIn : OUT.rightIn] as number);
  const venous = Math.max(1, poolVolume(x, POOL.venous));
  const venousO2 = (o2[POOL.venous] as number) / venous;
  const venousCo2 = (co2[POOL.venous] as number) / venous;
  // More flow opens more capillaries, so that transit shortens by its square root (Hsia 2002).
  const ratio = Math.max(0.2, state.meter.flow / c.output);
  const fast = ratio > 1 ? Math.sqrt(ratio) : ratio;
  const transit = (TRANSITS * (1 - 0.9 * influences.diffusionLoss) * c.membrane) / fast;
  const met = transit > 6 ? 1 : 1 - exp(-transit);
  let uptake = 0;
  let output = 0;
  for (let k = 0; k < UNIT_COUNT; k++) {
    const v = units.volume[k] as number;
    const po2 = Math.max(0.5, ((units.o2[k] as number) / v) * dry);
    const pco2 = Math.max(0.5, carbonFraction(side, k) * dry);
    units.po2[k] = po2;
    units.pco2[k] = pco2;
    const flow = inflow * (1 - side.shunt) * (units.blood[k] as number);
    const ph = phOf(pco2, blood.baseExcess, hb, units.ph[k] as number);
    units.ph[k] = ph;
    const bohr = bohrFactor(ph, state.temperature.core) / active;
    const s = saturation(po2 * bohr);
    const endO2 = (HUFNER * hb * active * s) / 1000 + DISSOLVED * po2;
    const endCo2 = carbonDioxideContent(pco2, ph, 1 - active * (1 - s), hb);
    const have = (units.o2[k] as number) / btps;
    const take = Math.max(-0.1 * have, Math.min(flow * met * (endO2 - venousO2), 0.2 * have));
    const give = Math.max((-0.2 * (units.co2[k] as number)) / btps, flow * (venousCo2 - endCo2));
    units.o2[k] = Math.max(0, (units.o2[k] as number) - take * btps);
    units.co2[k] = Math.max(0, (units.co2[k] as number) + give * btps);
    units.volume[k] = Math.max(8, v + (give - take) * btps);
    uptake += take;
    output += give;
  }
  output = Math.min(output, 0.3 * (co2[pool] as number));
  o2[pool] = Math.max(0, (o2[pool] as number) + uptake);
  co2[pool] = Math.max(0, (co2[pool] as number) - output);
  state.balance.o2In += uptake;
  state.meter.uptake += uptake / 30;
  state.meter.output += output / 30;
  sumUnits(side);
}

/** Every tick, before both lungs exchange: the smoothed meters let go of a little. */
export function fadeMeters(state: BodyState): void {
  const { meter, out } = state;
  const keep = 1 - DT / 30;
  meter.uptake *= keep;
  meter.output *= keep;
  const flow = ((out[OUT.leftIn] as number) + (out[OUT.rightIn] as number)) / DT;
  meter.flow += (flow - meter.flow) * (DT / 3);
}

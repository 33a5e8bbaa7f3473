import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { REGIONS, type Region, type RegionKey } from './state.ts';

/** Share of the muscle mass at risk that each part holds (AHA segments, Cerqueira 2002; right ventricle thin). */
const MASS: Readonly<Record<RegionKey, number>> = {
  anterior: 0.42,
  lateral: 0.22,
  inferior: 0.22,
  posterior: 0.14,
  rightVentricular: 0.08,
};
/** Cell death moves from the inside out: none for 20 min, two thirds of the wall in some 3 h (Reimer & Jennings 1979). */
const GRACE_S = 1200;
const DEATH_S = 9000;
/** Plasma rise if the whole ventricle died at once, ng/L (high-sensitivity assay, order). */
const TROPONIN_WHOLE = 250000;

/**
 * One part of the wall over `dt` seconds with a share `deficit` of its flow missing. T waves grow within minutes, the ST
 * segment within some more and falls to a third within an hour or so of reperfusion; T inverts as muscle dies or recovers
 * (fourth universal definition of myocardial infarction, 2018; time constants: review: clinical). Returns what died.
 */
export function stepRegion(r: Region, deficit: number, dt: number): number {
  const starved = deficit > 0.15;
  let died = 0;
  if (starved) {
    r.ageS += dt;
    if (r.ageS > GRACE_S) {
      died = (deficit * (1 - r.necrosis) * dt) / DEATH_S;
      r.necrosis += died;
    }
    const early = clamp(1.4 - r.ageS / 1500, 0, 1);
    r.hyperacute += (deficit * early - r.hyperacute) * Math.min(1, dt / 50);
    r.injury += (deficit * (1 - 0.75 * r.necrosis) - r.injury) * Math.min(1, dt / 180);
    r.inversion += (0.9 * r.necrosis * clamp(r.ageS / 20000, 0, 1) - r.inversion) * Math.min(1, dt / 3600);
  } else {
    r.hyperacute -= r.hyperacute * Math.min(1, dt / 240);
    r.injury += (0.12 * r.necrosis - r.injury) * Math.min(1, dt / 2700);
    const hit = clamp(r.ageS / 1800, 0, 1);
    r.inversion += (0.9 * Math.max(hit, r.necrosis) - r.inversion) * Math.min(1, dt / 7200);
  }
  return died;
}

/** Every second: the parts of the wall, and troponin on its way out of dead muscle, faster with flow. */
export function stepMyocardium(state: BodyState): void {
  const { myocardium: m, influences: i, chemistry } = state;
  let died = 0;
  for (const key of REGIONS) {
    const deficit = i[`${key}Ischaemia`];
    const region = m.regions[key];
    if (deficit > 0 || region.ageS > 0) died += MASS[key] * stepRegion(region, deficit, 1);
  }
  const ageS = Math.max(...REGIONS.map((key) => m.regions[key].ageS));
  if (ageS === 0) return;
  m.troponin += died * TROPONIN_WHOLE;
  const open = i.leftAnteriorDescending + i.circumflex + i.rightCoronary < 0.3;
  const out = m.troponin / (open ? 14400 : 43200);
  m.troponin -= out;
  chemistry.troponin += out - (chemistry.troponin - 5) / 26000;
}

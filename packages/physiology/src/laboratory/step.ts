import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { MARKER_REST } from './state.ts';

/** Moves a marker towards what now feeds it; `seconds` is its time constant. */
const towards = (now: number, target: number, seconds: number): number => now + (target - now) / seconds;

/**
 * Every second: markers from what makes them, with their own clearance. Creatine kinase and myoglobin from torn muscle
 * (Huerta-Alardín 2005), natriuretic peptide from stretched chambers and what kidneys leave (Maisel 2002), haptoglobin
 * and lactate dehydrogenase from broken red cells; sizes: review: clinical.
 */
export function stepMarkers(state: BodyState): void {
  const { markers: m, influences: f, reflex: r, kidney, c, liver, hormones } = state;
  const muscle = clamp(f.muscleDamage, 0, 3);
  m.creatineKinase = towards(m.creatineKinase, MARKER_REST.creatineKinase + 60000 * muscle, 50000);
  m.myoglobin = towards(m.myoglobin, MARKER_REST.myoglobin + 22000 * muscle, 11000);
  const cleared = clamp(kidney.gfr / c.gfr, 0.25, 1);
  const stretched = 1 + 12 * Math.max(0, r.central - 1.02) + 0.5 * Math.max(0, hormones.natriuretic - 1);
  m.natriureticPeptide = towards(m.natriureticPeptide, (MARKER_REST.natriureticPeptide * stretched) / cleared, 7200);
  const broken = f.haemolysis;
  m.haptoglobin = towards(m.haptoglobin, MARKER_REST.haptoglobin / (1 + 20 * broken), broken > 0 ? 3600 : 200000);
  const dying = 1 + 14 * broken + 6 * muscle + 8 * f.liverLoss * liver.health;
  m.lactateDehydrogenase = towards(m.lactateDehydrogenase, MARKER_REST.lactateDehydrogenase * dying, 30000);
}

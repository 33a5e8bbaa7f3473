import { exp } from '@openward/kernel';
import { osmolality } from '../chemistry/amounts.ts';
import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/**
 * Every second: the hormones of salt and water. Vasopressin by osmolality (threshold about 280, Robertson 1976) and by
 * volume and pressure; renin and angiotensin by renal nerves and perfusion; aldosterone by angiotensin and potassium;
 * natriuretic peptide by atrial stretch. Half-lives of minutes (vasopressin 10-20, Baumann 1973).
 */
export function stepSaltAndWater(state: BodyState): void {
  const { hormones: h, reflex: r, c, mind, chemistry: l, influences, effects: e } = state;
  const osmotic = clamp((osmolality(state) - (c.osmolalityRest - 6)) / 6, 0, 6);
  const stretch = r.central - 1;
  const low = clamp(-stretch, 0, 1) + 0.8 * clamp(1 - r.pressure / c.meanPressure - 0.05, 0, 1);
  const volume = 7 * low * (0.4 + 2 * low) - 10 * clamp(stretch, 0, 0.5);
  const stress = 0.08 * mind.pain;
  const vasopressin =
    Math.max(0, osmotic * Math.max(0.1, 1 - 4 * clamp(stretch, 0, 0.5)) + volume + stress) +
    influences.vasopressinExcess;
  h.vasopressin += (clamp(vasopressin, 0, 30) - h.vasopressin) / 700;
  const perfusion = clamp(r.pressure / c.meanPressure, 0.2, 1.3);
  const renin = exp(clamp(2.6 * (r.sympathetic - 0.2) + 2.5 * (1 - perfusion) - 3 * stretch, -2, 3.2));
  h.angiotensin += (renin - h.angiotensin) / 600;
  const cortex = 1 - influences.adrenalLack;
  const aldosterone =
    cortex *
    (0.7 * h.angiotensin * (1 / (1 + e.angiotensinBlock)) +
      0.3 * exp(clamp(0.9 * (l.potassium - c.potassium), -2, 2.5)));
  h.aldosterone += (aldosterone - h.aldosterone) / 2400;
  const peptide = exp(clamp(7 * stretch, -2.5, 3));
  h.natriuretic += (peptide - h.natriuretic) / 300;
}

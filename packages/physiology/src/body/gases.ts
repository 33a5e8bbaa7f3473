import { exp, pow } from '@openward/kernel';

/** Litres of oxygen bound by one gram of haemoglobin, mL; and dissolved, mL per mL of blood per mmHg. */
export const HUFNER = 1.34;
export const DISSOLVED = 3.1e-5;

/** Oxygen tension at 37 °C, pH 7.4 that gives the same saturation (Bohr and temperature shifts, Severinghaus 1979, Kelman 1966). */
export function bohrFactor(ph: number, temperature: number): number {
  return exp(2.302585092994046 * (0.48 * (ph - 7.4) + 0.024 * (37 - temperature)));
}

/** Saturation at a virtual tension in mmHg: Severinghaus 1979. */
export function saturation(virtualPo2: number): number {
  if (virtualPo2 <= 0) return 0;
  const p = virtualPo2;
  return 1 / (23400 / (p * p * p + 150 * p) + 1);
}

/** Oxygen content, mL per mL of blood, of a tension at a haemoglobin in g/L. */
export function oxygenContent(po2: number, haemoglobinGL: number, bohr: number): number {
  return (HUFNER * haemoglobinGL * saturation(po2 * bohr)) / 1000 + DISSOLVED * Math.max(0, po2);
}

/** The tension of a content, by Newton's method from a guess. */
export function oxygenTension(content: number, haemoglobinGL: number, bohr: number, guess: number): number {
  if (content <= 0) return 0;
  let low = 0;
  let high = 720;
  let p = guess > 1 && guess < 700 ? guess : 40;
  const capacity = (HUFNER * haemoglobinGL) / 1000;
  for (let i = 0; i < 12; i++) {
    const v = p * bohr;
    const q = v * v * v + 150 * v;
    const s = q / (23400 + q);
    const f = capacity * s + DISSOLVED * p - content;
    if (f > 0) high = p;
    else low = p;
    const slope = (capacity * 23400 * (3 * v * v + 150) * bohr) / ((23400 + q) * (23400 + q)) + DISSOLVED;
    const next = p - f / slope;
    const to = next > low && next < high ? next : 0.5 * (low + high);
    if (Math.abs(to - p) < 1e-6 * p) return to;
    p = to;
  }
  return p;
}

const SOLUBILITY = 0.0307;

/** pH of a carbon dioxide tension at a base excess: Henderson-Hasselbalch with the Van Slyke equation (Siggaard-Andersen 1977). */
export function phOf(pco2: number, baseExcess: number, haemoglobinGL: number, guess: number): number {
  const hb = haemoglobinGL / 16.11;
  const buffer = 2.3 * hb + 7.7;
  const share = 1 - 0.023 * hb;
  let ph = guess;
  for (let i = 0; i < 6; i++) {
    const bicarbonate = SOLUBILITY * pco2 * exp(2.302585092994046 * (ph - 6.105));
    const f = share * (bicarbonate - 24.4 + buffer * (ph - 7.4)) - baseExcess;
    const step = f / (share * (2.302585092994046 * bicarbonate + buffer));
    ph -= step;
    if (Math.abs(step) < 1e-7) break;
  }
  return Math.max(6.3, Math.min(8.0, ph));
}

/** Bicarbonate of plasma, mmol/L. */
export function bicarbonateOf(pco2: number, ph: number): number {
  return SOLUBILITY * pco2 * pow(10, ph - 6.105);
}

/** Carbon dioxide content of blood, mL (STPD) per mL: plasma content times Douglas 1988's factor for whole blood. */
export function carbonDioxideContent(pco2: number, ph: number, saturated: number, haemoglobinGL: number): number {
  const plasma = SOLUBILITY * pco2 * (1 + exp(2.302585092994046 * (ph - 6.105)));
  const factor = 1 - (0.00289 * haemoglobinGL) / ((3.352 - 0.456 * saturated) * (8.142 - Math.min(ph, 7.9)));
  return plasma * factor * 0.02226;
}

export interface Acid {
  pco2: number;
  ph: number;
}

/** Tension and pH of a carbon dioxide content, by the secant method from a guess. */
export function acidOf(
  content: number,
  baseExcess: number,
  saturated: number,
  haemoglobinGL: number,
  guess: Acid,
): Acid {
  let p = guess.pco2 > 1 ? guess.pco2 : 40;
  let ph = phOf(p, baseExcess, haemoglobinGL, guess.ph);
  for (let i = 0; i < 6; i++) {
    const c = carbonDioxideContent(p, ph, saturated, haemoglobinGL);
    const up = p * 1.01;
    const phUp = phOf(up, baseExcess, haemoglobinGL, ph);
    const slope = (carbonDioxideContent(up, phUp, saturated, haemoglobinGL) - c) / (p * 0.01);
    const to = Math.max(2, Math.min(250, p + Math.max(-15, Math.min(15, (content - c) / slope))));
    const done = Math.abs(to - p) < 1e-4;
    p = to;
    ph = phOf(p, baseExcess, haemoglobinGL, ph);
    if (done) break;
  }
  return { pco2: p, ph };
}

/** Base excess of a tension and pH, mmol/L. */
export function baseExcessOf(pco2: number, ph: number, haemoglobinGL: number): number {
  const hb = haemoglobinGL / 16.11;
  return (1 - 0.023 * hb) * (bicarbonateOf(pco2, ph) - 24.4 + (2.3 * hb + 7.7) * (ph - 7.4));
}

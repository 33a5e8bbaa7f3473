import { P } from '../body/slots.ts';
import { stepCirculation } from '../generated/circulation.ts';

interface Paced {
  readonly x: number[];
  readonly p: number[];
  readonly out: number[];
}

/** How long atria and ventricles contract and what lies between them, s, in a regular heart of this cycle. */
export function timing(cycle: number): { atrialDuration: number; ventricularDuration: number; delay: number } {
  return {
    atrialDuration: Math.min(0.2, cycle < 0.5 ? 0.3 * cycle : 0.1 + 0.1 * cycle),
    ventricularDuration: Math.min(0.44, 0.16 + 0.2 * cycle, 0.8 * cycle),
    delay: Math.min(0.16, cycle < 0.5 ? 0.2 * cycle + 0.02 : 0.1 + 0.05 * cycle),
  };
}

/** The bare circulation of a regularly beating heart, for a number of ticks, from the beginning of a cycle. */
export function paced(state: Paced, ratePerMin: number, ticks: number): void {
  const { x, p, out } = state;
  const cycle = 60 / ratePerMin;
  const { atrialDuration, ventricularDuration, delay } = timing(cycle);
  p[P.atrialTime] = atrialDuration;
  p[P.ventricularTime] = ventricularDuration;
  p[P.atrialForce] = 1;
  p[P.ventricularForce] = 1;
  let atrial = cycle;
  for (let tick = 0; tick < ticks; tick++) {
    const from = tick * 0.02;
    const step = (at: number): number => {
      const k = Math.round((at - from) / 0.002);
      return k >= 0 && k < 10 ? k : -1;
    };
    p[P.atrialAt] = step(atrial);
    p[P.ventricularAt] = step(atrial + delay);
    if (atrial > cycle && step(atrial - cycle + delay) >= 0) p[P.ventricularAt] = step(atrial - cycle + delay);
    if (p[P.atrialAt] !== -1) atrial += cycle;
    stepCirculation(x, p, out, 10, 1);
  }
  p[P.atrialAt] = -1;
  p[P.ventricularAt] = -1;
}

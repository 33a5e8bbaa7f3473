import { exp } from '@openward/kernel';
import { clamp } from '../body/numbers.ts';
import { P } from '../body/slots.ts';
import type { BodyState } from '../body/state.ts';
import { heartWork } from './pump.ts';

/** Pressure in the skull at rest, supine, mmHg. */
export const REST_INTRACRANIAL = 10;

/** Pressure in the skull: rest, posture and what disease adds, mmHg against the heart's level. */
export function intracranial(state: BodyState): number {
  return REST_INTRACRANIAL + state.influences.intracranialPressure;
}

/** Resistance of the widest vessels of the brain, against what low pressure alone opens them to. */
const WIDEST_BRAIN = 0.85;

/**
 * Every 100 ms, resistances of the beds that hold their own flow, relative to rest. Brain: between about 60 and
 * 150 mmHg of perfusion pressure, raised by carbon dioxide (3-4 % per mmHg) and by hypoxia (Paulson 1990). Heart: with
 * its work, to a reserve of three to four. Kidney: 80 to 160 mmHg. Each lost when the vessels are starved.
 */
export function stepAutoregulation(state: BodyState): void {
  const { p, c, spec, blood, reflex: r, heart } = state;
  const hypoxic = 1 + 1.2 * clamp((55 - blood.po2) / 30, 0, 1);
  const rest = c.meanPressure - REST_INTRACRANIAL;
  const brain = Math.max(5, r.pressure - (p[P.head] as number) - intracranial(state));
  const widest = 0.55 + 0.0018 * Math.max(0, spec.person.ageYears - 30);
  const co2 = clamp(exp(0.03 * (blood.pco2 - c.carbonDioxide)), 0.5, 2.2);
  // Vessels that low pressure has opened answer carbon dioxide and hypoxia no more (Harper 1966).
  const asked = clamp(brain / rest, widest, 1.7) / (co2 * hypoxic * state.nerve.metabolism);
  r.brainAuto += (Math.max(WIDEST_BRAIN * widest, asked) - r.brainAuto) * 0.02;
  const systemic = Math.max(5, r.pressure - 15);
  const need = Math.max(0.3, heartWork(state)) * (1.2 - 0.2 * clamp(heart.energy, 0.2, 1)) * hypoxic;
  r.coronaryAuto += (clamp(systemic / ((c.meanPressure - 15) * need), 0.22, 1.8) - r.coronaryAuto) * 0.02;
  r.kidneyAuto += (clamp(systemic / (c.meanPressure - 15), 0.75, 1.6) - r.kidneyAuto) * 0.005;
}

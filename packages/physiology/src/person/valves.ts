import type { Person } from './person.ts';
import { BRANCHES } from '../circuit/branches.ts';
import { severityOf } from './severity.ts';

export interface Valve {
  areaCm2: number;
  /** Effective regurgitant orifice, cm². */
  leakCm2: number;
}

/** Smallest open area and largest leak at severity 1, cm²; severity 0.5 is about moderate (ESC/EACTS guideline on valvular heart disease 2021). */
const DISEASE = {
  aorticStenosis: { valve: 'aorticValve', area: 0.6 },
  mitralStenosis: { valve: 'mitralValve', area: 0.8 },
  aorticRegurgitation: { valve: 'aorticValve', leak: 0.45 },
  mitralRegurgitation: { valve: 'mitralValve', leak: 0.6 },
  tricuspidRegurgitation: { valve: 'tricuspidValve', leak: 0.7 },
} as const;

/** The four valves of a person; area falls in a straight line of its reciprocal, leak rises in proportion. */
export function valvesOf(person: Person): Record<string, Valve> {
  const valves: Record<string, Valve> = {};
  for (const b of BRANCHES) if (b.valveAreaCm2 !== undefined) valves[b.key] = { areaCm2: b.valveAreaCm2, leakCm2: 0 };
  for (const [condition, d] of Object.entries(DISEASE)) {
    const severity = severityOf(person, condition);
    const valve = valves[d.valve] as Valve;
    if ('area' in d) valve.areaCm2 = 1 / (1 / valve.areaCm2 + severity * (1 / d.area - 1 / valve.areaCm2));
    else valve.leakCm2 += d.leak * severity;
  }
  return valves;
}

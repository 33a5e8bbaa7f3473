import { copyPlain } from '../body/copy.ts';
import { tickBody } from '../body/advance.ts';
import type { BodyState } from '../body/state.ts';
import { artefact, dipole } from './ecg/dipole.ts';
import { LEADS, TWELVE, type Lead } from './ecg/leads.ts';

/** Ten seconds of leads, in mV. */
export interface Ecg {
  readonly hz: number;
  readonly leads: Readonly<Partial<Record<Lead, readonly number[]>>>;
}
const SECONDS = 10;
const WARM_S = 3;

/** Ten seconds of an ECG as the body would go on, from a copy: the body itself is untouched. 500 samples a second, in µV-rounded mV. */
export function recordEcg(state: BodyState, leads: readonly Lead[] = TWELVE): Ecg {
  const copy = copyPlain(state);
  copy.sensors.attached.ecg = true;
  // Waves are drawn where someone looks; let the beats under way pass.
  if (!state.sensors.attached.ecg) for (let i = 0; i < WARM_S * 50; i++) tickBody(copy, null);
  const traces = leads.map(() => [] as number[]);
  for (let tick = 0; tick < SECONDS * 50; tick++) {
    tickBody(copy, null);
    for (let i = 0; i < 10; i++) {
      const step = copy.electricity.clock - 10 + i;
      const v = dipole(copy, step);
      leads.forEach((lead, k) => {
        const [x, y, z] = LEADS[lead];
        const mv = x * (v[0] as number) + y * (v[1] as number) + z * (v[2] as number) + artefact(copy, step, k);
        (traces[k] as number[]).push(Math.round(mv * 1000) / 1000);
      });
    }
  }
  return { hz: 500, leads: Object.fromEntries(leads.map((lead, k) => [lead, traces[k]])) as Ecg['leads'] };
}

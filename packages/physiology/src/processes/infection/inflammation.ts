import { saturate } from '../../body/numbers.ts';
import type { BodyState } from '../../body/state.ts';

/**
 * Endotoxin follows bacteria, inflammation follows endotoxin (up over one to two hours, down over seven, so that
 * antibiotics do not mend vitals in minutes), and vasodilation, leak and depression of the heart follow it.
 * Course after Suffredini et al. 1989 (endotoxin in volunteers: onset 1-2 h); rates otherwise: review: clinical.
 */
export function stepInflammation(state: BodyState, hours: number): void {
  const i = state.infection;
  const whole = !state.cut.inflammation;
  i.endotoxin += (i.bacteria - i.endotoxin) * (hours / 0.5);
  const target = whole ? (1.4 * i.endotoxin) / (0.5 + i.endotoxin) : 0;
  i.inflammation += (target - i.inflammation) * (hours / (target > i.inflammation ? 1.3 : 7));
  const steroid = 1 - 0.15 * saturate(state.effects.steroid);
  i.vasodilation += (i.inflammation * steroid - i.vasodilation) * (hours / 0.7);
  i.leak += (0.8 * i.inflammation - i.leak) * (hours / 1.2);
  i.depression += (0.7 * i.inflammation - i.depression) * (hours / 1.5);
}

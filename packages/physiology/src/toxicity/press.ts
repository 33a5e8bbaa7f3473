import { press } from '../body/influences.ts';
import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { cholinesteraseLost } from './cholinesterase.ts';

/**
 * Every 100 ms, after the processes: liver cells lost to paracetamol; what lost cholinesterase presses on the body where atropine does not hold it off:
 * secretions of the airway and, in the brain, convulsions, coma and a stilled centre of breathing (Eddleston 2008).
 */
export function pressToxicity(state: BodyState): void {
  if (state.pharmacy.liverLost > 0) press(state, 'liverLoss', state.pharmacy.liverLost);
  const lost = cholinesteraseLost(state);
  if (lost < 0.05) return;
  const muscarinic = lost / (1 + 2 * state.effects.muscarinicBlock);
  press(state, 'airwaySecretions', 0.75 * saturate(muscarinic * 0.25));
  const brain = clamp(0.15 * (lost / (1 + 0.6 * state.effects.muscarinicBlock)), 0, 6);
  press(state, 'respiratoryDepression', 0.85 * saturate(brain));
  press(state, 'arousalLoss', 0.7 * saturate(brain * 0.7));
  press(state, 'seizureDrive', 1.3 * saturate(brain));
}

import { clamp, saturate } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';

/** What drugs do to bronchial muscle: `relaxed` divides what mediators narrow, `constricted` is resistance added to rest. */
export function bronchialTone(state: BodyState): { relaxed: number; constricted: number } {
  const { effects: e, cut, c } = state;
  const beta = cut.betaReceptors ? 0 : saturate(e.beta2);
  const antimuscarinic = saturate(e.bronchodilator + 0.5 * e.muscarinicBlock);
  const relaxed = 1 + 2.2 * beta + 0.6 * antimuscarinic + 0.7 * saturate(e.phosphodiesterase) + 0.5 * saturate(e.nmda);
  // Without its beta-2 tone an asthmatic bronchus narrows; a healthy one hardly does.
  const unmasked = 2 * Math.max(0, c.bronchial - 1) * saturate(e.beta2Block);
  const cholinergic = 2.5 * saturate(e.cholinesteraseBlock * 0.25) * (1 - 0.9 * antimuscarinic);
  const twitchy = clamp(c.bronchial - 1, 0, 0.6);
  // Prostaglandin F2 alpha hardly moves a healthy bronchus and closes an asthmatic one (Mathe 1973).
  const released =
    (0.3 + 20 * twitchy) * saturate(e.bronchoconstrictor) + (0.1 + twitchy) * saturate(e.histamineRelease);
  return { relaxed, constricted: (unmasked + cholinergic + released) / (1 + beta) };
}

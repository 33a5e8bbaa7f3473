import { clamp } from '../../body/numbers.ts';
import type { BodyState } from '../../body/state.ts';
import type { AtrialOrigin } from '../state.ts';
import { addWave, nextDrawing } from './trace.ts';

/** Draws an atrial activation: right atrium forward, left atrium back and to the left; from below upward when it comes from the node. */
export function drawAtria(state: BodyState, at: number, origin: AtrialOrigin): void {
  if (origin === 'flutter') return;
  const { electricity: el, chemistry } = state;
  const d = nextDrawing(el.trace.atria, at);
  const w = 0.8 + 0.2 * el.properties.slowing;
  // Atrial muscle is the first to fall silent in hyperkalaemia.
  const size = 1 - clamp((chemistry.potassium - 6) / 1.9, 0, 1);
  if (size <= 0) return;
  const y = origin === 'retrograde' ? -0.9 : origin === 'ectopic' ? 0.35 : 1;
  const early = origin === 'ectopic' ? 0.5 : 1;
  addWave(d, 0.036 * w, 0.04 * w, 0.042 * w, 0.03 * early * size, 0.075 * y * size, -0.055 * size);
  addWave(d, 0.068 * w, 0.044 * w, 0.048 * w, 0.06 * size, 0.07 * y * size, 0.06 * size);
}

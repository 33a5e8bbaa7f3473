import { clamp } from '../../body/numbers.ts';
import { P } from '../../body/slots.ts';
import type { BodyState } from '../../body/state.ts';
import { lookAt } from './look.ts';
import { drawQrs } from './qrs.ts';
import { drawRepolarisation } from './repolarisation.ts';
import { nextDrawing, type Drawing } from './trace.ts';

/** Draws the ventricular activation that has just begun, from the state as it is. */
export function drawVentricles(state: BodyState, at: number): void {
  const { trace } = state.electricity;
  trace.beats += 1;
  drawBeat(state, nextDrawing(trace.ventricles, at));
}

/** Draws a beat of the present state into `d`; returns its QRS width and QT interval, s. */
export function drawBeat(state: BodyState, d: Drawing): { qrsS: number; qtS: number } {
  const { electricity: el, p } = state;
  const look = lookAt(state);
  // A heart that swings in fluid shows other sides from beat to beat.
  const swing = clamp(((p[P.effusion] as number) - 180) / 400, 0, 0.35) * (el.trace.beats % 2 === 0 ? 1 : -1);
  const size = look.voltage * (1 + swing);
  look.leftward += 0.4 * swing;
  const q = drawQrs(d, el, look, size);
  const qtS = drawRepolarisation(d, look, q, state.myocardium, size);
  return { qrsS: q.widthS, qtS };
}

import { clamp } from '../body/numbers.ts';
import type { BodyState } from '../body/state.ts';
import { LIVER_REST } from './state.ts';

/** Hours that half of each stays: transaminase about 40, bilirubin many, ammonia minutes; review: clinical. */
const TRANSAMINASE_S = 58 * 3600;
const BILIRUBIN_S = 8 * 3600;
const AMMONIA_S = 1800;

/**
 * Every second: how much of the liver works (chronic loss, acute loss, cold and starving cells), and the marks of it:
 * bilirubin and ammonia by production over clearance, transaminase from cells that die in loss or want of flow.
 */
export function stepLiver(state: BodyState): void {
  const { liver: l, c, influences, infection, pharmacy } = state;
  const starved = clamp((0.35 - l.flow) / 0.35, 0, 1);
  const health =
    c.liverHealth * (1 - influences.liverLoss) * (1 - 0.3 * starved) * (1 - 0.2 * clamp(infection.inflammation, 0, 1));
  l.health += (health - l.health) / 1800;
  pharmacy.liverCells = l.health;
  const works = Math.max(0.05, l.health);
  const bilirubin =
    LIVER_REST.bilirubin * (1 / works + 14 * influences.haemolysis + 2.5 * clamp(infection.inflammation, 0, 1.2));
  l.bilirubin += (bilirubin - l.bilirubin) / BILIRUBIN_S;
  const ammonia = (LIVER_REST.ammonia * (1 + 3 * influences.ureaLoad)) / clamp(works * Math.sqrt(works), 0.06, 1);
  l.ammonia += (ammonia - l.ammonia) / AMMONIA_S;
  const dying = influences.liverLoss * 9000 + starved * 2500;
  l.alanineTransaminase += (LIVER_REST.alanineTransaminase + dying - l.alanineTransaminase) / TRANSAMINASE_S;
}

import { clamp } from '../body/numbers.ts';
import { diaphragm } from '../drugs/neuromuscular.ts';
import type { BodyState } from '../body/state.ts';
import { collapseOf } from '../body/drive.ts';

/** A closed airway, as a multiple of the open one's resistance. */
const CLOSED = 1e6;
/** Resistance of tubes as multiples of the natural upper airway (0.9 cmH2O s/L): 8 mm tube about 3 cmH2O s/L at rest flows (Wright 1989). */
const TUBE = { trachealTube: 3.2, surgical: 4.5, supraglottic: 1.4 } as const;
/** What opens the throat of a person without tone leaves of its narrowing (order after Safar 1958 and Murashima 1998; review: clinical). */
const OPENED = { none: 1, headTiltChinLift: 0.25, jawThrust: 0.15 } as const;
const ADJUNCT = { oropharyngeal: 0.2, nasopharyngeal: 0.3 } as const;

/** Whether a cuffed tube lies in the trachea, whatever is above it. */
export function tubed(state: BodyState): boolean {
  const { device, site } = state.airway;
  return device === 'surgical' || (device === 'trachealTube' && site !== 'oesophagus');
}

/** Multiplier of upper airway resistance from what narrows it and what holds it open. */
export function upperResistance(state: BodyState): number {
  const { airway, influences } = state;
  const below = lumen(influences.trachealObstruction);
  if (tubed(state)) return (airway.device === 'surgical' ? TUBE.surgical : TUBE.trachealTube) * below;
  const above = lumen(influences.upperObstruction) * swelling(state) * lumen(0.85 * airway.soiling);
  const throat = airway.device === 'supraglottic' ? TUBE.supraglottic : 1 + slack(state);
  return Math.min(CLOSED, throat * above * below * (1 + glottis(state)));
}

/** Resistance grows with the 2.5th power of the lost area, between laminar and orifice flow; the last half per cent closes. */
function lumen(lost: number): number {
  const open = 1 - lost;
  if (open >= 1) return 1;
  if (open < 0.005) return CLOSED;
  return 1 / (open * open * Math.sqrt(open));
}

/** Swollen larynx: laminar, by the fourth power of the radius. */
function swelling(state: BodyState): number {
  const swollen = Math.max(state.mediator.larynx, state.influences.laryngealSwelling);
  const open = 1 - 0.8 * clamp(swollen, 0, 0.95);
  return 1 / (open * open * open * open);
}

/** Lost tone of tongue and palate: a person who cannot be roused snores, more so when heavy, less on the side or held open. */
function slack(state: BodyState): number {
  const { airway, mind, posture } = state;
  const lost = Math.max(clamp(1 - 2 * mind.consciousness, 0, 1), 1 - diaphragm(state));
  if (lost <= 0) return 0;
  const adjunct = airway.device === 'oropharyngeal' || airway.device === 'nasopharyngeal' ? ADJUNCT[airway.device] : 1;
  const held = state.ventilator.on ? 0.3 : 1;
  const side = posture === 'leftLateral' ? 0.4 : posture === 'sitting' || posture === 'semiRecumbent' ? 0.7 : 1;
  return 4 * lost * state.c.throat * OPENED[airway.manoeuvre] * adjunct * held * side;
}

/** A frightened, hurting or half-collapsed chest brakes its breath out at the glottis (grunting), which holds lungs open and drives air through a torn one. */
function glottis(state: BodyState): number {
  const { breath: b, airway, mind, ventilator } = state;
  if (ventilator.on || airway.mouthFlow >= 0 || b.phase < b.inspiratory) return 0;
  return 14 * clamp(1.6 * collapseOf(state) - 0.1, 0, 1) * mind.consciousness;
}

import { functionalResidual } from '../body/lungs.ts';
import { clamp } from '../body/numbers.ts';
import { diaphragm } from '../drugs/neuromuscular.ts';
import type { BodyState, LungSide } from '../body/state.ts';
import type { Posture } from '../terms.ts';
import { stepDeposit } from './deposit.ts';
import { bronchospasm } from './bronchi.ts';
import { evenUnits, hypoxicConstriction, shareUnits } from './units.ts';

/** What lies less heavily on the lungs than lying flat, cmH2O: upright, residual capacity is about a third more (Craig 1971). */
const LIFT: Readonly<Record<Posture, number>> = {
  supine: 0,
  supineLegsRaised: 0,
  leftLateral: 1,
  semiRecumbent: 3,
  sitting: 5,
  standing: 6,
};

/** Every 100 ms: what disease, position, mediators and water make of each lung's compliance, shunt and matching. */
export function stepMatching(state: BodyState): void {
  state.postureChest += (LIFT[state.posture] * (1 + 0.06 * state.c.chestLoad) - state.postureChest) * (0.1 / 3);
  stepDeposit(state);
  state.airway.spasm = bronchospasm(state);
  match(state, 'left');
  match(state, 'right');
}

function match(state: BodyState, key: 'left' | 'right'): void {
  const { c, influences: i, infection, mediator, trauma } = state;
  const side = state[key];
  const left = key === 'left';
  const collapse = state.cut.lungCollapse ? 0 : collapseIn(state, side, key);
  const bruise = left ? trauma.contusionLeft : trauma.contusionRight;
  const water = i.lungWater;
  const recruited = 1 - recruitment(side);
  const open =
    (1 - (left ? i.leftShunt : i.rightShunt) * recruited) *
    (1 - 0.85 * collapse) *
    (1 - 0.35 * bruise) *
    (1 - 0.6 * water * recruited) *
    (1 - 0.08 * infection.leak) *
    (1 - c.shuntRest) *
    (1 - heavy(state));
  side.shunt = clamp(1 - open, 0, 0.97);
  const stiff = 1 - (left ? i.leftStiffness : i.rightStiffness);
  side.compliance = Math.max(0.08, c.lungCompliance * stiff * (1 - 0.5 * water) * (1 - 0.45 * bruise));
  const muscle = state.airway.spasm;
  const poor =
    1 -
    (1 - c.poorUnits) *
      (1 - (left ? i.leftMismatch : i.rightMismatch)) *
      (1 - 0.85 * clamp(1.1 * muscle, 0, 1)) *
      (1 - 0.6 * clamp(i.airwaySecretions, 0, 1)) *
      (1 - 0.5 * water);
  const low = clamp(1.1 - state.meter.flow / c.output, 0, 0.9);
  const bare =
    1 -
    (1 - c.bareUnits) *
      (1 - (left ? i.leftDeadSpace : i.rightDeadSpace)) *
      (1 - 0.6 * i.pulmonaryObstruction) *
      (1 - 0.55 * Math.max(0, low - 0.1)) *
      (1 - 0.25 * stretched(side, state, key)) *
      (1 - 0.2 * clamp(mediator.bronchi, 0, 1));
  shareUnits(side, poor, bare, hypoxicConstriction(state));
  evenUnits(side);
}

/** How far a lung has lost its air against rest, 0 to 1: half its blood shunts when a third is gone. */
function collapseIn(state: BodyState, side: LungSide, key: 'left' | 'right'): number {
  return clamp((0.78 - side.meanVolume / functionalResidual(state, key)) / 0.42, 0, 1);
}

/** Share of flooded or closed alveoli that pressure at the end of a breath out holds open (Gattinoni 2006: about half at 15 cmH2O). */
function recruitment(side: LungSide): number {
  return 0.5 * clamp((side.endPressure - 1) / 14, 0, 1);
}

/** Vessels of overstretched alveoli are pressed shut: more dead space. */
function stretched(side: LungSide, state: BodyState, key: 'left' | 'right'): number {
  return clamp(side.meanVolume / functionalResidual(state, key) - 1.5, 0, 1);
}

/** Dependent alveoli closed by a heavy chest and abdomen, or by anaesthesia and paralysis lying flat (Hedenstierna 2010: 5-10 % shunt). */
function heavy(state: BodyState): number {
  const { c, mind } = state;
  const slack = Math.max(1 - diaphragm(state), clamp(1 - 2 * mind.consciousness, 0, 1));
  const load = Math.max(0, c.chestLoad - state.postureChest);
  return clamp(0.006 * load + slack * (0.04 + 0.008 * load), 0, 0.4) * (1 - recruitment(state.right));
}

import { convect } from '../lungs/convection.ts';
import {
  bronchialResistance,
  held,
  leverage,
  recoil,
  recoilSlope,
  REST_RECOIL,
  SHARE,
  strain,
  UPPER_RESISTANCE,
  WALL,
  FRC,
} from '../lungs/mechanics.ts';
import { stepPleura } from '../lungs/pleura.ts';
import type { Machine } from '../lungs/ventilator.ts';
import type { BodyState, LungSide } from './state.ts';

const DT = 0.02;
const MEDIASTINUM = 140;

/** What a lung holds at rest in this person, mL. */
export function functionalResidual(state: BodyState, side: 'left' | 'right'): number {
  return FRC * state.c.lungSize * state.c.residual * SHARE[side];
}

/** What opposes flow: multipliers of the resistance of the upper airway and of each lung's bronchi. */
export interface Resistances {
  upper: number;
  left: number;
  right: number;
}

/**
 * One tick of both lungs, the pleural spaces and the gas in the airways. `muscle` is the pull of the breathing
 * muscles in cmH2O, `machine` what a ventilator or bag does at the mouth, `fio2` and `fico2` what is there to breathe.
 */
export function stepLungs(
  state: BodyState,
  muscle: number,
  resist: Resistances,
  machine: Machine,
  fio2: number,
  fico2: number,
): void {
  const { left, right, airway, c } = state;
  const sizeL = SHARE.left * c.lungSize;
  const sizeR = SHARE.right * c.lungSize;
  const stretch = 1 - 0.9 * state.influences.chestWallStiffness;
  const wallL = WALL * sizeL * stretch;
  const wallR = WALL * sizeR * stretch;
  const aboveL = held(left) - (FRC + REST_RECOIL * WALL) * sizeL;
  const aboveR = held(right) - (FRC + REST_RECOIL * WALL) * sizeR;
  const load = c.chestLoad + state.influences.diaphragmLoad - state.postureChest;
  const strainL = strain(aboveL, sizeL, wallL) + load;
  const strainR = strain(aboveR, sizeR, wallR) + load;
  const soft = MEDIASTINUM * c.lungSize;
  const shift = (soft * (strainL - strainR)) / (1 + soft * (1 / wallL + 1 / wallR));
  airway.mediastinum = shift;
  left.pleuralPressure = strainL - shift / wallL - muscle * leverage(aboveL, sizeL);
  right.pleuralPressure = strainR + shift / wallR - muscle * leverage(aboveR, sizeR);
  left.alveolarPressure = recoil(left.volume, sizeL, left.compliance) + left.pleuralPressure;
  right.alveolarPressure = recoil(right.volume, sizeR, right.compliance) + right.pleuralPressure;
  const ru = (UPPER_RESISTANCE * resist.upper) / c.lungSize;
  const gL =
    1 /
    (bronchialResistance(left.volume, sizeL, resist.left) +
      DT * (recoilSlope(left.volume, sizeL, left.compliance) + 1 / wallL));
  const gR =
    1 /
    (bronchialResistance(right.volume, sizeR, resist.right) +
      DT * (recoilSlope(right.volume, sizeR, right.compliance) + 1 / wallR));
  const inner = left.alveolarPressure * gL + right.alveolarPressure * gR;
  let carina = (machine.pressure / ru + inner) / (1 / ru + gL + gR);
  if (machine.driving) {
    const pushed = (machine.flow + inner) / (gL + gR);
    if (pushed + machine.flow * ru <= machine.pressure) carina = pushed;
  }
  left.flow = (carina - left.alveolarPressure) * gL;
  right.flow = (carina - right.alveolarPressure) * gR;
  airway.pressure = machine.on ? carina + (left.flow + right.flow) * ru : 0;
  airway.carina = carina;
  convect(state, fio2, fico2);
  follow(left);
  follow(right);
  stepPleura(left, carina);
  stepPleura(right, carina);
}

/** Slow shadows of a lung's volume, ventilation and pressure between breaths. */
function follow(side: LungSide): void {
  side.meanVolume += (side.volume - side.meanVolume) * (DT / 4);
  side.ventilation += ((side.flow > 0 ? side.flow : 0) - side.ventilation) * (DT / 8);
  if (side.flow <= 0) side.endPressure += (side.alveolarPressure - side.endPressure) * (DT / 1.5);
}

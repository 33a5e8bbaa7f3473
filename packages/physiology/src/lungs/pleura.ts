import type { LungSide } from '../body/state.ts';
import { loseGas } from './units.ts';

const DT = 0.02;
/** Suction on the underwater seal, cmH2O (MacDuff et al. 2010, BTS pleural disease guideline: 10 to 20). */
const DRAIN_SUCTION = 15;

/**
 * One tick of the air in a pleural space: through a torn lung (one way where `valve` is 1), through a wound in the chest
 * wall (a flap lets air in and not out, a sealed one neither, a vented seal only out) and out through a needle, finger
 * or drain. Flows in mL/s, conductances in mL/s per cmH2O; `carina` is the pressure there.
 */
export function stepPleura(side: LungSide, carina: number): void {
  if (side.leak > 0) {
    // The tear sits between airway and alveoli: the higher of both drives the air.
    const at = Math.max(side.alveolarPressure, carina);
    const drop = at - side.pleuralPressure;
    const conductance = drop > 0 ? side.leak : side.leak * (1 - side.valve);
    const moved = Math.max(-side.pleuralGas, Math.min(conductance * drop * DT, 40));
    const taken = Math.min(moved, Math.max(0, side.volume - 60));
    if (taken > 0) loseGas(side, taken / side.volume);
    side.pleuralGas += taken;
  }
  if (side.wound > 0) {
    const inward = side.seal === 'none' ? side.wound : 0;
    const outward = side.seal === 'occlusive' ? 0 : side.wound * (1 - 0.9 * side.flap);
    const flow = side.pleuralPressure < 0 ? -inward * side.pleuralPressure : -outward * side.pleuralPressure;
    side.pleuralGas = Math.max(0, side.pleuralGas + Math.max(-0.2 * side.pleuralGas, Math.min(40, flow * DT)));
  }
  if (side.vent > 0) {
    const drained = side.ventKind === 'drain';
    const drop = side.pleuralPressure + (drained ? DRAIN_SUCTION : 0);
    const inward = side.vent > 50 && !drained ? 0.02 : 0;
    const conductance = drop > 0 ? side.vent : side.vent * inward;
    side.pleuralGas = Math.max(0, side.pleuralGas + Math.max(-side.pleuralGas * 0.2, -conductance * drop * DT));
    if (drained) side.pleuralBlood -= side.pleuralBlood * (DT / 120);
  }
}

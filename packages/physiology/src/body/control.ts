import { BRANCHES } from '../circuit/branches.ts';
import { PARAMETER_KEYS } from '../circuit/layout.ts';
import { NODES } from '../circuit/nodes.ts';
import { stepAutoregulation } from '../circulation/autoregulation.ts';
import { musclePump } from '../circulation/exercise.ts';
import { compress } from '../circulation/compressions.ts';
import { stepContractility } from '../circulation/pump.ts';
import { orificeConductance, orificeLoss } from '../circulation/valves.ts';
import { REST_CLOSING, stepVessels } from '../circulation/vessels.ts';
import { clamp } from './numbers.ts';
import { dryPressure } from '../lungs/air.ts';
import { functionalResidual } from './lungs.ts';
import { BRANCH, P, pOf } from './slots.ts';
import type { BodyState } from './state.ts';

const CM_H2O = 0.7356;
/** Volume of the heart's blood at which the pericardium begins to hold it, mL: a reserve of some 150 mL above rest (Freeman & Little 1986). */
const PERICARDIUM = 540;

/** The parameters of a circuit at rest, in the order of PARAMETER_KEYS. */
export function restParameters(state: BodyState): number[] {
  const { c } = state;
  const p = new Array<number>(PARAMETER_KEYS.length).fill(0);
  const blood = c.bloodVolume / 5200;
  const size = c.heartSize;
  NODES.forEach((n, i) => {
    if (n.kind !== 'chamber') {
      const scale = n.kind === 'artery' ? c.arterialSize : blood;
      const stiff = n.kind === 'artery' ? c.arterialStiffness : 1;
      p[pOf(`${n.key}Unstressed`)] = c.unstressed[i] as number;
      p[pOf(`${n.key}Elastance`)] = stiff / (n.complianceMlPerMmHg * scale);
      p[pOf(`${n.key}Stiffening`)] = (n.stiffeningPerMl * stiff) / scale;
    } else {
      const left = n.key === 'leftVentricle';
      const size = c.heartSize * (left ? c.leftSize : 1);
      p[pOf(`${n.key}Active`)] = (n.activeElastanceMmHgPerMl / size) * (left ? c.contractile : 1);
      p[pOf(`${n.key}Linear`)] = (n.passiveLinear / size) * c.diastolicStiffness;
      p[pOf(`${n.key}Cubic`)] = (n.passiveCubic / (size * size * size)) * c.diastolicStiffness;
      p[pOf(`${n.key}Zero`)] = n.unstressedMl * size;
    }
  });
  BRANCHES.forEach((b, i) => {
    p[pOf(`${b.key}Resistance`)] = c.resistance[i] as number;
    if (b.arteriolar) p[pOf(`${b.key}Closing`)] = REST_CLOSING;
    const valve = c.valves[b.key];
    if (valve !== undefined) {
      p[pOf(`${b.key}Loss`)] = orificeLoss(valve.areaCm2);
      p[pOf(`${b.key}Leak`)] = orificeConductance(valve.leakCm2);
    }
  });
  p[P.atrialAt] = -1;
  p[P.ventricularAt] = -1;
  p[P.pericardialVolume] = PERICARDIUM * size;
  p[P.pericardialStiffness] = 0.08 / size;
  p[P.leftContractility] = 1;
  p[P.rightContractility] = 1;
  p[P.vesselSize] = blood;
  return p;
}

/** Every 100 ms: tone into resistances, unstressed volumes, contractility and rate. */
export function stepControl(state: BodyState): void {
  const { p, c, circulation: k } = state;
  stepAutoregulation(state);
  stepVessels(state);
  stepContractility(state);
  p[P.effusion] = k.effusion;
  p[P.pericardialVolume] = PERICARDIUM * c.heartSize + k.pericardialGrowth;
}

/** Every tick: the pressures around vessels and heart, and the chest's hold on the great veins. */
export function stepSurroundings(state: BodyState): void {
  const { p, left, right, c } = state;
  const veins = !state.cut.pleuralPressureOnVeins;
  const rest = -5;
  // A mediastinum pushed over sets the pressure around the heart by the side that pushes.
  const high = Math.max(left.pleuralPressure, right.pleuralPressure);
  const mid = 0.5 * (left.pleuralPressure + right.pleuralPressure);
  const chest = veins ? (0.5 * high + 0.5 * mid) * CM_H2O : rest * CM_H2O;
  const squeeze = compress(state);
  p[P.pump] = squeeze * 0.8;
  p[P.thorax] = chest + 0.1 * squeeze;
  p[P.pericardium] = chest;
  p[P.leftAlveoli] = Math.max(left.alveolarPressure, left.pleuralPressure) * CM_H2O * 0.5 + 0.5 * chest;
  p[P.rightAlveoli] = Math.max(right.alveolarPressure, right.pleuralPressure) * CM_H2O * 0.5 + 0.5 * chest;
  const pump = musclePump(state);
  p[P.abdomen] = state.circulation.abdomen;
  p[P.muscles] = pump;
  p[P.legs] = state.circulation.legs + pump;
  p[P.head] = state.circulation.head;
  const shift = Math.abs(state.airway.mediastinum) / (500 * c.lungSize);
  const kink = veins ? 1 + 6 * shift * shift : 1;
  p[P.venousReturn] = (c.resistance[BRANCH.venousReturn] as number) * kink;
  const tone = (side: 'left' | 'right'): number => {
    const lung = state[side];
    const alveolar = (lung.o2 / lung.volume) * dryPressure(state);
    const collapsed = Math.max(0, Math.min(1, (0.78 - lung.meanVolume / functionalResidual(state, side)) / 0.42));
    return (
      (1 + 0.8 * Math.max(0, Math.min(1, (90 - alveolar) / 55))) *
      (1 + 0.8 * collapsed) *
      (1 + 0.15 * state.mediator.bronchi)
    );
  };
  // The bed that a clot leaves takes all the flow; what clots release narrows it further (Smulders 2000), to mean pressures near 30 mmHg at half and 40 at most (McIntyre & Sasahara 1971).
  const blocked = clamp(state.influences.pulmonaryObstruction, 0, 0.97);
  const clotted = (1 + 1.8 * blocked) / (1 - blocked);
  p[P.leftIn] = (c.resistance[BRANCH.leftIn] as number) * tone('left') * clotted;
  p[P.rightIn] = (c.resistance[BRANCH.rightIn] as number) * tone('right') * clotted;
}

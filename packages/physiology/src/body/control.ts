import { exp } from '@openward/kernel';
import { BED_KEYS } from '../circuit/branches.ts';
import { PARAMETER_KEYS } from '../circuit/layout.ts';
import { NODES } from '../circuit/nodes.ts';
import { BRANCHES } from '../circuit/branches.ts';
import { drugBed, drugDepression, drugDilation, drugInotropy } from '../drugs/heart-effects.ts';
import { clamp, saturate } from './numbers.ts';
import { alphaStimulation, betaStimulation, venousStimulation } from './reflex.ts';
import { REST_BETA } from '../person/constants.ts';
import { dryPressure } from '../lungs/air.ts';
import { functionalResidual } from './lungs.ts';
import { BED_IN_BRANCH, BED_IN_P, BED_NODE, BED_UNSTRESSED_P, BRANCH, P, pOf } from './slots.ts';
import type { BodyState } from './state.ts';

/** Response of each bed's arterioles to alpha tone, per unit; brain and heart regulate themselves. */
const ALPHA_GAIN = {
  brain: 0.05,
  coronary: 0.0,
  kidney: 0.75,
  splanchnic: 0.8,
  muscle: 0.6,
  skin: 1.3,
  legs: 0.7,
} as const;
const BETA2_GAIN = {
  brain: 0,
  coronary: 0.2,
  kidney: 0.1,
  splanchnic: 0.35,
  muscle: 3.4,
  skin: 0.1,
  legs: 3.4,
} as const;
const DILATION_GAIN = {
  brain: 0.1,
  coronary: 0.1,
  kidney: 0.5,
  splanchnic: 1.0,
  muscle: 1.0,
  skin: 1.4,
  legs: 1.0,
} as const;
/** Volume each bed's veins give up per unit of venous tone, mL in the reference adult (Ursino 1998: about 400 mL in all). */
const VENOUS_SHARE = { brain: 0, coronary: 0, kidney: 10, splanchnic: 200, muscle: 80, skin: 40, legs: 50 } as const;
const CM_H2O = 0.7356;
/** Natural logarithm of the widest an arteriole opens against rest. */
const MOST_OPEN = 1.7;

/** The parameters of a circuit at rest, in the order of PARAMETER_KEYS. */
export function restParameters(state: BodyState): number[] {
  const { c } = state;
  const p = new Array<number>(PARAMETER_KEYS.length).fill(0);
  const blood = c.bloodVolume / 5200;
  const size = c.heartSize;
  NODES.forEach((n, i) => {
    if (n.kind === 'vessel') {
      const arterial = n.key === 'aorta' || n.key === 'arteries';
      const scale = arterial ? c.arterialSize : blood;
      p[pOf(`${n.key}Unstressed`)] = c.unstressed[i] as number;
      p[pOf(`${n.key}Elastance`)] = (arterial ? c.arterialStiffness : 1) / (n.complianceMlPerMmHg * scale);
      p[pOf(`${n.key}Stiffening`)] = n.stiffeningPerMl / scale;
    } else {
      p[pOf(`${n.key}Active`)] = (n.activeElastanceMmHgPerMl / size) * (n.key === 'leftVentricle' ? c.contractile : 1);
      p[pOf(`${n.key}Linear`)] = (n.passiveLinear / size) * c.diastolicStiffness;
      p[pOf(`${n.key}Cubic`)] = (n.passiveCubic / (size * size * size)) * c.diastolicStiffness;
      p[pOf(`${n.key}Zero`)] = n.unstressedMl * size;
    }
  });
  BRANCHES.forEach((b, i) => {
    p[pOf(`${b.key}Resistance`)] = c.resistance[i] as number;
  });
  p[P.atrialAt] = -1;
  p[P.ventricularAt] = -1;
  p[P.pericardialVolume] = 560 * size;
  p[P.pericardialStiffness] = 0.03 / size;
  p[P.leftContractility] = 1;
  p[P.rightContractility] = 1;
  p[P.vesselSize] = blood;
  return p;
}

/** Every 100 ms: tone into resistances, unstressed volumes, contractility and rate. */
export function stepControl(state: BodyState): void {
  const { p, c, spec, effects: e, infection, mediator, blood, reflex: r, heart, mind } = state;
  const scale = c.bloodVolume / 5200;
  const alpha = alphaStimulation(state);
  const venous = venousStimulation(state);
  const beta2 = state.cut.betaReceptors ? 0 : saturate(e.beta2) / (1 + 2 * c.betaBlock);
  const mediated = state.cut.mediatorVasodilation ? 0 : mediator.vessel;
  const dilation =
    2.3 * infection.vasodilation +
    1.25 * mediated +
    0.75 * saturate(e.vasodilator) +
    drugDilation(e) +
    0.1 * saturate(e.mu) +
    0.06 * Math.max(0, state.temperature.core - 37.5);
  const metabolic = clamp((7.1 - blood.ph) / 0.3, 0, 1) * 0.3 + clamp((0.35 - mind.brainstem) / 0.35, 0, 1) * 0.5;
  // Brain: flow held against pressure between about 60 and 150 mmHg, raised by CO2 (4 %/mmHg) and by hypoxia.
  const perfusion = Math.max(5, r.pressure - (p[P.head] as number) - 8);
  const widest = 0.62 + 0.0018 * Math.max(0, spec.person.ageYears - 30);
  const wanted = clamp(perfusion / (c.meanPressure - 8), widest, 1.6);
  const co2 = clamp(exp(0.03 * (blood.pco2 - 40)), 0.5, 2.2);
  const hypoxic = 1 + 1.2 * clamp((55 - blood.po2) / 30, 0, 1);
  r.brainAuto += (wanted / (co2 * hypoxic) - r.brainAuto) * 0.02;
  const demand = clamp(heart.energy, 0.2, 1);
  const work = heartWork(state);
  r.coronaryAuto +=
    (clamp(perfusion / ((c.meanPressure - 8) * Math.max(0.3, work) * (1.2 - 0.2 * demand) * hypoxic), 0.3, 1.8) -
      r.coronaryAuto) *
    0.02;
  r.kidneyAuto += (clamp(perfusion / (c.meanPressure - 8), 0.8, 1.5) - r.kidneyAuto) * 0.005;
  for (let i = 0; i < BED_KEYS.length; i++) {
    const key = BED_KEYS[i] as (typeof BED_KEYS)[number];
    const auto =
      key === 'brain' ? r.brainAuto : key === 'coronary' ? r.coronaryAuto : key === 'kidney' ? r.kidneyAuto : 1;
    // A vessel already open opens little further.
    const opened = MOST_OPEN * (1 - exp(-(BETA2_GAIN[key] * beta2 + DILATION_GAIN[key] * dilation) / MOST_OPEN));
    const tone = ALPHA_GAIN[key] * alpha - opened + drugBed(key, e) - metabolic;
    const viscosity = 0.55 + 0.45 * clamp(blood.redCells / (blood.redCells + blood.plasma) / 0.43, 0.2, 1.6);
    p[BED_IN_P[i] as number] =
      (c.resistance[BED_IN_BRANCH[i] as number] as number) * auto * viscosity * exp(clamp(tone, -2.2, 2.2));
    const pooled =
      VENOUS_SHARE[key] * venous -
      VENOUS_SHARE[key] *
        (0.75 * infection.vasodilation +
          1.5 * mediated +
          0.5 * saturate(e.vasodilator) +
          0.15 * saturate(e.mu) +
          metabolic);
    p[BED_UNSTRESSED_P[i] as number] = (c.unstressed[BED_NODE[i] as number] as number) - pooled * scale;
  }
  const beta = Math.max(0, betaStimulation(state) - REST_BETA);
  const energy = clamp((heart.energy - 0.05) / 0.65, 0, 1);
  const depression =
    ((clamp(1 - 0.45 * infection.depression, 0.3, 1) * (1 - 0.2 * mediator.late)) / (1 + e.cardiacDepressant * 0.6)) *
    (1 - 0.5 * clamp((7.2 - blood.ph) / 0.35, 0, 1));
  const strength = (1 + 1.5 * beta + drugInotropy(e)) * depression * drugDepression(e) * energy;
  p[P.leftContractility] = strength;
  p[P.rightContractility] = strength;
}

/** Heart's oxygen demand relative to rest: rate times pressure. */
export function heartWork(state: BodyState): number {
  const { p, c } = state;
  if (state.heart.rhythm !== 'organised') return state.heart.rhythm === 'asystole' ? 0.25 : 0.6;
  const rate = state.electricity.rate / c.heartRate;
  const pressure = clamp(state.reflex.pressure / c.meanPressure, 0.2, 2);
  return clamp(rate * (0.35 + 0.65 * pressure) * (0.55 + 0.45 * (p[P.leftContractility] as number)), 0.25, 4);
}

/** Every tick: the pressures around vessels and heart, and the chest's hold on the great veins. */
export function stepSurroundings(state: BodyState): void {
  const { p, left, right, c, heart } = state;
  const veins = !state.cut.pleuralPressureOnVeins;
  const rest = -5;
  // A mediastinum pushed over sets the pressure around the heart by the side that pushes.
  const high = Math.max(left.pleuralPressure, right.pleuralPressure);
  const mid = 0.5 * (left.pleuralPressure + right.pleuralPressure);
  const chest = veins ? (0.5 * high + 0.5 * mid) * CM_H2O : rest * CM_H2O;
  let squeeze = 0;
  if (heart.compressions) {
    heart.compressionPhase += (0.02 * heart.compressionRate) / 60;
    if (heart.compressionPhase >= 1) heart.compressionPhase -= 1;
    const u = heart.compressionPhase / 0.5;
    const w = u < 1 ? 4 * u * (1 - u) : 0;
    squeeze = 5 * clamp(heart.compressionDepth / c.chestDepth, 0, 7) * w;
  }
  p[P.pump] = squeeze * 0.8;
  p[P.thorax] = chest + 0.1 * squeeze;
  p[P.pericardium] = chest;
  p[P.leftAlveoli] = Math.max(left.alveolarPressure, left.pleuralPressure) * CM_H2O * 0.5 + 0.5 * chest;
  p[P.rightAlveoli] = Math.max(right.alveolarPressure, right.pleuralPressure) * CM_H2O * 0.5 + 0.5 * chest;
  p[P.abdomen] = state.postureAbdomen;
  p[P.legs] = state.postureLegs;
  p[P.head] = state.postureHead;
  const shift = Math.abs(state.airway.mediastinum) / (500 * c.lungSize);
  const kink = veins ? 1 + 9 * shift * shift : 1;
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
  p[P.leftIn] = (c.resistance[BRANCH.leftIn] as number) * tone('left');
  p[P.rightIn] = (c.resistance[BRANCH.rightIn] as number) * tone('right');
}

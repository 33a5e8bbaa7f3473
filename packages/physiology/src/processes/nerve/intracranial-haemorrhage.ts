import { loseBlood } from '../../body/fluids.ts';
import { press, type InfluenceKey } from '../../body/influences.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { X } from '../../body/slots.ts';
import type { BodyState, ProcessState } from '../../body/state.ts';
import { POOL } from '../../body/blood-pools.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';
import { BLEEDS, type Bleed } from './territories.ts';

const HOURS = PROCESS_STEP_S / 3600;

/** Volume of blood in the skull after one step, mL: flow by the pressure across the tear, less what clot closes. */
function grow(state: BodyState, process: ProcessState, bleed: Bleed): number {
  const v = process.v;
  const mean = state.x[X.mean] as number;
  const from = bleed.venous ? (state.x[X.centralVenous] as number) + 25 : mean;
  const drop = Math.max(0, from - state.nerve.pressure) / (bleed.venous ? 20 : 80);
  const health = clamp(state.chemistry.fibrinogen / 2.5, 0.1, 1.2) / (state.c.bleeding * state.c.bleeding);
  const clotting = parameter(process, 'clotPerMin') * health * (1 + saturate(state.effects.antifibrinolytic));
  const dissolved = 0.4 * saturate(state.effects.fibrinolysis);
  const clot = variable(process, 'clot');
  v.clot = clamp(clot + ((clotting * (1 - clot) - dissolved * clot) * PROCESS_STEP_S) / 60, 0, 1);
  // High pressure tears further arterioles around it (Anderson et al. 2013, INTERACT2: pressure and growth).
  const tearing = bleed.venous ? 1 : 1 + 2 * clamp((mean - 105) / 40, 0, 1);
  const open = (1 - v.clot) * (1 - variable(process, 'control'));
  const rate = parameter(process, 'rateMlPerMin') * process.severity * open * drop * tearing;
  const lost = loseBlood(state, X.arteries, POOL.arteries, Math.min(rate, 30) * (PROCESS_STEP_S / 60));
  state.blood.lost += lost;
  return lost;
}

export const intracranialHaemorrhage: ProcessDefinition = {
  meaning:
    'bleeding in the skull that grows with pressure and without clotting, and takes room; `site`: left/rightBasalGanglia (right where left out), left/rightLobar, cerebellar, pontine, subarachnoid, intraventricular, left/rightSubdural, left/rightExtradural',
  source:
    'Broderick 1993 and Brott 1997 (volume, growth within hours); INTERACT2 2013; AHA/ASA guidelines 2022 (intracerebral), 2023 (subarachnoid); rates: review: clinical',
  parameters: {
    initialMl: { unit: 'mL', default: 12, meaning: 'blood at the start, at severity 1' },
    rateMlPerMin: {
      unit: 'mL/min',
      default: 0.8,
      meaning: 'growth at a drop of 80 mmHg and severity 1, before clotting',
    },
    clotPerMin: { unit: '1/min', default: 0.025, meaning: 'rate at which clotting closes the vessel' },
    pain: { unit: '0-10', default: 7, meaning: 'headache at severity 1' },
  },
  start(_state, process) {
    process.v.blood = parameter(process, 'initialMl') * process.severity;
    if (process.site === 'subarachnoid') process.v.jolt = 1;
  },
  step(state, process) {
    const bleed = BLEEDS[process.site] ?? (BLEEDS['rightBasalGanglia'] as Bleed);
    const v = process.v;
    v.blood =
      (variable(process, 'blood') + grow(state, process, bleed)) * (1 - Math.min(1, variable(process, 'removed')));
    if (variable(process, 'removed') > 0) v.removed = 0;
    const swollen = variable(process, 'swollen');
    const within = bleed.venous || bleed.deficits === undefined ? 0.1 : 0.6;
    v.swollen = swollen + (within * v.blood - swollen) * (HOURS / 24);
    press(state, bleed.room, v.blood + v.swollen);
    const full = clamp(v.blood / bleed.fullMl, 0, 1);
    for (const [key, share] of Object.entries(bleed.deficits)) press(state, key as InfluenceKey, share * full);
    // A burst aneurysm stuns the whole brain for minutes.
    v.jolt = variable(process, 'jolt') * (1 - PROCESS_STEP_S / 240);
    if (v.jolt > 0.01) {
      press(state, 'cortexLoss', 0.9 * v.jolt * process.severity);
      press(state, 'brainSwelling', 30 * v.jolt * process.severity);
    }
    press(state, 'fluidObstruction', bleed.obstruction * full);
    // Nine in ten are hypertensive in the first hours (Qureshi et al. 2007).
    if (!bleed.venous) press(state, 'pressureSetPoint', 28 * full * process.severity);
    press(state, 'seizureDrive', 0.25 * full);
    press(state, 'pain', parameter(process, 'pain') * process.severity);
  },
};

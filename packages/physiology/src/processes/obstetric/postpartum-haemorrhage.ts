import { loseBlood } from '../../body/fluids.ts';
import { press } from '../../body/influences.ts';
import { clamp, saturate } from '../../body/numbers.ts';
import { OUT, X } from '../../body/slots.ts';
import type { BodyState } from '../../body/state.ts';
import { POOL } from '../../body/blood-pools.ts';
import { stepTone } from '../../obstetric/step.ts';
import { parameter, PROCESS_STEP_S, variable, type ProcessDefinition } from '../types.ts';

/** Flow into a term placental bed that nothing closes, mL/min at a mean pressure of 85 mmHg (Thaler et al. 1990: 500 to 700). */
const BED = 650;
/** Output of a woman at term, mL/s, that this flow belongs to. */
const RESTING_OUTPUT = 120;
/** Share of the open vessels left at a tone: the muscle's fibres are their ligature (Baskett 2000). */
function openAt(tone: number): number {
  const slack = clamp(1 - tone, 0, 1);
  return slack * slack;
}

/** Share of the placental bed's bleeding that hands and balloon let through. A balloon is full at about 400 mL and stops 85 % of atonic bleeding (Suarez et al. 2020). */
function pressed(state: BodyState): number {
  const o = state.obstetric;
  return (1 - 0.85 * o.compressed) * (1 - 0.85 * clamp(o.balloonMl / 400, 0, 1) * (1 - 0.6 * o.retained));
}

export const postpartumHaemorrhage: ProcessDefinition = {
  meaning:
    'bleeding after birth: from a womb that does not contract (severity is the share of its tone lost), with `retainedTissue` or a `tearMlPerMin` where given; oxytocic drugs, rubbing, two hands, a balloon, removal of tissue, repair, tranexamic acid and the surgeon answer it',
  source:
    'WHO 2023 and RCOG green-top 52 (2016) for causes and order of treatment; WOMAN 2017 (tranexamic acid); Thaler et al. 1990 (flow); time constants of tone: review: clinical',
  parameters: {
    retainedTissue: { unit: '0-1', default: 0, meaning: 'placenta left in the womb' },
    tearMlPerMin: {
      unit: 'mL/min',
      default: 0,
      meaning: 'bleeding from a torn birth canal at a mean pressure of 85 mmHg',
    },
    fatigue: {
      unit: '0-1',
      default: 0.25,
      meaning: "share of the womb's answer to drugs and rubbing that is lost, at severity 1",
    },
    clotPerMin: {
      unit: '1/min',
      default: 0.012,
      meaning: 'rate at which clot closes vessels that the muscle has narrowed',
    },
    pain: { unit: '0-10', default: 3, meaning: 'pain' },
  },
  start(state, process) {
    const o = state.obstetric;
    o.delivered = true;
    o.retained = Math.max(o.retained, parameter(process, 'retainedTissue'));
    o.tone = 1 - process.severity;
  },
  step(state, process) {
    const { obstetric: o, effects: e } = state;
    const v = process.v;
    if (state.tick % 50 < 5)
      stepTone(state, clamp(0.97 * (1 - process.severity * (1 + 0.1 * parameter(process, 'fatigue'))), 0, 1));
    press(state, 'pain', parameter(process, 'pain') * process.severity);
    if (state.cut.haemorrhage) return;
    const tone = state.cut.uterineTone ? 1 - process.severity : o.tone;
    const health =
      clamp(state.chemistry.fibrinogen / 2.5, 0.05, 1.3) *
      clamp((state.temperature.core - 33) / 4, 0.2, 1) *
      clamp(state.chemistry.platelets / 100, 0.2, 1);
    const clotting =
      (parameter(process, 'clotPerMin') * health * (1 + 2 * saturate(e.antifibrinolytic)) * (0.3 + 0.7 * tone)) /
      (state.c.bleeding * state.c.bleeding);
    const clot = variable(process, 'clot');
    v.clot = clamp(clot + (clotting * (1 - clot) * PROCESS_STEP_S) / 60, 0, 0.95);
    const drop = Math.max(0, (state.out[OUT.arterial] as number) - 8) / 77;
    const size = state.c.output / RESTING_OUTPUT;
    const bed = o.removed ? 0 : BED * Math.min(1.3, size) * openAt(tone) * pressed(state) * (1 - v.clot);
    const tear = parameter(process, 'tearMlPerMin') * (1 - o.repaired) * (1 - 0.5 * v.clot);
    const rate = (bed + tear) * drop * (1 - variable(process, 'control'));
    v.rate = rate;
    state.blood.lost += loseBlood(state, X.arteries, POOL.arteries, (rate * PROCESS_STEP_S) / 60);
  },
};

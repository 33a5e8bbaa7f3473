import { press } from '../../body/influences.ts';
import type { BodyState, ProcessState } from '../../body/state.ts';
import { clamp } from '../../body/numbers.ts';
import { fibrillateAtria, flutterAtria, startCircuit } from '../../electricity/start.ts';
import { parameter, variable, type ProcessDefinition } from '../types.ts';

type Step = (state: BodyState, process: ProcessState, rate: number) => void;
interface Kind {
  /** What sets it off, once. */
  readonly start?: (state: BodyState) => void;
  /** What keeps it: damage or automaticity pressed on the conduction system. */
  readonly step?: Step;
}

/** Share of the sinus rate to take away, so that the rate asked for is left; a half at severity 1 where none is asked. */
function slowing(state: BodyState, severity: number, rate: number): number {
  if (rate <= 0) return 0.5 * severity;
  return clamp(1 - rate / state.c.heartRate, 0, 0.9);
}

const KINDS = {
  sinusTachycardia: {
    step: (state, { severity }, rate) =>
      press(state, 'sinusAcceleration', rate > 0 ? Math.max(0, rate - state.c.heartRate) : 70 * severity),
  },
  sinusBradycardia: {
    step: (state, { severity }, rate) => press(state, 'sinusDepression', slowing(state, severity, rate)),
  },
  sinusArrest: { step: (state, { severity }) => press(state, 'sinusDepression', severity) },
  atrialFibrillation: {
    start: fibrillateAtria,
    step: (state, _, rate) => {
      if (rate > 0) press(state, 'nodeRefractory', clamp(60 / rate - 0.43, 0, 1.5));
    },
  },
  atrialFlutter: {
    start: flutterAtria,
    step: (state, _, rate) => {
      if (rate > 0) press(state, 'nodeRefractory', clamp((Math.round(300 / rate) - 2) * 0.2, 0, 1.4));
    },
  },
  supraventricularTachycardia: {
    start: (state) => startCircuit(state, 'node'),
    step: (state, _, rate) => press(state, 'circuitRate', rate),
  },
  atrialEctopics: {
    step: (state, { severity }, rate) => press(state, 'atrialEctopy', rate > 0 ? rate : 20 * severity),
  },
  ventricularEctopics: {
    step: (state, { severity }, rate) => press(state, 'ventricularEctopy', rate > 0 ? rate : 25 * severity),
  },
  junctional: {
    step: (state, { severity }, rate) => {
      press(state, 'sinusDepression', 0.9 * severity);
      press(state, 'junctionalAutomaticity', rate > 0 ? rate : 50 * severity);
    },
  },
  idioventricular: {
    step: (state, { severity }, rate) => press(state, 'ventricularAutomaticity', rate > 0 ? rate : 90 * severity),
  },
  ventricularTachycardia: {
    start: (state) => startCircuit(state, 'scar'),
    step: (state, { severity }, rate) => press(state, 'circuitRate', rate > 0 ? rate : 140 + 80 * severity),
  },
  torsades: {
    start: (state) => startCircuit(state, 'wandering'),
    step: (state, { severity }) => press(state, 'repolarisationDelay', 0.1 + 0.12 * severity),
  },
  firstDegreeBlock: { step: (state, { severity }) => press(state, 'nodeLesion', 0.2 + 0.25 * severity) },
  secondDegreeMobitzI: { step: (state, { severity }) => press(state, 'nodeLesion', 0.6 + 0.2 * severity) },
  secondDegreeMobitzII: { step: (state, { severity }) => press(state, 'hisLesion', 0.38 + 0.1 * severity) },
  secondDegreeTwoToOne: { step: (state) => press(state, 'hisLesion', 0.72) },
  completeHeartBlock: {
    step: (state, process, rate) => {
      // Severity up to a half: in the node, with a junctional escape; above: below it, with a ventricular one.
      press(state, process.severity > 0.5 ? 'hisLesion' : 'nodeLesion', 1);
      if (rate > 0) press(state, process.severity > 0.5 ? 'ventricularAutomaticity' : 'junctionalAutomaticity', rate);
    },
  },
  leftBundleBranchBlock: { step: (state, { severity }) => press(state, 'leftBundleLesion', severity) },
  rightBundleBranchBlock: { step: (state, { severity }) => press(state, 'rightBundleLesion', severity) },
  paced: {
    step: (state, _, rate) => {
      press(state, 'nodeLesion', 1);
      press(state, 'implantedPacemaker', rate > 0 ? rate : 70);
    },
  },
  failureToCapture: {
    step: (state, { severity }, rate) => {
      press(state, 'nodeLesion', 1);
      press(state, 'implantedPacemaker', rate > 0 ? rate : 70);
      press(state, 'captureFailure', severity);
    },
  },
  ventricularStandstill: {
    step: (state) => {
      press(state, 'hisLesion', 1);
      press(state, 'escapeDepression', 1);
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** Rhythms that the process can set off or keep, named by `site`. */
export const ARRHYTHMIAS = Object.keys(KINDS);

export const arrhythmia: ProcessDefinition = {
  meaning:
    'a disorder of the beat, named by its site: damage to the conduction system, a hurried focus, or a circle of excitation set off once, which lives or dies by what is done',
  source:
    'ESC guidelines 2019 (supraventricular tachycardia), 2020 (atrial fibrillation), 2021 (pacing), 2022 (ventricular arrhythmia); severity to lesion: review: clinical',
  sites: ARRHYTHMIAS,
  parameters: {
    ratePerMin: { unit: '1/min', default: 0, meaning: 'ventricular rate to be reached; 0 where the tissue sets it' },
    recurAfterMin: {
      unit: 'min',
      default: 0,
      meaning: 'time after which a circle that has ended starts again; 0 never',
    },
  },
  start(state, process) {
    kindOf(process)?.start?.(state);
  },
  step(state, process) {
    if (variable(process, 'control') > 0.5) return;
    const kind = kindOf(process);
    kind?.step?.(state, process, parameter(process, 'ratePerMin'));
    const again = parameter(process, 'recurAfterMin') * 60;
    if (again <= 0 || !kind?.start) return;
    const calm = state.electricity.atria === 'organised' && state.electricity.circuit === 'none';
    process.v.calm = calm ? variable(process, 'calm') + 0.1 : 0;
    if (process.v.calm >= again) {
      process.v.calm = 0;
      kind.start(state);
    }
  },
};

function kindOf(process: ProcessState): Kind | undefined {
  return Object.hasOwn(KINDS, process.site) ? (KINDS as Readonly<Record<string, Kind>>)[process.site] : undefined;
}

import type { BodyState } from './state.ts';
import { drugSinus, drugSympatholysis, drugVagal } from '../drugs/heart-effects.ts';
import { clamp, saturate } from './numbers.ts';
import { glucoseAlarm } from '../hormones/brain-fuel.ts';
import { OUT, X } from './slots.ts';
import { betaStimulation } from '../circulation/receptors.ts';
import { REST_SYMPATHETIC, VAGAL_DEPTH } from '../person/constants.ts';

const RING = 60;
const PULSE_SENSE = 0.2;
/** Efferent delays in samples of 100 ms, after Ursino 1998: vagal 0.2 s, heart and vessels 2 s, veins 5 s. */
const DELAY = { vessels: 20, veins: 50 } as const;

export function restRing(): number[] {
  return new Array<number>(RING).fill(REST_SYMPATHETIC);
}

/** Every tick: the stretch receptors' own filters. */
export function sense(state: BodyState): void {
  const r = state.reflex;
  r.pressure += ((state.out[OUT.arterial] as number) - r.pressure) * (0.02 / 1.2);
  const pulse = (state.x[X.systolic] as number) - (state.x[X.diastolic] as number);
  r.pulse += (pulse - r.pulse) * (0.02 / 2);
  const stretch =
    (state.x[X.rightAtrium] as number) +
    (state.x[X.leftAtrium] as number) +
    0.35 * ((state.x[X.pulmonaryVeins] as number) + (state.x[X.venaCava] as number));
  r.central += (stretch / state.c.stretchRest - r.central) * (0.02 / 4);
}

/** Every 100 ms: central tone, delays, and the slow efferent states. */
export function stepReflex(state: BodyState): void {
  const { reflex: r, c, effects: e, mind, blood } = state;
  const dt = 0.1;
  const baro = !state.cut.baroreflex;
  // Exercise resets the reflex to a higher pressure.
  const { command } = state.circulation;
  const target =
    (c.meanPressure + state.influences.pressureSetPoint) *
    (1 + 0.1 * saturate(e.sympathomimetic) + 0.5 * command + 0.12 * state.drive.hunger);
  const blunted = 1 / (1 + 0.8 * e.sympatheticDepression);
  // The receptors answer to the pulse as well as to the mean (Ursino 1998: their response to the rate of change).
  const felt = r.pressure + PULSE_SENSE * (r.pulse - c.pulseRest);
  const error = baro ? ((target - felt) / target) * blunted : 0;
  const central = baro ? 1 - r.central : 0;
  const awake = 0.4 + 0.6 * mind.consciousness;
  const stem = mind.brainstem;
  const gaba = 1 / (1 + 0.5 * e.sympatheticDepression);
  r.ischaemic = clamp((0.9 - mind.energy) / 0.35, 0, 1) * stem;
  const chemo =
    clamp((60 - blood.po2) / 35, 0, 1) * 0.25 +
    0.12 * clamp(state.drive.hypoxia, 0, 1.5) +
    clamp((7.25 - blood.ph) / 0.3, 0, 1) * 0.2 +
    clamp((blood.pco2 - 55) / 40, 0, 1) * 0.2;
  const arousal =
    (0.022 * mind.pain + 0.12 * mind.anxiety + 0.15 * state.drive.hunger) * awake + 0.45 * glucoseAlarm(state);
  const fever = 0.05 * Math.max(0, state.temperature.core - 37.2);
  const depressor =
    0.25 * saturate(opioid(state)) * 0.4 + 0.35 * saturate(e.sympatheticDepression) * 0.5 + drugSympatholysis(e);
  const drive =
    1.5 * c.baroGain * clamp(error, -0.25, 0.65) +
    1.05 * clamp(central, -0.4, 0.8) * c.baroGain +
    arousal +
    chemo +
    fever +
    0.45 * r.ischaemic +
    0.55 * command +
    0.4 * state.nerve.discharge +
    0.15 * saturate(e.sympathomimetic) +
    0.35 * saturate(e.sympathomimetic) -
    depressor;
  const carried = 1 - state.influences.sympatheticBlock;
  const sympathetic = clamp((REST_SYMPATHETIC + drive) * stem * gaba, 0, 1.15) * carried;
  const vagalDrive =
    c.vagalRest -
    c.vagalRest *
      ((error > 0 ? 2.6 : 0.6) * clamp(error, -0.45, 1) + (central > 0 ? 1.3 : 0.1) * clamp(central, -0.4, 1)) -
    c.vagalRest *
      (0.07 * mind.pain +
        0.3 * mind.anxiety +
        1.1 * state.drive.hunger +
        1.2 * fever +
        chemo +
        3 * command +
        0.6 * saturate(e.sympathomimetic)) +
    0.3 * saturate(opioid(state)) +
    drugVagal(e);
  // Few free receptors suffice: the block shows late, and then steeply.
  const vagal = clamp(vagalDrive, 0, 1) / (1 + e.muscarinicBlock * e.muscarinicBlock);
  r.ring[r.ringAt] = sympathetic;
  const at = (back: number): number => r.ring[(r.ringAt - back + RING) % RING] as number;
  r.ringAt = (r.ringAt + 1) % RING;
  const late = at(DELAY.vessels - 1);
  r.sympathetic += (sympathetic - r.sympathetic) * (dt / 1);
  r.vagal += (vagal - r.vagal) * (dt / 1.5);
  r.beta += (late - r.beta) * (dt / 3);
  r.alpha += (late - r.alpha) * (dt / 6);
  r.venous += (at(DELAY.veins - 1) - r.venous) * (dt / 20);
}

/** Opioid stimulation net of antagonists; 1 halves ventilation. */
export function opioid(state: BodyState): number {
  if (state.cut.opioidReceptors) return 0;
  return state.effects.mu;
}

/** The sinus node's rate, 1/min. */
export function sinusRate(state: BodyState): number {
  const { c, reflex: r, heart, temperature, blood } = state;
  const stimulus = clamp(betaStimulation(state), 0, 1.05);
  const base = c.intrinsicRate + (c.maximalRate - c.intrinsicRate) * stimulus;
  const warm = 1 + 0.06 * clamp(temperature.core - 37, -6, 4);
  const starved = clamp((heart.energy - 0.12) / 0.3, 0, 1);
  const hypoxic = clamp((blood.sat - 0.2) / 0.25, 0.15, 1);
  return base * drugSinus(state.effects) * (1 - VAGAL_DEPTH * r.vagal) * warm * (0.2 + 0.8 * starved) * hypoxic;
}

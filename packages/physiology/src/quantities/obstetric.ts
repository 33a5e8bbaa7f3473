import { clamp } from '../body/numbers.ts';
import { beatRate, pulsePresent } from '../body/beat.ts';
import type { BodyState } from '../body/state.ts';
import { diaphragm } from '../drugs/neuromuscular.ts';
import { of } from './spec.ts';

/** Womb, birth and newborn. */
export const OBSTETRIC = {
  uterineTone: of('1', 'contraction of the womb after birth, 0 soft to 1 hard'),
  cavalCompression: of('1', 'share of the lower vena cava closed by the womb, 0 to 1'),
  genitalBleeding: of('mL/min', 'bleeding from the womb and the birth canal'),
  apgar: of('0-10', 'Apgar score: heart rate, breathing, tone, answer to touch and colour, 0 to 2 each'),
  apgarHeart: of('0-2', 'heart rate: none, below 100, from 100'),
  apgarBreathing: of('0-2', 'breathing: none, weak or irregular, strong'),
  apgarTone: of('0-2', 'muscle tone: limp, some flexion, active'),
  apgarReflex: of('0-2', 'answer to touch: none, grimace, cry'),
  apgarColour: of('0-2', 'colour: blue or pale, blue limbs, pink'),
} as const;

/** Apgar 1953, by thresholds on what each part shows. */
export function readObstetric(state: BodyState): Record<keyof typeof OBSTETRIC, number> {
  const { obstetric: o, mind, breath, skin, blood } = state;
  const rate = pulsePresent(state) ? beatRate(state) : 0;
  const heart = rate <= 0 ? 0 : rate < 100 ? 1 : 2;
  const own = state.ventilator.on
    ? 0
    : breath.minute / Math.max(0.01, (state.c.tidal * state.c.respiratoryRate) / 1000);
  const breathing = own < 0.1 ? 0 : own < 0.55 ? 1 : 2;
  const alert = mind.consciousness * diaphragm(state);
  const tone = alert < 0.15 ? 0 : alert < 0.6 ? 1 : 2;
  const reflex = alert < 0.1 ? 0 : alert < 0.5 ? 1 : 2;
  const central = clamp(skin.cyanosis, 0, 1);
  const colour = rate <= 0 || central > 0.45 || skin.pallor > 0.75 ? 0 : central > 0.1 || blood.sat < 0.88 ? 1 : 2;
  const bleeding = state.processes.find((p) => p.process === 'postpartumHaemorrhage');
  return {
    uterineTone: o.tone,
    cavalCompression: o.caval,
    genitalBleeding: bleeding?.v.rate ?? 0,
    apgar: heart + breathing + tone + reflex + colour,
    apgarHeart: heart,
    apgarBreathing: breathing,
    apgarTone: tone,
    apgarReflex: reflex,
    apgarColour: colour,
  };
}

import { exerciseVentilation } from '../circulation/exercise.ts';
import { clamp, saturate } from './numbers.ts';
import { saturation } from './gases.ts';
import { functionalResidual } from './lungs.ts';
import { opioid } from './reflex.ts';
import type { BodyState } from './state.ts';

/** Response of ventilation to carbon dioxide, share of rest per mmHg (2 L/min/mmHg in an adult: Duffin 2005), half of it central. */
const CENTRAL_GAIN = 0.2;
const PERIPHERAL_GAIN = 0.1;
/** How far below the person's own tension carbon dioxide asks for nothing, mmHg, and what a waking brain asks for by itself, share of rest (Duffin 2005). */
const THRESHOLD = -2;
const WAKEFULNESS = 0.4;
/** Ventilation asked for by a desaturation of 17.5 points at normal carbon dioxide: about 1 L/min per point (Weil 1970, Easton 1986). */
const HYPOXIC_GAIN = 3;
/** Share of the hypoxic response that sustained hypoxia takes back, and its time constant in s (Easton 1986, Robbins 1995). */
const DECLINE = 0.7;
const DECLINE_S = 400;
/** Shift of the threshold by each mmol/L of base excess, mmHg: holds a settled metabolic acidosis on Winters' line (1.5 HCO3 + 8; Albert 1967). */
const ACID_SHIFT = 1.33;
const ALKALI_SHIFT = 0.72;
/** Blood acid reaches the brain within hours (Fencl 1966); here within minutes, between its fast and slow parts; review: clinical. */
const ACID_S = 300;

/** How much of both lungs has lost its air, 0 to 1. */
export function collapseOf(state: BodyState): number {
  const share =
    0.5 * (state.left.meanVolume / functionalResidual(state, 'left')) +
    0.5 * (state.right.meanVolume / functionalResidual(state, 'right'));
  return clamp(1 - share, 0, 1);
}

/** Share of the breathing centre's response that opioids and sedatives leave. */
export function centralDepression(state: BodyState): { slope: number; opioid: number; sedation: number } {
  const mu = opioid(state);
  // Far above the half effect rhythm itself fails (steepness 1.5 to 3: Bouillon 2003, Dahan 2010), until nothing drives a breath.
  const share = saturate(mu > 1 ? mu * Math.sqrt(mu) : mu);
  const sedation = 0.75 * saturate(state.effects.gaba * 0.45);
  return {
    slope:
      (1 - share) *
      (1 - sedation) *
      (1 - 0.2 * saturate(state.effects.nmda)) *
      (1 - state.influences.respiratoryDepression),
    opioid: share,
    sedation,
  };
}

/**
 * Every 100 ms: what asks for breath, as ventilation relative to rest. Carbon dioxide above a threshold that acid moves
 * (central receptors with 60 s of lag, peripheral ones with 7 s); low oxygen tension, which multiplies with carbon
 * dioxide and wanes within minutes; wakefulness; lung irritants, pain, fear, fever, inflammation, unloaded baroreceptors
 * and starved carotid bodies.
 */
export function stepDrive(state: BodyState): void {
  const { c, reflex: r, drive: d, blood, mind } = state;
  const dt = 0.1;
  if (!state.cut.chemoreflex) {
    d.central += (blood.pco2 - d.central) * (dt / 60);
    d.peripheral += (blood.pco2 - d.peripheral) * (dt / 7);
    d.acid += (blood.baseExcess - d.acid) * (dt / ACID_S);
    const seen = clamp((0.97 - saturation(blood.po2)) / 0.175, 0, 1.6);
    d.hypoxia += (seen - d.hypoxia) * (dt / 7);
    d.decline += (clamp(1.6 * d.hypoxia, 0, 1) - d.decline) * (dt / DECLINE_S);
  }
  const acid = 0.5 * (d.acid + blood.baseExcess) - c.baseExcess;
  const threshold = c.carbonDioxide + THRESHOLD + (acid < 0 ? ACID_SHIFT : ALKALI_SHIFT) * acid;
  const interplay = clamp(1 + 0.06 * (d.peripheral - threshold - 2), 0.35, 3);
  const hypoxic = c.chemoGain * HYPOXIC_GAIN * d.hypoxia * Math.max(0.2, 1 - DECLINE * d.decline) * interplay;
  // At the person's own tension rest asks for as much whatever the gain.
  const rest = -THRESHOLD * (CENTRAL_GAIN + PERIPHERAL_GAIN);
  const carbon =
    rest + c.chemoGain * (CENTRAL_GAIN * (d.central - threshold) + PERIPHERAL_GAIN * (d.peripheral - threshold) - rest);
  const depressed = centralDepression(state);
  const chemical =
    (WAKEFULNESS * (0.25 + 0.75 * mind.consciousness) +
      Math.max(mind.consciousness > 0.5 ? -0.1 : -0.4, carbon) +
      hypoxic) *
    depressed.slope *
    (1 - 0.12 * d.decline);
  const other =
    (irritants(state) + arousal(state)) *
    (1 - 0.8 * depressed.opioid) *
    (1 - depressed.sedation) *
    (1 - state.influences.respiratoryDepression);
  const stem = mind.brainstem * mind.brainstem;
  d.asked = Math.max(0, chemical + other + exerciseVentilation(state)) * stem;
  r.drive = d.asked;
  const given = (1000 * state.breath.minute) / (c.tidal * c.respiratoryRate);
  // Breathlessness: air asked for and not had, much asked for, and lungs that complain (Parshall 2012).
  const short =
    clamp((r.drive - given - 0.4) / 4, 0, 1) +
    clamp((d.asked - 1.8) / 7, 0, 0.7) +
    0.4 * (state.influences.lungIrritation + 0.7 * state.influences.lungWater);
  d.hunger += (clamp(short, 0, 1) - d.hunger) * (dt / 5);
}

/** Lung and airway receptors. */
function irritants(state: BodyState): number {
  const { mediator, trauma, influences: i } = state;
  if (state.cut.chemoreflex) return 0;
  return (
    4 * collapseOf(state) +
    0.9 * mediator.bronchi +
    0.35 * (trauma.contusionLeft + trauma.contusionRight) +
    1.2 * (i.lungIrritation + 0.7 * i.lungWater)
  );
}

/** Pain, fear, fever, inflammation, and a low arterial pressure by baroreceptors and starved carotid bodies. */
function arousal(state: BodyState): number {
  const { mind, infection, temperature, reflex: r, c, blood } = state;
  // Low carbon dioxide holds back what is not hunger for air.
  const brake = 1 - 0.5 * clamp((c.carbonDioxide - 10 - blood.pco2) / 14, 0, 1);
  const low = clamp((c.meanPressure - r.pressure) / c.meanPressure - 0.05, 0, 0.6);
  return (
    (0.06 * mind.pain +
      0.7 * mind.anxiety +
      0.35 * infection.inflammation +
      0.15 * Math.max(0, temperature.core - 37.5) +
      2.2 *
        Math.max(0, r.sympathetic - 0.3 - state.circulation.command) *
        (1 - 0.6 * clamp(infection.inflammation, 0, 1))) *
      (0.3 + 0.7 * mind.consciousness) *
      brake +
    2.2 * low
  );
}

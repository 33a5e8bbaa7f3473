import { centralDepression, collapseOf } from './drive.ts';
import { stepLungs } from './lungs.ts';
import { bronchialTone } from '../drugs/bronchi.ts';
import { diaphragm } from '../drugs/neuromuscular.ts';
import { clamp } from './numbers.ts';
import { fractionInspired } from './oxygen.ts';
import type { BodyState } from './state.ts';

const DT = 0.02;
/** cmH2O·mL to J. */
const JOULE = 9.8e-5;
/** Tidal volume per cmH2O of pull in the reference chest at rest. */
const ML_PER_CMH2O = 93;
/** Strongest sustained pull, cmH2O. */
const STRONGEST = 45;

/** Every tick: the breathing muscles' pull, one step of both lungs, and what a breath leaves to read. */
export function stepBreathing(state: BodyState): void {
  const b = state.breath;
  b.phase += DT / b.period;
  b.sinceStart += DT;
  if (b.phase >= 1) {
    b.phase = 0;
    endBreath(state);
    startBreath(state);
  }
  const muscle = pull(state);
  stepLungs(state, muscle, upperAirway(state), bronchi(state), fractionInspired(state));
  const flow = state.airway.mouthFlow;
  if (flow > 0) b.tidalIn += flow * DT;
  b.workSum += Math.max(0, muscle * flow) * DT * JOULE;
  const mouth = (state.airway.co2[0] as number) * 713;
  if (mouth > b.maxCo2) b.maxCo2 = mouth;
  b.minute += ((flow > 0 ? flow * 0.06 : 0) - b.minute) * (DT / 15);
}

/** Latches the next breath's length and strength from the drive. Irritated, frightened or splinted chests breathe fast and shallow. */
function startBreath(state: BodyState): void {
  const { breath: b, reflex: r, c, mind, mediator } = state;
  const drive = r.drive;
  const depressed = centralDepression(state);
  const above = Math.max(0, drive - 1);
  const rapid =
    (0.7 * Math.max(0, r.sympathetic - 0.3) * (1 - 0.6 * clamp(state.infection.inflammation, 0, 1)) +
      0.03 * mind.pain +
      0.6 * mind.anxiety) *
      mind.consciousness +
    1.2 * collapseOf(state) +
    0.15 * mediator.bronchi;
  const rate =
    (c.respiratoryRate *
      (0.35 + 0.65 * Math.min(1, drive)) *
      (1 + (0.6 * above) / (1 + 0.2 * above)) *
      (1 - 0.45 * depressed.opioid) *
      (1 + rapid * (1 - 0.7 * depressed.opioid))) /
    (1 + 0.6 * mediator.bronchi);
  b.breathing = drive > 0.12;
  b.period = 60 / clamp(rate, 0.3 * c.respiratoryRate, 3 * c.respiratoryRate);
  b.inspiratory = clamp(0.4 + 0.02 * (drive - 1), 0.36, 0.46);
  const block = diaphragm(state);
  const tired = clamp(1.15 - 0.03 * state.blood.lactate, 0.6, 1) * clamp(0.3 + 1.2 * state.heart.energy, 0.3, 1);
  const rest = c.tidal / (ML_PER_CMH2O * c.lungSize);
  const wanted = (rest * (0.45 + 0.55 * drive) * (1 - 0.25 * state.influences.splinting)) / (1 + 0.4 * rapid);
  compensate(state, ML_PER_CMH2O * c.lungSize * wanted);
  const strength = Math.min(STRONGEST, wanted * b.effort) * (1 - 0.75 * b.fatigue);
  b.amplitude = b.breathing ? strength * block * tired : 0;
  b.maxCo2 = 0;
  b.tidalIn = 0;
  b.workSum = 0;
  b.sinceStart = 0;
}

/** An awake chest that gets less air than it asked for pulls harder, breath by breath, and tires: fatigue grows when the pull times the duty exceeds about a tenth of what the muscles have, sooner when their flow is low (Bellemare & Grassino 1982). */
function compensate(state: BodyState, wantedMl: number): void {
  const { breath: b, mind } = state;
  const short = (wantedMl - b.tidal) / wantedMl;
  b.effort = clamp(
    b.effort + 0.1 * clamp(short - 0.08, -0.5, 0.7) * mind.consciousness - 0.02 * (b.effort - 1),
    1,
    3.5,
  );
  const index = (b.amplitude / (STRONGEST * 1.4)) * b.inspiratory;
  const flow = clamp(state.reflex.pressure / state.c.meanPressure, 0.3, 1);
  b.fatigue = clamp(b.fatigue + ((index / flow - 0.11) * b.period) / 110, 0, 0.9);
}

/** The muscles' pull in cmH2O at this moment of the breath; a strongly driven expiration pushes. */
function pull(state: BodyState): number {
  const b = state.breath;
  const ti = b.inspiratory;
  if (b.phase < ti) {
    const u = b.phase / ti;
    return b.amplitude * u * (2 - u);
  }
  const u = (b.phase - ti) / (1 - ti);
  const fall = u < 0.35 ? 1 - u / 0.35 : 0;
  const active = Math.max(0, b.amplitude - 9) * 0.45;
  return b.amplitude * fall * fall - active * (u > 0.2 ? 1 : u * 5);
}

/** Multiplier of bronchial resistance: mediators narrow, beta-2 stimulation opens. */
function bronchi(state: BodyState): number {
  const { cut, mediator, c, airway } = state;
  const mediated = cut.bronchospasm ? 0 : mediator.bronchi;
  const { relaxed, constricted } = bronchialTone(state);
  airway.resistance = c.bronchial * (1 + constricted) * (1 + (14 * mediated) / relaxed);
  return airway.resistance;
}

/** Multiplier of upper airway resistance: swelling by the fourth power of the radius, and lost muscle tone unless a device holds it open. */
function upperAirway(state: BodyState): number {
  const { mediator, mind, ventilator } = state;
  const open = 1 - 0.8 * clamp(mediator.larynx, 0, 0.92);
  const swollen = 1 / (open * open * open * open);
  if (ventilator.on && ventilator.device === 'trachealTube') return 1.5;
  const slack = ventilator.on ? 0 : 1.5 * clamp(0.5 - mind.consciousness, 0, 0.5);
  return (1 + slack) * swollen * (1 + glottis(state));
}

/** A frightened, hurting or half-collapsed chest brakes its breath out at the glottis (grunting), which holds lungs open and drives air through a torn one. */
function glottis(state: BodyState): number {
  const { breath: b, airway, mind, ventilator } = state;
  if (ventilator.on || airway.mouthFlow >= 0 || b.phase < b.inspiratory) return 0;
  return 14 * clamp(1.6 * collapseOf(state) - 0.1, 0, 1) * mind.consciousness;
}

/** What the finished breath leaves for monitors. */
function endBreath(state: BodyState): void {
  const { breath: b, ventilator } = state;
  const duration = Math.max(0.3, b.sinceStart);
  b.tidal = b.tidalIn;
  const own = b.breathing && b.amplitude > 0.8 && b.tidalIn > 0.2 * state.c.tidal ? 60 / duration : 0;
  b.rate = ventilator.on ? Math.max(own, ventilator.ratePerMin) : own;
  b.work = (b.workSum * 60) / duration;
  b.endTidal = b.maxCo2;
}

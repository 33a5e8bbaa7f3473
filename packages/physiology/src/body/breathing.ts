import { OUT } from './slots.ts';
import { clamp, saturate } from './numbers.ts';
import { opioid } from './reflex.ts';
import { stepLungs } from './lungs.ts';
import { fractionInspired } from './oxygen.ts';
import type { BodyState } from './state.ts';

/** Every 100 ms: chemoreceptors with their lags, and the drive to breathe relative to rest. */
export function stepDrive(state: BodyState): void {
  const { reflex: r, blood, mind, effects: e, left, right, mediator, trauma, temperature, infection } = state;
  const dt = 0.1;
  if (!state.cut.includes('chemoreflex')) {
    r.chemoCentral += (blood.pco2 - r.chemoCentral) * (dt / 45);
    const fast = 0.6 * (blood.pco2 - 40) + 55 * (7.4 - blood.ph);
    r.chemoPeripheral += (fast - r.chemoPeripheral) * (dt / 7);
    r.ph += (blood.ph - r.ph) * (dt / 20);
  }
  const hypoxia = state.cut.includes('chemoreflex') ? 0 : clamp((95 - blood.po2) / 60, 0, 1.1);
  const opioidShare = saturate(opioid(state) * 0.55);
  const sedation = 0.75 * saturate(e.gaba * 0.45);
  const slope = (1 - 0.9 * opioidShare) * (1 - sedation);
  const chemical =
    0.15 * (r.chemoCentral - 40) +
    0.045 * r.chemoPeripheral +
    2.6 * hypoxia * hypoxia * Math.max(0.35, 1 + 0.03 * (r.chemoCentral - 40)) +
    4.5 * clamp(7.38 - r.ph, 0, 0.5);
  const collapse = clamp(
    0.5 * (2 - left.meanVolume / (1080 * state.c.lungSize) - right.meanVolume / (1320 * state.c.lungSize)),
    0,
    1,
  );
  const irritant = state.cut.includes('chemoreflex')
    ? 0
    : 3.2 * collapse + 1.6 * mediator.bronchi + 0.35 * (trauma.contusionLeft + trauma.contusionRight);
  const arousal =
    (0.07 * mind.pain +
      0.9 * mind.anxiety +
      1.5 * infection.inflammation +
      0.12 * Math.max(0, temperature.core - 37.5) +
      2.2 * Math.max(0, r.sympathetic - 0.3)) *
    (0.3 + 0.7 * mind.consciousness);
  const wakefulness = 0.25 * mind.consciousness;
  const stem = mind.brainstem;
  r.drive =
    Math.max(
      0,
      (0.75 + wakefulness + chemical) * slope + (irritant + arousal) * (1 - 0.8 * opioidShare) * (1 - sedation),
    ) *
    stem *
    stem;
}

/** Every tick: the breathing muscles' pull, one step of both lungs, and what a breath leaves to read. */
export function stepBreathing(state: BodyState): void {
  const { breath: b, reflex: r, effects: e, c } = state;
  const dt = 0.02;
  b.phase += dt / b.period;
  b.sinceStart += dt;
  if (b.phase >= 1) {
    b.phase = 0;
    endBreath(state);
    const drive = r.drive;
    b.breathing = drive > 0.12;
    const opioidShare = saturate(opioid(state) * 0.55);
    const rapid = 0.35 * state.mediator.bronchi * 0;
    const rate = clamp(
      c.respiratoryRate *
        (0.35 + 0.65 * Math.min(1, drive)) *
        (1 + (0.75 * Math.max(0, drive - 1)) / (1 + 0.2 * Math.max(0, drive - 1))) *
        (1 - 0.45 * opioidShare) *
        (1 + rapid),
      4,
      46,
    );
    b.period = 60 / rate;
    b.inspiratory = clamp(0.4 + 0.02 * (drive - 1), 0.36, 0.46);
    const block = 1 / (1 + e.neuromuscularBlock * e.neuromuscularBlock * e.neuromuscularBlock * e.neuromuscularBlock);
    const fatigue =
      clamp(1.15 - (0.35 * state.blood.lactate) / 12, 0.6, 1) * clamp(0.3 + 1.2 * state.heart.energy, 0.3, 1);
    b.amplitude = b.breathing
      ? Math.min(34, 5.4 * (0.45 + 0.55 * drive) * (1 - 0.25 * state.trauma.splinting)) * block * fatigue
      : 0;
    b.maxCo2 = 0;
    b.tidalIn = 0;
    b.workSum = 0;
    b.sinceStart = 0;
  }
  const ti = b.inspiratory;
  let muscle: number;
  if (b.phase < ti) {
    const u = b.phase / ti;
    muscle = b.amplitude * u * (2 - u);
  } else {
    const u = (b.phase - ti) / (1 - ti);
    const fall = u < 0.35 ? 1 - u / 0.35 : 0;
    const active = Math.max(0, b.amplitude - 12) * 0.35;
    muscle = b.amplitude * fall * fall - active * (u > 0.2 ? 1 : u * 5);
  }
  const mediated = state.cut.includes('bronchospasm') ? 0 : state.mediator.bronchi;
  const relaxed = 1 + 2.2 * saturate(state.cut.includes('betaReceptors') ? 0 : e.beta2);
  const bronchi = c.bronchial * (1 + (11 * mediated) / relaxed);
  const swollen = clamp(state.mediator.larynx, 0, 0.92);
  const open = 1 - 0.8 * swollen;
  const relaxedTone =
    1 +
    1.5 *
      clamp(0.5 - state.mind.consciousness, 0, 0.5) *
      (state.ventilator.on && state.ventilator.device !== 'bagMask' ? 0 : 1);
  const upper =
    (relaxedTone / (open * open * open * open)) *
    (state.ventilator.on && state.ventilator.device === 'trachealTube' ? open * open * open * open * 1.5 : 1);
  state.airway.resistance = bronchi;
  stepLungs(state, muscle, upper, bronchi, fractionInspired(state));
  const flow = state.airway.mouthFlow;
  if (flow > 0) b.tidalIn += flow * dt;
  b.workSum += Math.max(0, muscle * flow) * dt * 9.8e-5;
  const mouth = state.airway.co2[0] as number;
  if (mouth * 713 > b.maxCo2) b.maxCo2 = mouth * 713;
  b.minute += ((flow > 0 ? flow * 0.06 : 0) - b.minute) * (dt / 15);
  void OUT;
}

function endBreath(state: BodyState): void {
  const { breath: b } = state;
  const duration = Math.max(0.3, b.sinceStart);
  b.tidal = b.tidalIn;
  const machine = state.ventilator.on;
  b.rate = machine
    ? Math.max(b.breathing && b.amplitude > 1 ? 60 / duration : 0, state.ventilator.ratePerMin)
    : b.breathing && b.amplitude > 0.8 && b.tidalIn > 30
      ? 60 / duration
      : 0;
  b.work = (b.workSum * 60) / duration;
  b.endTidal = b.maxCo2;
}

import { exp } from '@openward/kernel';
import { clamp, saturate } from './numbers.ts';
import { opioid } from './reflex.ts';
import { shiftPlasma, takeFromVeins } from './fluids.ts';
import { laboratory } from './laboratory.ts';
import { X } from './slots.ts';
import type { BodyState } from './state.ts';

/** Every second: lactate and acid, water between plasma and tissue, kidney, temperature, laboratory values. */
export function stepOrgans(state: BodyState, renalFlowMl: number, liverFlowMl: number): void {
  lactate(state, liverFlowMl);
  capillaries(state);
  kidney(state, renalFlowMl);
  temperature(state);
  laboratory(state, 1 / 3600);
}

function lactate(state: BodyState, liverFlowMl: number): void {
  const { blood, c, effects: e, infection, chemistry } = state;
  const weight = state.spec.person.weightKg;
  const volumeL = 0.45 * weight;
  const resting = (0.0145 * weight) / 60;
  const adrenergic = 1 + 1.6 * saturate(e.beta2 * 0.6) + 0.5 * clamp(state.reflex.sympathetic - 0.5, 0, 1);
  const septic = 1 + 1.4 * infection.inflammation;
  const anaerobic = state.cut.oxygenDebt ? 0 : blood.deficit * 0.18;
  blood.deficit = 0;
  const liver = clamp(liverFlowMl / (c.output * 0.25), 0.05, 1.5);
  const clearance =
    ((0.0145 * weight) / 60) *
    (0.35 + 0.65 * liver) *
    (1 - 0.45 * clamp(infection.inflammation, 0, 1)) *
    (1 - 0.4 * clamp((7.15 - blood.ph) / 0.3, 0, 1));
  const uptake = ((clearance * blood.lactate) / (1 + 0.04 * blood.lactate)) * 1.04;
  const previous = blood.lactate;
  blood.lactate = Math.max(0.3, blood.lactate + (resting * adrenergic * septic + anaerobic - uptake) / volumeL);
  blood.metabolicAcid += (blood.lactate - previous) * 0.9;
  // The kidney returns the balance over many hours.
  blood.metabolicAcid -= (blood.metabolicAcid - 0.9 * (blood.lactate - 1)) * 3e-5 * (state.kidney.gfr / c.gfr);
  blood.baseExcess = clamp(-blood.metabolicAcid, -30, 30);
  chemistry.potassium +=
    (clamp((7.4 - blood.ph) * 2.2, -0.5, 2.5) + 4.1 - 0.7 * saturate(e.beta2 * 0.5) - chemistry.potassium) * 0.0006;
}

/** Starling flow: capillary pressure with refill after loss, oncotic pressure, leak, and lymph. mL/s. */
function capillaries(state: BodyState): void {
  const { blood, c, infection, mediator, balance } = state;
  if (state.cut.fluidKinetics && state.cut.capillaryLeak) return;
  const total = blood.redCells + blood.plasma;
  const plasmaRest = c.bloodVolume * (1 - c.haemoglobin / 333);
  const over = (total - c.bloodVolume) / c.bloodVolume;
  const dilution = clamp(blood.proteinLoss, 0, 0.9);
  const swelling = (blood.interstitial - c.interstitial) / c.interstitial;
  // Distribution to the interstitium with a half-time near 20 min (Hahn, volume kinetics); refill after loss is slower.
  const spread = over > 0 ? over * 3.0 : over * 0.85;
  const oncotic = 1.1 * dilution - 0.55 * clamp(swelling, -0.3, 1);
  let rate = state.cut.fluidKinetics ? 0 : (spread + oncotic) * (plasmaRest / 3000) * 1.0;
  const leak = state.cut.capillaryLeak ? 0 : 0.95 * clamp(infection.leak, 0, 1.5) + 2.5 * clamp(mediator.late, 0, 1.2);
  const room = clamp((blood.plasma / plasmaRest - 0.38) / 0.5, 0, 1.3);
  rate += leak * room * (plasmaRest / 3000);
  const moved = shiftPlasma(state, rate);
  balance.leaked += moved;
  // Water leaving concentrates protein again.
  blood.proteinLoss = Math.max(
    0,
    blood.proteinLoss - (Math.max(0, moved) / Math.max(500, blood.plasma)) * (leak > 0.1 ? 0.6 : 1),
  );
}

function kidney(state: BodyState, renalFlowMl: number): void {
  const { kidney: k, c, reflex: r, effects: e, x } = state;
  const flow = clamp(renalFlowMl / (c.output * 0.19), 0, 2);
  k.perfusion += (flow - k.perfusion) / 30;
  const pressure = clamp(((x[X.mean] as number) - 45) / (c.meanPressure - 45), 0, 1.15);
  const side = (pelvis: number): number => 0.5 * clamp(1 - (pelvis - 8) / 30, 0.12, 1);
  k.gfr =
    c.gfr *
    pressure *
    Math.min(1, 0.35 + 0.65 * k.perfusion) *
    (side(k.leftPelvis) + side(k.rightPelvis)) *
    (1 - 0.4 * clamp(state.infection.inflammation, 0, 1));
  const antidiuresis = exp(-1.7 * clamp(r.sympathetic - 0.2, 0, 1));
  const loop = 1 + 6 * saturate(e.loopDiuretic);
  k.urineRate = 1.04 * (k.gfr / 125) * antidiuresis * loop;
  const obstructed = (k.leftPelvis > 30 ? 0.5 : 0) + (k.rightPelvis > 30 ? 0.5 : 0);
  const out = (k.urineRate * (1 - 0.9 * obstructed)) / 60;
  k.urineMl += out;
  state.balance.urine += out;
  // Urine is drawn from plasma, which the interstitium refills.
  state.blood.plasma -= out;
  takeFromVeins(x, out);
  shiftPlasma(state, -0.7 * out);
}

function temperature(state: BodyState): void {
  const { temperature: t, infection, effects: e, skin } = state;
  const fever = state.cut.fever
    ? 0
    : 2.6 * clamp(infection.inflammation, 0, 1.1) * (1 - 0.55 * saturate(e.antipyretic));
  t.set = 37 + fever;
  const loss = 0.00006 * clamp((state.balance.fluidIn / 1000) * 0.2, 0, 1);
  t.core += (t.set - t.core) / 2400 - (1 - clamp(state.heart.energy * 2, 0, 1)) * 0.0002 - loss;
  t.skin += (33 + 0.7 * (t.core - 37) - 5 * clamp(1 - skin.perfusion, 0, 1) + 1.5 * skin.flushing - t.skin) / 180;
}

/** Every second: pain, fear, delirium, consciousness, and the skin as it would be seen. */
export function stepMindAndSkin(state: BodyState): void {
  const { mind: m, effects: e, blood, infection, skin: s, trauma, mediator, reflex: r, x, c } = state;
  const relief = clamp(
    saturate(opioid(state) * 0.8) +
      0.75 * saturate(e.nmda * 1.2) +
      0.45 * saturate(e.analgesia) +
      0.5 * saturate(e.gaba * 0.2),
    0,
    0.95,
  );
  const felt = trauma.pain * (1 - relief);
  m.pain += (felt - m.pain) / 20;
  const air = clamp((r.drive - 1.8) / 5, 0, 0.8);
  const fear =
    clamp(
      0.05 * m.pain +
        air +
        0.25 * clamp(mediator.histamine, 0, 1) +
        0.3 * clamp(1 - m.energy, 0, 1) +
        0.6 * clamp(r.sympathetic - 0.45, 0, 1) * clamp(1 - 2 * m.delirium, 0, 1),
      0,
      1,
    ) *
    (1 - 0.5 * saturate(e.gaba));
  m.anxiety += (fear - m.anxiety) / 30;
  const age = state.spec.person.ageYears;
  const frail = clamp((age - 55) / 40, 0.15, 1);
  const confusion =
    frail *
    clamp(
      infection.inflammation * 0.75 + clamp((88 - blood.sat * 100) / 25, 0, 0.6) + 0.2 * saturate(opioid(state) * 0.5),
      0,
      1,
    );
  m.delirium += (confusion - m.delirium) / 600;
  const narcosis = clamp((blood.pco2 - 75) / 40, 0, 1);
  const sedation = clamp(
    0.95 * saturate(e.gaba * e.gaba * 0.8) +
      0.85 * saturate(opioid(state) * opioid(state) * 0.05) +
      0.9 * saturate(e.nmda * e.nmda * 0.5),
    0,
    1,
  );
  const hypoxic = clamp((0.62 - blood.sat) / 0.22, 0, 1);
  const target = m.alive
    ? clamp(
        Math.min(1, m.energy * 1.12) *
          (1 - narcosis) *
          (1 - sedation) *
          (1 - 0.9 * hypoxic) *
          (1 - 0.3 * clamp(m.anoxia / 300, 0, 1)) *
          (1 - 0.3 * frail * infection.inflammation * clamp((75 - (x[X.mean] as number)) / 25, 0, 1)),
        0,
        1,
      )
    : 0;
  m.consciousness += (target - m.consciousness) / 6;
  const vessels = exp(-1.3 * clamp(r.alpha - 0.2 + 0.5 * saturate(e.alpha), -0.2, 1.5));
  const pressure = clamp((x[X.mean] as number) / c.meanPressure, 0, 1.2);
  const pulse = clamp(((x[X.systolic] as number) - (x[X.diastolic] as number)) / 40, 0, 1.3);
  const perfusion = clamp(
    vessels * pressure * pressure * (0.4 + 0.6 * pulse) * (1 + 0.6 * clamp(mediator.skin, 0, 1)),
    0,
    1.3,
  );
  s.perfusion += (perfusion - s.perfusion) / 12;
  const hb = (blood.redCells / (blood.redCells + blood.plasma)) * 333;
  s.pallor += (clamp(1 - s.perfusion, 0, 1) * 0.8 + clamp((95 - hb) / 70, 0, 0.6) - 0.5 * s.flushing - s.pallor) / 20;
  s.pallor = clamp(s.pallor, 0, 1);
  // Central cyanosis shows from about 50 g/L of reduced haemoglobin in capillaries (Lundsgaard 1919): arterial reduced over 15-30 g/L.
  const reduced = hb * (1 - blood.sat);
  s.cyanosis += (clamp((reduced - 18) / 35, 0, 1) - s.cyanosis) / 15;
  s.flushing +=
    (clamp(0.9 * mediator.skin + 0.35 * clamp(infection.vasodilation, 0, 1) * s.perfusion, 0, 1) - s.flushing) / 30;
  s.urticaria += (clamp(mediator.skin * (1 - 0.35 * saturate(e.h1Block)), 0, 1) - s.urticaria) / 90;
  s.angioedema += (clamp(mediator.larynx, 0, 1) - s.angioedema) / 60;
  s.sweating += (clamp(1.3 * (r.sympathetic - 0.45) + 0.02 * m.pain, 0, 1) - s.sweating) / 40;
  s.mottling +=
    (clamp((0.35 - s.perfusion) / 0.3, 0, 1) * 0.6 + 0.4 * clamp((blood.lactate - 3) / 6, 0, 1) - s.mottling) / 120;
  s.neckVeins += (clamp(((x[X.centralVenous] as number) - 4) / 10, 0, 1) - s.neckVeins) / 10;
}

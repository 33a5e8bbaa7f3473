import { REST_BETA } from '../person/constants.ts';
import { clamp, saturate } from '../body/numbers.ts';
import { sinusRate } from '../body/reflex.ts';
import { quickening } from '../circulation/pump.ts';
import { betaStimulation } from '../circulation/receptors.ts';
import type { BodyState } from '../body/state.ts';

/** A lesion from which nothing passes. */
const COMPLETE = 0.97;

/**
 * Relative slowing of conduction through fast-channel tissue, 1 normal: potassium above 6 mmol/L depolarises the resting
 * membrane, block of sodium channels, cold (about 3 % per degree), and a heart out of energy. Sizes: QRS of about 120 ms
 * at 7 and 180 ms at 8 mmol/L (Surawicz 1967, order); review: clinical.
 */
export function conductionSlowing(state: BodyState): number {
  const { effects: e, chemistry, temperature, heart, blood } = state;
  const u = Math.max(0, chemistry.potassium - 5.9 - 1.2 * clamp(chemistry.calcium - 1.2, 0, 0.8));
  const salts = 0.22 * u * u;
  // Alkali and sodium loosen the drug from its channel.
  const relief = 1 - 0.45 * clamp((blood.ph - 7.4) / 0.12, 0, 1) - 0.25 * clamp((chemistry.sodium - 140) / 10, 0, 1);
  const block = e.sodiumBlock * relief;
  const drugs = 0.18 * block + 0.1 * block * block;
  const cold = 0.03 * clamp(37 - temperature.core, 0, 17);
  const starved = 0.8 * clamp((0.15 - heart.energy) * 6, 0, 1);
  const acid = 0.25 * clamp((7.1 - blood.ph) / 0.3, 0, 1);
  return Math.min(4, 1 + salts + drugs + cold + starved + acid);
}

/**
 * Corrected QT, s (Fridericia): 0.40 for men and 0.41 for women (Rautaharju 2014), about 10 ms shorter for each 0.1
 * mmol/L of ionised calcium above and longer below 1.2, longer without potassium, in the cold (12 ms per degree) and
 * with blocked potassium channels; review: clinical for sizes.
 */
export function correctedQt(state: BodyState): number {
  const { effects: e, chemistry, temperature, spec, electricity, influences } = state;
  const base = spec.person.sex === 'male' ? 0.4 : 0.41;
  const calcium = clamp((1.2 - chemistry.calcium) * (chemistry.calcium < 1.2 ? 0.2 : 0.1), -0.06, 0.14);
  const potassium = 0.035 * clamp(3.5 - chemistry.potassium, 0, 2) - 0.012 * clamp(chemistry.potassium - 5.5, 0, 2);
  const cold = 0.012 * clamp(36.5 - temperature.core, 0, 16);
  const blocked = (0.1 * e.potassiumBlock) / (1 + e.potassiumBlock);
  const widened = 0.09 * (electricity.properties.slowing - 1);
  const digoxin = -0.02 * saturate(e.sodiumPump);
  return clamp(
    base + calcium + potassium + cold + blocked + widened + digoxin + influences.repolarisationDelay,
    0.28,
    0.8,
  );
}

/** Every 100 ms: what tone, drugs, salts, temperature, energy and lesions make of the conduction system. */
export function stepProperties(state: BodyState): void {
  const { electricity: el, effects: e, influences: i, reflex: r, c, chemistry, heart, temperature, blood } = state;
  const p = el.properties;
  const beta = betaStimulation(state) - REST_BETA;
  const reflexVagus = Math.max(el.strain, i.vagalReflex) / (1 + e.muscarinicBlock);
  const vagal = r.vagal - c.vagalRest + 0.8 * reflexVagus;
  const { potassium } = chemistry;
  const warm = 1 + 0.05 * clamp(temperature.core - 37, -12, 4);
  const alive = state.mind.alive ? 1 : 0;
  const starved = clamp((heart.energy - 0.04) / 0.2, 0, 1);
  const hypoxic = clamp((blood.sat - 0.12) / 0.3, 0.05, 1);
  const salty = 1 - 0.75 * clamp((potassium - 6.8) / 2.4, 0, 1);
  const nodal = e.avNodalBlock + 3.6 * e.calciumBlockHeart + saturate(e.sodiumPump);
  // Sinus node: tone by the reflexes, then what weakens its own channels; blocked nodal channels slow it less than the AV node.
  const sinus =
    (sinusRate(state) * (1 - 0.35 * reflexVagus) + i.sinusAcceleration) *
    (1 - i.sinusDepression) *
    salty *
    (1 / (1 + 0.1 * nodal)) *
    alive;
  p.sinus = sinus < 12 ? 0 : sinus;
  const escape = (1 - i.escapeDepression) * warm * starved * hypoxic * salty * alive;
  const quick = 1 + 0.9 * clamp(beta, -0.2, 1);
  p.junction = Math.max(
    (56 * quick * escape * (1 - 0.3 * clamp(r.vagal + 0.5 * reflexVagus, 0, 1))) / (1 + 0.12 * nodal),
    i.junctionalAutomaticity * alive + 25 * clamp(e.sodiumPump - 2, 0, 2) * alive,
  );
  p.ventricle = Math.max(
    (33 * (1 + 0.9 * clamp(beta, 0, 1)) * escape) / (1 + 0.4 * e.sodiumBlock),
    i.ventricularAutomaticity * alive,
  );
  // AV node: decremental, slowed by the vagus and quickened by beta receptors (Guyton & Hall; Wenckebach cycle 350-500 ms at rest).
  const tone = clamp(1 + 1.1 * vagal - (beta > 0 ? 0.55 : 4.5) * clamp(beta, -0.1, 1), 0.4, 2.4);
  const cold = 1 + 0.035 * clamp(37 - temperature.core, 0, 17);
  const lesion = i.nodeLesion;
  p.nodeDelay = (0.067 + 0.22 * lesion) * (0.55 + 0.45 * tone) * cold * (1 + 0.22 * Math.min(4, nodal));
  p.nodeDecrement = 0.07 + 0.5 * lesion * lesion;
  p.nodeFade = 0.1 + 0.45 * lesion * lesion;
  p.nodeRefractory =
    lesion >= COMPLETE
      ? 1e6
      : 0.25 * tone * cold * (1 + 0.9 * lesion) * (1 + 0.55 * nodal) * (2 - clamp(heart.energy / 0.4, 0, 1)) +
        i.nodeRefractory;
  p.slowing = conductionSlowing(state);
  p.hisDelay = 0.042 * p.slowing;
  const hyperkalaemic = clamp((potassium - 7.6) / 2.2, 0, 1);
  const his = Math.max(i.hisLesion, 0.9 * hyperkalaemic, 0.35 * clamp(e.sodiumBlock - 2, 0, 2));
  p.hisCapacity = his >= COMPLETE ? -1 : his < 0.3 ? 1e6 : 1.35 * (1 - his) * (1 + 0.35 * clamp(1 - his, 0, 1));
  p.qtc = correctedQt(state);
  p.ventricularRefractory = clamp(0.55 * p.qtc * (0.7 + 0.3 * Math.min(1.3, el.smooth)) * p.slowing, 0.12, 0.6);
  p.contraction = quickening(state) * (1 + 0.02 * clamp(37 - temperature.core, 0, 15));
  p.rightBundle = i.rightBundleLesion;
  p.leftBundle = i.leftBundleLesion;
  circuits(state, vagal, beta);
  p.atrialEctopy = i.atrialEctopy + 3 * clamp(beta - 0.5, 0, 1) + 4 * clamp(e.sodiumPump - 1.5, 0, 3);
  const excited = 1 + 2 * clamp(beta - 0.3, 0, 1);
  p.ventricularEctopy =
    (i.ventricularEctopy +
      8 * clamp((0.55 - heart.energy) / 0.4, 0, 1) * excited +
      4 * clamp(3 - potassium, 0, 1.5) +
      6 * clamp(e.sodiumPump - 2, 0, 3) +
      4 * clamp((0.8 - blood.sat) / 0.3, 0, 1) +
      3 * clamp((32 - temperature.core) / 4, 0, 1)) /
    (1 + 1.5 * e.antiarrhythmic);
}

/** How fast each circle of excitation turns: refractoriness and conduction of its tissue, or the rate a process imposes. */
function circuits(state: BodyState, vagal: number, beta: number): void {
  const { electricity: el, effects: e, influences: i } = state;
  const p = el.properties;
  const imposed = i.circuitRate > 0 ? 60 / i.circuitRate : 0;
  const slow = 1 + 0.12 * Math.min(3, e.sodiumBlock) + 0.15 * Math.min(3, e.potassiumBlock);
  p.flutterCycle = clamp(0.2 * slow, 0.18, 0.32);
  p.nodeCycle =
    (imposed > 0 ? imposed : 0.345) *
    (1 + 0.12 * clamp(vagal, 0, 1) - 0.12 * clamp(beta, 0, 1)) *
    (1 + 0.06 * Math.min(4, e.avNodalBlock));
  p.scarCycle = (imposed > 0 ? imposed : 0.34) * (1 - 0.08 * clamp(beta, 0, 1)) * slow;
}

import { exp, log } from '@openward/kernel';
import { BED_KEYS, BRANCHES } from '../circuit/branches.ts';
import { NODES } from '../circuit/nodes.ts';
import type { Person } from './person.ts';
import { chemistryConstants, type ChemistryConstants } from './chemistry.ts';
import { severityOf } from './severity.ts';
import { GROWN, GROWTH } from './growth.ts';
import { clamp } from '../body/numbers.ts';
import { pregnancyAt } from './pregnancy.ts';
import { lungsOf } from './lungs.ts';
import { along } from './table.ts';
import { oxygenUptakeOf } from './fitness.ts';
import { valvesOf, type Valve } from './valves.ts';

/** What a person's build and chronic state fix for the length of an encounter. */
export interface Constants extends ChemistryConstants {
  /** mL; see `bloodVolumeOf`. */
  bloodVolume: number;
  /** Volumes of the heart's chambers, and what a beat moves, against the reference adult. */
  heartSize: number;
  /** Strength of the left heart's wall against the reference adult's: it grows with the pressure it works against. */
  contractile: number;
  /** Compliance of the large arteries against the reference adult's. */
  arterialSize: number;
  /** Tissue that stores gases, against the reference adult's. */
  tissueSize: number;
  /** Depth of the chest against the reference adult's, on which compressions work. */
  chestDepth: number;
  /** Functional residual capacity as a share of what the lungs' size gives: less with an obese or pregnant abdomen. */
  residual: number;
  /** Volume of a breath at rest, mL. */
  tidal: number;
  /** Arterial carbon dioxide (mmHg) and base excess (mmol/L) that breathing and kidney hold. */
  carbonDioxide: number;
  baseExcess: number;
  /** Share of the lower vena cava that a pregnant uterus closes when she lies flat. */
  caval: number;
  /** Fibrinogen g/L, fibrin fragments mg/L and white cells 10^9/L at rest; glucose that a child in the womb takes, mmol/min. */
  fibrinogen: number;
  dimer: number;
  whiteCells: number;
  childGlucose: number;
  /** Weeks of pregnancy, 0 without. */
  pregnancyWeeks: number;
  /** Maturity of drug clearance and of temperature control, 0 to 1. */
  maturity: number;
  surface: number;
  output: number;
  meanPressure: number;
  heartRate: number;
  intrinsicRate: number;
  maximalRate: number;
  vagalRest: number;
  baroGain: number;
  haemoglobin: number;
  oxygenDemand: number;
  lungSize: number;
  /** Weight of chest and abdomen on the lungs, cmH2O; how easily the throat closes without tone. */
  chestLoad: number;
  throat: number;
  /** Lungs changed for good: compliance and gas transfer against the healthy, collapse of airways breathing out, lost ventilation of poor units, ventilation without blood. */
  lungCompliance: number;
  membrane: number;
  airwayCollapse: number;
  poorUnits: number;
  bareUnits: number;
  /** Response to carbon dioxide and low oxygen against the healthy. */
  chemoGain: number;
  respiratoryRate: number;
  arterialStiffness: number;
  creatinine: number;
  gfr: number;
  betaBlock: number;
  diastolicStiffness: number;
  /** Largest oxygen uptake in exercise, mL/min. */
  oxygenUptakeMax: number;
  /** Size of the left ventricle beyond the heart's; strength of each ventricle against the healthy. */
  leftSize: number;
  leftStrength: number;
  rightStrength: number;
  /** Open area and leak of each heart valve, cm². */
  valves: Record<string, Valve>;
  resistance: number[];
  unstressed: number[];
  shuntRest: number;
  stretchRest: number;
  /** Pulse pressure at rest, mmHg. */
  pulseRest: number;
  interstitial: number;
  bleeding: number;
  bronchial: number;
  /** Rest glucose, mmol/L, and prothrombin ratio. */
  glucose: number;
  ratio: number;
}

/** Blood volume, mL: Nadler 1962 for the grown, who hold less per kilogram of fat (Lemmens et al. 2006); by weight for children. */
function bloodVolumeOf(person: Person, bodyMassIndex: number): number {
  const m = person.heightCm / 100;
  const nadler =
    person.sex === 'male'
      ? 0.3669 * m * m * m + 0.03219 * person.weightKg + 0.6041
      : 0.3561 * m * m * m + 0.03308 * person.weightKg + 0.1833;
  const grown = bodyMassIndex > 35 ? (0.07 * person.weightKg) / Math.sqrt(bodyMassIndex / 22) : nadler;
  const child = (along(GROWTH.bloodPerKg, person.ageYears) * person.weightKg) / 1000;
  const share = clamp((person.ageYears - 12) / (GROWN - 12), 0, 1);
  return 1000 * (child + (grown - child) * share);
}

/** Filtration, mL/min: Rhodin et al. 2009 by weight and age from conception below 18, then falling from 30 (Cockcroft & Gault 1976, order). */
function filtrationOf(person: Person, kidney: number): number {
  const grown = (person.sex === 'male' ? 125 : 115) * (1 - 0.0075 * Math.max(0, person.ageYears - 30));
  const weeks = 40 + 52.2 * person.ageYears;
  const ripe = 1 / (1 + exp(3.4 * log(47.7 / weeks)));
  const child = 121 * ripe * exp(0.75 * log(person.weightKg / 70));
  const share = clamp((person.ageYears - 14) / (GROWN - 14), 0, 1);
  const healthy = child + (grown - child) * share;
  return Math.max(0.12 * healthy, healthy * (1 - 0.75 * kidney));
}

/** Functional residual capacity against that of a lean person: an exponential of the body-mass index to 0.6 (Jones & Nzekwu 2006). */
function residualOf(bodyMassIndex: number, age: number): number {
  if (age < 5) return 1;
  const lean = age < GROWN ? 19 + (5.6 * (age - 5)) / 13 : 24.6;
  return bodyMassIndex > lean ? 0.6 + 0.4 * exp((lean - bodyMassIndex) / 8) : 1;
}

/**
 * Rest constants of a person. Sources: Mosteller 1987 (surface), Jose & Collison 1970 (intrinsic rate), Tanaka 2001 (maximal
 * rate); growth.ts for children and pregnancy.ts. Endurance training adds blood and stroke and slows the heart to about 52
 * (Hellsten & Nyberg 2016).
 */
export function constantsOf(person: Person): Constants {
  const weeks = clamp(person.pregnancyWeeks ?? 0, 0, 42);
  const pregnancy = pregnancyAt(weeks);
  // Of the weight of a pregnant woman about 12.5 kg at term are not her own (Hytten 1985).
  const own =
    weeks > 0 ? { ...person, weightKg: person.weightKg - Math.min(0.2 * person.weightKg, 0.31 * weeks) } : person;
  const male = person.sex === 'male';
  const surface = Math.sqrt((own.heightCm * own.weightKg) / 3600);
  const age = person.ageYears;
  const child = age < GROWN;
  const older = Math.max(0, age - 30);
  const m = person.heightCm / 100;
  const bodyMassIndex = own.weightKg / (m * m);
  const hypertension = severityOf(person, 'hypertension');
  const kidney = severityOf(person, 'chronicKidneyDisease');
  const beta = severityOf(person, 'betaBlocked');
  const anaemia = severityOf(person, 'anaemia');
  const failure = severityOf(person, 'heartFailure');
  const leaks = severityOf(person, 'aorticRegurgitation') + 0.7 * severityOf(person, 'mitralRegurgitation');
  const fitness = clamp(person.fitness ?? 0, -1, 1);
  const haemoglobin =
    person.haemoglobinGL ??
    (male ? 150 : 135) * (child ? along(GROWTH.haemoglobin, age) : 1) * pregnancy.haemoglobin * (1 - 0.5 * anaemia);
  const fullHaemoglobin = (male ? 150 : 135) * (child ? along(GROWTH.haemoglobin, age) : 1) * pregnancy.haemoglobin;
  // A heart makes up for thin blood below about 100 g/L (Brannon et al. 1945).
  const thin = clamp((0.72 - haemoglobin / fullHaemoglobin) / 0.4, 0, 1);
  const index = child ? along(GROWTH.cardiacIndex, age) : 3.05 - 0.012 * older;
  const output = ((index * surface * 1000) / 60) * (1 + pregnancy.output) * (1 + 0.5 * thin);
  const heartRate =
    (child ? along(GROWTH.heartRate, age) * (male ? 0.985 : 1.015) : male ? 68 : 72) * (1 - 0.12 * beta) +
    (fitness > 0 ? -16 : -8) * fitness * (child ? 0.6 : 1) +
    pregnancy.heartRate +
    18 * thin;
  const heavy = clamp(0.25 * (bodyMassIndex - 27), 0, 6);
  const meanPressure =
    (child ? along(GROWTH.meanPressure, age) : 88 + 0.1 * older + heavy) +
    16 * hypertension +
    pregnancy.meanPressure -
    8 * thin;
  const gfr = filtrationOf(own, kidney) * (1 + pregnancy.filtration);
  const bloodVolume = bloodVolumeOf(own, bodyMassIndex) * (1 + pregnancy.bloodVolume) * (1 + 0.13 * fitness);
  // A failing heart sends less and beats faster; its size is that of its healthy day.
  const heartSize = Math.max(0.02, ((output / heartRate) * REFERENCE_HEART) / REFERENCE_STROKE);
  const grownCreatinine =
    (male ? 80 : 62) * ((male ? 125 : 115) / Math.max(filtrationOf(own, kidney), 12)) * (1 - 0.004 * older);
  const youngCreatinine =
    along(GROWTH.creatinine, age) * clamp(filtrationOf(own, 0) / Math.max(1, filtrationOf(own, kidney)), 1, 8);
  const lungSize =
    exp((child ? along(GROWTH.lungExponent, age) : 1.6) * log(person.heightCm / 177)) * (male || age < 12 ? 1 : 0.9);
  const lungs = lungsOf(person, lungSize, residualOf(bodyMassIndex, age) * pregnancy.residual);
  const carbonDioxide = (child ? along(GROWTH.carbonDioxide, age) : 40) - pregnancy.carbonDioxide + lungs.retained;
  const oxygenDemand =
    ((child
      ? along(GROWTH.oxygenPerKg, age) * Math.min(person.weightKg, 1.5 * idealKg(person))
      : 130 * surface * (1 - 0.002 * older)) /
      60) *
    (1 + pregnancy.oxygen);
  const respiratoryRate = child
    ? along(GROWTH.respiratoryRate, age)
    : 13.2 + 0.03 * Math.max(0, age - 40) + 4 * pregnancy.oxygen;
  // What the alveoli need for the carbon dioxide made, and the dead space with every breath.
  const alveolar = (oxygenDemand * 60 * 0.82 * 0.863) / carbonDioxide / (1 - 0.6 * lungs.bareUnits);
  const tidal = (alveolar * 1000) / respiratoryRate + 180 * lungSize;
  const baseExcess = pregnancy.baseExcess - 5 * kidney + 0.35 * lungs.retained;
  const interstitial =
    (child ? along(GROWTH.interstitial, age) : 0.15) *
    person.weightKg *
    1000 *
    (1 + 0.3 * (pregnancy.bloodVolume / 0.45));
  const glucose =
    (child ? along(GROWTH.glucose, age) : 5.3) +
    4 * severityOf(person, 'diabetes') +
    3 * severityOf(person, 'diabetesType1');
  const constants: Constants = {
    ...chemistryConstants(person, {
      bloodVolume,
      haemoglobin,
      interstitial,
      gfr,
      glucose,
      baseExcess,
      output,
      oxygenDemand,
      albumin: pregnancy.albumin,
    }),
    bloodVolume,
    heartSize,
    contractile: child ? meanPressure / 88 : 1,
    arterialSize: heartSize / (child ? along(GROWTH.pulsePressure, age) : 1),
    tissueSize: person.weightKg / 77,
    chestDepth: exp(0.7 * log(person.heightCm / 177)),
    ...lungs.fixed,
    tidal,
    carbonDioxide,
    baseExcess,
    caval: pregnancy.caval,
    fibrinogen: 3 + pregnancy.fibrinogen,
    dimer: 0.25 + pregnancy.dimer,
    whiteCells: 7 + pregnancy.whiteCells,
    childGlucose: pregnancy.childGlucose,
    pregnancyWeeks: weeks,
    maturity: clamp(0.35 + 0.65 * (age / 1), 0.35, 1),
    surface,
    output: output * (1 - 0.3 * failure),
    meanPressure,
    heartRate: heartRate * (1 + 0.2 * failure),
    intrinsicRate: Math.max(
      heartRate * 1.12,
      (child ? along(GROWTH.intrinsicRate, age) : 118.1 - 0.57 * age) - 10 * Math.max(0, fitness),
    ),
    maximalRate: (child ? along(GROWTH.maximalRate, age) : 208 - 0.7 * age) * (1 - 0.25 * beta),
    vagalRest: 0,
    baroGain: (child ? along(GROWTH.baroGain, age) : 1) / (1 + 0.012 * Math.max(0, age - 40)),
    haemoglobin,
    oxygenDemand,
    lungSize,
    respiratoryRate,
    arterialStiffness: 1 + 0.006 * older + 0.2 * hypertension,
    creatinine: (child ? youngCreatinine : grownCreatinine) / (1 + pregnancy.filtration),
    gfr,
    betaBlock: beta,
    diastolicStiffness: 1 + 0.004 * older + 0.1 * hypertension + 0.8 * failure,
    oxygenUptakeMax: oxygenUptakeOf(person),
    leftSize: 1 + 0.3 * failure + 0.35 * leaks,
    leftStrength: (1 - 0.6 * failure) * (1 + 0.9 * severityOf(person, 'aorticStenosis')) * (1 + 0.35 * hypertension),
    rightStrength: 1 - 0.45 * failure,
    valves: valvesOf(person),
    resistance: [],
    unstressed: [],
    shuntRest: (0.025 + 0.0005 * older) * (weeks > 12 ? 0.7 : 1),
    stretchRest: 0,
    pulseRest: 55,
    interstitial,
    bleeding: 1 + 0.8 * severityOf(person, 'anticoagulated'),
    glucose,
    ratio: 1 + 1.8 * severityOf(person, 'anticoagulated'),
  };
  const sympatheticRate = constants.intrinsicRate + (constants.maximalRate - constants.intrinsicRate) * REST_BETA;
  constants.vagalRest = clamp((1 - constants.heartRate / sympatheticRate) / VAGAL_DEPTH, 0.05, 0.95);
  const volumeScale = constants.bloodVolume / 5200;
  constants.unstressed = NODES.map((n) => n.unstressedMl * volumeScale);
  const flowScale = 93.3 / constants.output;
  const systemic = flowScale * ((meanPressure - 7) / 84);
  constants.resistance = BRANCHES.map((b) => {
    const isBed = BED_KEYS.some((k) => b.key === `${k}In`);
    return b.resistanceMmHgSPerMl * (isBed ? systemic : flowScale);
  });
  return constants;
}

/** A lean weight of the height, kg: body-mass index 22 grown, 16 in childhood. */
function idealKg(person: Person): number {
  const m = person.heightCm / 100;
  return (person.ageYears < 12 ? 16 : 22) * m * m;
}

/** Volumes of the reference man's heart against the declared circuit, and his stroke in mL times beats a minute over 60. */
const REFERENCE_HEART = 0.984;
const REFERENCE_STROKE = 98.935 / 68;

/** Share of the adrenergic range used at rest, and how far full vagal tone slows the heart. */
export const REST_BETA = 0.1;
/** Sympathetic outflow at rest, in units of the full range. */
export const REST_SYMPATHETIC = 0.2;
export const VAGAL_DEPTH = 0.62;

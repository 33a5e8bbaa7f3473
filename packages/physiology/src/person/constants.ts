import { exp, log } from '@openward/kernel';
import { BED_KEYS, BRANCHES } from '../circuit/branches.ts';
import { NODES } from '../circuit/nodes.ts';
import type { Person } from '../contract.ts';

/** What a person's build and chronic state fix for the length of an encounter. */
export interface Constants {
  /** Nadler 1962, mL. */
  bloodVolume: number;
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
  respiratoryRate: number;
  arterialStiffness: number;
  creatinine: number;
  gfr: number;
  betaBlock: number;
  diastolicStiffness: number;
  resistance: number[];
  unstressed: number[];
  shuntRest: number;
  stretchRest: number;
  interstitial: number;
  bleeding: number;
  bronchial: number;
  /** Rest glucose, mmol/L, and prothrombin ratio. */
  glucose: number;
  ratio: number;
}

export function severityOf(person: Person, condition: string): number {
  return person.chronic?.find((c) => c.condition === condition)?.severity ?? 0;
}

/** Rest constants of a person. Sources: Nadler 1962 (volume), Mosteller 1987 (surface), Jose & Collison 1970 (intrinsic rate), Tanaka 2001 (maximal rate), Cockcroft & Gault 1976 (filtration). */
export function constantsOf(person: Person): Constants {
  const m = person.heightCm / 100;
  const male = person.sex === 'male';
  const litres = male
    ? 0.3669 * m * m * m + 0.03219 * person.weightKg + 0.6041
    : 0.3561 * m * m * m + 0.03308 * person.weightKg + 0.1833;
  const surface = Math.sqrt((person.heightCm * person.weightKg) / 3600);
  const age = person.ageYears;
  const hypertension = severityOf(person, 'hypertension');
  const kidney = severityOf(person, 'chronicKidneyDisease');
  const beta = severityOf(person, 'betaBlocked');
  const index = 3.05 - 0.012 * Math.max(0, age - 30);
  const gfr = Math.max(15, (male ? 125 : 115) * (1 - 0.0075 * Math.max(0, age - 30)) * (1 - 0.75 * kidney));
  const meanPressure = 88 + 0.1 * Math.max(0, age - 30) + 16 * hypertension;
  const output = (index * surface * 1000) / 60;
  const constants: Constants = {
    bloodVolume: litres * 1000,
    surface,
    output,
    meanPressure,
    heartRate: (male ? 68 : 72) * (1 - 0.12 * beta),
    intrinsicRate: 118.1 - 0.57 * age,
    maximalRate: (208 - 0.7 * age) * (1 - 0.25 * beta),
    vagalRest: 0,
    baroGain: 1 / (1 + 0.012 * Math.max(0, age - 40)),
    haemoglobin: person.haemoglobinGL ?? (male ? 150 : 135),
    oxygenDemand: (130 * surface * (1 - 0.002 * Math.max(0, age - 30))) / 60,
    lungSize: exp(1.6 * log(person.heightCm / 177)) * (male ? 1 : 0.9),
    respiratoryRate: 13 + 0.03 * Math.max(0, age - 40),
    arterialStiffness: 1 + 0.006 * Math.max(0, age - 30) + 0.2 * hypertension,
    creatinine: (male ? 80 : 62) * ((male ? 125 : 115) / Math.max(gfr, 12)) * (1 - 0.004 * Math.max(0, age - 30)),
    gfr,
    betaBlock: beta,
    diastolicStiffness: 1 + 0.004 * Math.max(0, age - 30) + 0.1 * hypertension,
    resistance: [],
    unstressed: [],
    shuntRest: 0.012 + 0.0004 * Math.max(0, age - 30),
    stretchRest: 0,
    interstitial: 0.15 * person.weightKg * 1000,
    bleeding: 1 + 0.8 * severityOf(person, 'anticoagulated'),
    bronchial: 1 + 0.6 * severityOf(person, 'asthma'),
    glucose: 5.3 + 4 * severityOf(person, 'diabetes'),
    ratio: 1 + 1.8 * severityOf(person, 'anticoagulated'),
  };
  const sympatheticRate = constants.intrinsicRate + (constants.maximalRate - constants.intrinsicRate) * REST_BETA;
  constants.vagalRest = Math.max(0.05, Math.min(0.95, (1 - constants.heartRate / sympatheticRate) / VAGAL_DEPTH));
  const volumeScale = constants.bloodVolume / 5200;
  constants.unstressed = NODES.map((n) => n.unstressedMl * volumeScale);
  const flowScale = 93.3 / output;
  const systemic = flowScale * ((meanPressure - 7) / 84);
  constants.resistance = BRANCHES.map((b) => {
    const isBed = BED_KEYS.some((k) => b.key === `${k}In`);
    return b.resistanceMmHgSPerMl * (isBed ? systemic : flowScale);
  });
  return constants;
}

/** Share of the adrenergic range used at rest, and how far full vagal tone slows the heart. */
export const REST_BETA = 0.1;
export const VAGAL_DEPTH = 0.62;

import { MINOR_OSMOLES, REST } from '../chemistry/rest.ts';
import { IONISED_MAGNESIUM, STANDARD_BICARBONATE, weakAcids } from '../chemistry/weak-acids.ts';
import type { Person } from './person.ts';
import { JOULES_PER_ML } from '../heat/rest.ts';
import { DIET, UREA_SHARE } from '../kidney/diet.ts';
import { GLOMERULAR_REST, glomerularOncotic } from '../kidney/glomerulus.ts';
import { oncoticPressure } from '../water/oncotic.ts';
import { severityOf } from './severity.ts';
import { cellWater } from './water.ts';

/** What build and chronic state fix of water, salts, kidneys and heat. */
export interface ChemistryConstants {
  /** Plasma and water of the cells at rest, mL. */
  plasma: number;
  cellWater: number;
  /** Rest levels: mmol/L, albumin g/L. */
  potassium: number;
  phosphate: number;
  urea: number;
  unmeasured: number;
  albumin: number;
  calcium: number;
  osmolalityRest: number;
  /** Rest of capillaries and glomeruli, found while settling: mmHg, mL/min, mL/min per mmHg. */
  capillaryRest: number;
  oncoticRest: number;
  plasmaOncoticRest: number;
  renalFlowRest: number;
  filtration: number;
  /** Own insulin secretion and action of insulin against health; basal insulin that is injected, against rest. */
  betaCells: number;
  insulinSensitivity: number;
  basalInsulin: number;
  /** Platelets at rest, 10^9/L; clotting factors and working liver against health. */
  platelets: number;
  factors: number;
  liverHealth: number;
  /** Heat at rest, W. */
  metabolicRest: number;
}

interface Build {
  readonly bloodVolume: number;
  readonly haemoglobin: number;
  readonly interstitial: number;
  readonly gfr: number;
  readonly glucose: number;
  readonly baseExcess: number;
  readonly output: number;
  readonly oxygenDemand: number;
  /** What pregnancy leaves of albumin, as a share. */
  readonly albumin: number;
}

export function chemistryConstants(person: Person, b: Build): ChemistryConstants {
  const kidney = severityOf(person, 'chronicKidneyDisease');
  const typeTwo = severityOf(person, 'diabetes');
  const typeOne = severityOf(person, 'diabetesType1');
  const share = b.haemoglobin / 333;
  const plasma = b.bloodVolume * (1 - share);
  const potassium = 4.2 + 0.8 * kidney;
  const phosphate = 1.15 + 0.7 * kidney;
  const cirrhosis = severityOf(person, 'cirrhosis');
  const liverHealth = 1 - 0.7 * cirrhosis;
  const albumin = REST.albumin * b.albumin * (1 - 0.4 * cirrhosis);
  // The day's urea leaves by filtration.
  const urea = ((DIET.urea * person.weightKg) / 77) * (1000 / (UREA_SHARE * b.gfr));
  const protein = albumin + REST.globulin;
  const plasmaOncoticRest = oncoticPressure(protein);
  const renalFlowRest = b.output * 0.19 * 60;
  const betaCells = typeOne > 0 ? 0 : 1 - 0.4 * typeTwo;
  return {
    plasma,
    cellWater: cellWater(person, plasma, b.interstitial, b.bloodVolume * share),
    potassium,
    phosphate,
    urea,
    // What the measured ions leave open at pH 7.40: sulphate, urate and the like.
    unmeasured:
      REST.sodium +
      potassium +
      2 * (REST.ionisedCalcium + IONISED_MAGNESIUM * REST.magnesium) -
      REST.chloride -
      REST.lactate -
      REST.ketones -
      REST.organic -
      3 * REST.citrate -
      weakAcids(albumin, phosphate) -
      STANDARD_BICARBONATE -
      b.baseExcess,
    albumin,
    // Of total calcium what albumin holds goes with it.
    calcium: REST.calcium * ((1.11 + 0.0202 * albumin) / (1.11 + 0.0202 * REST.albumin)),
    osmolalityRest: 2 * 0.93 * (REST.sodium + potassium) + b.glucose + urea + MINOR_OSMOLES,
    capillaryRest: 17,
    oncoticRest:
      plasmaOncoticRest - oncoticPressure((REST.tissueAlbumin * albumin) / REST.albumin + REST.tissueGlobulin),
    plasmaOncoticRest,
    renalFlowRest,
    filtration: restFiltration(b.gfr, renalFlowRest, b.haemoglobin, protein),
    betaCells,
    insulinSensitivity: 1 - 0.6 * typeTwo - 0.2 * typeOne,
    basalInsulin: 1 - betaCells,
    platelets: 250 * (1 - 0.65 * cirrhosis),
    // Warfarin at its usual ratio of 2.8 leaves about a fifth of the factors.
    factors: (1 / (1 + 4 * severityOf(person, 'anticoagulated'))) * (0.35 + 0.65 * liverHealth),
    liverHealth,
    metabolicRest: b.oxygenDemand * JOULES_PER_ML,
  };
}

/** Filtration coefficient that gives a filtration (mL/min) at rest pressures and a renal blood flow (mL/min), mL/min per mmHg. */
export function restFiltration(gfr: number, renalFlow: number, haemoglobinGL: number, proteinGL: number): number {
  const fraction = gfr / (renalFlow * (1 - haemoglobinGL / 333));
  const net = GLOMERULAR_REST - 18 - glomerularOncotic(proteinGL, Math.min(0.4, fraction));
  return gfr / Math.max(2, net);
}

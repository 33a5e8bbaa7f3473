import type { FluidKey } from '../terms.ts';

/** What a fluid brings. Amounts are per litre of its plasma or water, beside its red cells. */
export interface Fluid {
  readonly meaning: string;
  /** Volume of red cells over the whole. */
  readonly redCells: number;
  /** g/L. */
  readonly albumin: number;
  readonly globulin: number;
  /** mmol/L, by solute; what charge they leave open is bicarbonate. */
  readonly solutes: Readonly<Record<string, number>>;
  /** Clotting factors against normal plasma; fibrinogen, g/L; platelets, 10^9 per litre of the whole. */
  readonly factors: number;
  readonly fibrinogen: number;
  readonly platelets: number;
  /** Temperature as hung, °C. */
  readonly temperatureC: number;
  readonly source: string;
}

const clear = (
  meaning: string,
  solutes: Readonly<Record<string, number>>,
  source: string,
  protein: { albumin?: number; globulin?: number } = {},
): Fluid => ({
  meaning,
  redCells: 0,
  albumin: protein.albumin ?? 0,
  globulin: protein.globulin ?? 0,
  solutes,
  factors: 0,
  fibrinogen: 0,
  platelets: 0,
  temperatureC: 21,
  source,
});
const COMPOSITION = 'composition as labelled';
const UK = 'Handbook of Transfusion Medicine, UK blood services (5th ed. 2013)';

/** Every fluid by its key. Glucose counts as anhydrous. */
export const FLUIDS: Readonly<Record<FluidKey, Fluid>> = {
  balancedCrystalloid: clear(
    'balanced crystalloid',
    { sodium: 140, potassium: 5, magnesium: 1.5, chloride: 98, organic: 50 },
    'Plasma-Lyte 148, composition as labelled',
  ),
  ringerLactate: clear(
    'compound sodium lactate',
    { sodium: 131, potassium: 5, calcium: 2, chloride: 111, lactate: 29 },
    COMPOSITION,
  ),
  sodiumChloride09: clear('sodium chloride 9 mg/mL', { sodium: 154, chloride: 154 }, COMPOSITION),
  sodiumChloride045: clear('sodium chloride 4.5 mg/mL', { sodium: 77, chloride: 77 }, COMPOSITION),
  sodiumChloride3: clear('sodium chloride 30 mg/mL', { sodium: 513, chloride: 513 }, COMPOSITION),
  sodiumChloride75: clear('sodium chloride 75 mg/mL', { sodium: 1283, chloride: 1283 }, COMPOSITION),
  sodiumBicarbonate84: clear('sodium bicarbonate 84 mg/mL', { sodium: 1000 }, COMPOSITION),
  sodiumBicarbonate14: clear('sodium bicarbonate 14 mg/mL', { sodium: 167 }, COMPOSITION),
  mannitol20: clear('mannitol 200 mg/mL', { osmole: 1098 }, COMPOSITION),
  glucose5: clear('glucose 50 mg/mL', { glucose: 278 }, COMPOSITION),
  glucose10: clear('glucose 100 mg/mL', { glucose: 555 }, COMPOSITION),
  glucose50: clear('glucose 500 mg/mL', { glucose: 2775 }, COMPOSITION),
  potassiumChloride40: clear(
    'potassium chloride 40 mmol/L in sodium chloride 9 mg/mL',
    { sodium: 154, potassium: 40, chloride: 194 },
    COMPOSITION,
  ),
  albumin45: clear('albumin 45 mg/mL', { sodium: 145, potassium: 1, chloride: 120 }, COMPOSITION, { albumin: 45 }),
  albumin20: clear('albumin 200 mg/mL', { sodium: 130, potassium: 1, chloride: 80 }, COMPOSITION, { albumin: 200 }),
  gelatin4: clear('succinylated gelatin 40 mg/mL', { sodium: 154, chloride: 120 }, COMPOSITION, { globulin: 36 }),
  redCells: {
    meaning: 'red cells in additive solution',
    redCells: 0.58,
    albumin: 1,
    globulin: 1,
    solutes: { sodium: 140, potassium: 20, chloride: 135, glucose: 20, lactate: 12, citrate: 3 },
    factors: 0.02,
    fibrinogen: 0.05,
    platelets: 0,
    temperatureC: 6,
    source: `${UK}: haematocrit 0.5-0.7; supernatant potassium by age, Vraets 2011: 20 mmol/L as a middle`,
  },
  plasma: {
    meaning: 'fresh frozen plasma',
    redCells: 0,
    albumin: 34,
    globulin: 24,
    solutes: { sodium: 160, potassium: 4, chloride: 78, glucose: 18, citrate: 18, calcium: 1.9, phosphate: 3 },
    factors: 0.9,
    fibrinogen: 2.4,
    platelets: 0,
    temperatureC: 20,
    source: UK,
  },
  cryoprecipitate: {
    meaning: 'cryoprecipitate',
    redCells: 0,
    albumin: 30,
    globulin: 24,
    solutes: { sodium: 160, potassium: 4, chloride: 78, glucose: 18, citrate: 18, calcium: 1.9, phosphate: 3 },
    factors: 1,
    fibrinogen: 10,
    platelets: 0,
    temperatureC: 20,
    source: `${UK}: at least 0.7 g in a pool of 200-300 mL counts as 10 g/L`,
  },
  platelets: {
    meaning: 'platelets',
    redCells: 0,
    albumin: 25,
    globulin: 17,
    solutes: { sodium: 150, potassium: 4, chloride: 85, organic: 15, glucose: 12, citrate: 10, lactate: 6 },
    factors: 0.4,
    fibrinogen: 1.5,
    platelets: 1100,
    temperatureC: 21,
    source: `${UK}: 240 x 10^9 or more in about 220 mL`,
  },
  wholeBlood: {
    meaning: 'whole blood',
    redCells: 0.38,
    albumin: 33,
    globulin: 24,
    solutes: { sodium: 155, potassium: 8, chloride: 82, glucose: 18, lactate: 6, citrate: 16, calcium: 1.9 },
    factors: 0.8,
    fibrinogen: 2.2,
    platelets: 100,
    temperatureC: 6,
    source: UK,
  },
};

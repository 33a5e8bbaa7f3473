import { along, type Table } from './table.ts';

/** What pregnancy changes, by completed weeks. */
const CURVES = {
  /** Blood volume, share gained: 45 % at term (Hytten 1985; Aguree & Gernand 2019). */
  bloodVolume: [
    [0, 0],
    [12, 0.1],
    [20, 0.25],
    [32, 0.43],
    [40, 0.45],
  ],
  /** Cardiac output, share gained: 40 % by the third trimester (Meah et al. 2016; Sanghavi & Rutherford 2014). */
  output: [
    [0, 0],
    [8, 0.2],
    [16, 0.3],
    [28, 0.41],
    [40, 0.4],
  ],
  /** Heart rate gained, 1/min: about 15 at term (Loerup et al. 2019). */
  heartRate: [
    [0, 0],
    [10, 6],
    [20, 9],
    [32, 14],
    [40, 15],
  ],
  /** Mean pressure, mmHg: lowest near 22 weeks, back at term (Loerup et al. 2019). */
  meanPressure: [
    [0, 0],
    [12, -4],
    [22, -6],
    [34, -2],
    [40, 0],
  ],
  /** Haemoglobin as a share: plasma grows more than red cells; 110 to 120 g/L (Pena-Rosas 2015). */
  haemoglobin: [
    [0, 1],
    [12, 0.94],
    [24, 0.86],
    [34, 0.86],
    [40, 0.89],
  ],
  /** Arterial carbon dioxide, mmHg below the other: progesterone takes 8 to 10 (Templeton & Kelman 1976). */
  carbonDioxide: [
    [0, 0],
    [8, 5],
    [12, 8],
    [40, 9],
  ],
  /** Base excess that the kidney has let go for it, mmol/L: bicarbonate 18 to 22 (Templeton & Kelman 1976). */
  baseExcess: [
    [0, 0],
    [8, -1.5],
    [12, -3],
    [40, -3.5],
  ],
  /** Functional residual capacity, share left: 80 % at term, sitting or lateral (Hegewald & Crapo 2011). */
  residual: [
    [0, 1],
    [20, 0.92],
    [40, 0.8],
  ],
  /** Oxygen use, share gained (Hegewald & Crapo 2011: 20 to 33 % at term). */
  oxygen: [
    [0, 0],
    [20, 0.1],
    [40, 0.25],
  ],
  /** Filtration, share gained: half by 16 weeks (Davison & Dunlop 1980). */
  filtration: [
    [0, 0],
    [8, 0.3],
    [16, 0.5],
    [40, 0.45],
  ],
  /** Albumin as a share: about 31 g/L in the third trimester (Abbassi-Ghanavati 2009). */
  albumin: [
    [0, 1],
    [12, 0.93],
    [24, 0.8],
    [40, 0.74],
  ],
  /** Fibrinogen gained, g/L: 4 to 6 at term (Charbit 2007; de Lloyd 2011). */
  fibrinogen: [
    [0, 0],
    [12, 0.5],
    [24, 1],
    [40, 1.8],
  ],
  /** White cells gained, 10^9/L: 6 to 17 in the third trimester (Abbassi-Ghanavati 2009). */
  whiteCells: [
    [0, 0],
    [12, 1.5],
    [24, 2.5],
    [40, 3],
  ],
  /** Fibrin fragments gained, mg/L: 0.5 to 1.7 in the third trimester (Abbassi-Ghanavati 2009). */
  dimer: [
    [0, 0],
    [12, 0.15],
    [24, 0.4],
    [40, 0.9],
  ],
  /** Glucose that womb and child take at the usual level, free of insulin, mmol/min: 5 to 7 mg/kg of child and minute (Hay 2006). */
  childGlucose: [
    [0, 0],
    [16, 0.008],
    [24, 0.03],
    [30, 0.06],
    [40, 0.13],
  ],
  /** Share of the lower vena cava that the uterus closes when the woman lies flat: from about 20 weeks (Kinsella & Lohmann 1994; Higuchi 2015). */
  caval: [
    [18, 0],
    [24, 0.35],
    [32, 0.75],
    [38, 1],
  ],
} as const satisfies Readonly<Record<string, Table>>;

export type Pregnancy = Record<keyof typeof CURVES, number>;

/** The changes at so many weeks; at 0 those of nobody. */
export function pregnancyAt(weeks: number): Pregnancy {
  const out = {} as Pregnancy;
  for (const key of Object.keys(CURVES) as (keyof Pregnancy)[]) out[key] = along(CURVES[key], weeks);
  return out;
}

import type { Table } from './table.ts';

/** Age at which the constants of an adult hold, years. */
export const GROWN = 18;

/**
 * What growing up changes, by age in years. At 18 each meets the adult's formula in constants.ts, so that nobody jumps on a
 * birthday. Only what a size in kilograms or centimetres does not already say.
 */
export const GROWTH = {
  /** Resting heart rate, 1/min: medians of Fleming et al. 2011 (Lancet 377:1011): 127 at birth, 145 at one month, 113 at two years. */
  heartRate: [
    [0, 127],
    [0.08, 145],
    [0.25, 141],
    [0.5, 136],
    [1, 125],
    [2, 113],
    [3, 107],
    [5, 98],
    [8, 88],
    [12, 80],
    [15, 75],
    [18, 71],
  ],
  /** Breaths per minute: medians of Fleming et al. 2011: 44 at birth, 26 at two years. */
  respiratoryRate: [
    [0, 41],
    [0.25, 41],
    [0.5, 40],
    [1, 34],
    [2, 26],
    [3, 24.5],
    [5, 22.5],
    [8, 20],
    [12, 18.5],
    [15, 17],
    [18, 13.2],
  ],
  /** Mean arterial pressure, mmHg: middle of the ranges of Pediatric Advanced Life Support (American Heart Association 2020); first days Zubrow et al. 1995. */
  meanPressure: [
    [0, 48],
    [0.08, 54],
    [0.5, 58],
    [1, 61],
    [3, 64],
    [6, 68],
    [10, 74],
    [14, 79],
    [18, 88],
  ],
  /** Stiffness of the large arteries for the stroke they take, against the adult's, to the pulse pressures of the same tables. */
  pulsePressure: [
    [0, 0.9],
    [0.5, 1.08],
    [1, 1.1],
    [5, 1],
    [12, 1],
    [18, 1],
  ],
  /** Cardiac index, L/min/m²: newborn left ventricular output 150-250 mL/kg/min (Walther et al. 1985); children 3.5-5.0 (Cattermole et al. 2010). */
  cardiacIndex: [
    [0, 3.2],
    [0.5, 3.7],
    [1, 3.9],
    [5, 4],
    [10, 3.8],
    [15, 3.4],
    [18, 3.05],
  ],
  /** Haemoglobin against the grown person's: 175 g/L at birth, 112 at ten weeks, 120 at one year, 125 at four, 135 at ten (Dallman & Siimes 1979). */
  haemoglobin: [
    [0, 1.2],
    [0.04, 1.14],
    [0.2, 0.77],
    [0.5, 0.8],
    [1, 0.83],
    [4, 0.87],
    [10, 0.93],
    [14, 0.97],
    [18, 1],
  ],
  /** Blood volume, mL/kg: 85 at term, 80 in infancy, 75 in childhood (Linderkamp et al. 1977). */
  bloodPerKg: [
    [0, 86],
    [0.25, 82],
    [1, 79],
    [6, 75],
    [12, 72],
    [18, 70],
  ],
  /** Oxygen use at rest, mL/min/kg: 6-8 in infancy, 3.5 grown (Schofield 1985 for basal metabolism, with a tenth for being awake). */
  oxygenPerKg: [
    [0, 7],
    [0.5, 7.6],
    [1, 7.8],
    [3, 7],
    [6, 6],
    [10, 5],
    [14, 4.1],
    [18, 3.6],
  ],
  /** The sinus node's own rate and its highest, 1/min (de Marneffe 1986 and Tanaka 2001 for the grown; below by the resting rate, review: clinical). */
  intrinsicRate: [
    [0, 150],
    [0.08, 165],
    [1, 150],
    [5, 130],
    [10, 118],
    [18, 107.8],
  ],
  maximalRate: [
    [0, 215],
    [1, 210],
    [5, 205],
    [18, 195.4],
  ],
  /** Gain of the arterial baroreflex against the young adult's: half at term, whole by school age (Gournay et al. 2002; Andriessen et al. 2005). */
  baroGain: [
    [0, 0.5],
    [1, 0.75],
    [6, 1],
    [18, 1],
  ],
  /** Plasma creatinine, µmol/L (Ceriotti et al. 2008), and its share of the grown at 18. */
  creatinine: [
    [0, 55],
    [0.04, 40],
    [0.2, 22],
    [1, 24],
    [5, 34],
    [10, 45],
    [15, 62],
    [18, 72],
  ],
  /** Interstitial water, share of the weight: 0.32 at term (Friis-Hansen 1961). */
  interstitial: [
    [0, 0.3],
    [0.5, 0.25],
    [1, 0.22],
    [5, 0.19],
    [12, 0.17],
    [18, 0.15],
  ],
  /** Exponent of the height against 177 cm in the size of the lungs (Stocks & Quanjer 1995 for infants; Quanjer 1993 for the grown). */
  lungExponent: [
    [0, 2.5],
    [12, 2.5],
    [18, 1.6],
  ],
  /** Resting glucose, mmol/L: 3.5 in the first day, adult from some months (Hay et al. 2009). */
  glucose: [
    [0, 3.8],
    [0.02, 4.5],
    [0.5, 5],
    [18, 5.3],
  ],
  /** Arterial carbon dioxide at rest, mmHg: 35-38 in the infant (Koch & Wendel 1968). */
  carbonDioxide: [
    [0, 36],
    [1, 37],
    [6, 39],
    [12, 40],
    [18, 40],
  ],
} as const satisfies Readonly<Record<string, Table>>;

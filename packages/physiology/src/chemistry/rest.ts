/** Concentrations at rest, mmol/L (Van Leeuwen 2015; Kratz 2004; Cheuvront 2014). */
export const REST = {
  sodium: 140,
  potassium: 4.2,
  chloride: 105,
  calcium: 2.35,
  ionisedCalcium: 1.2,
  magnesium: 0.85,
  phosphate: 1.15,
  lactate: 1,
  ketones: 0.1,
  organic: 0.2,
  citrate: 0.1,
  urea: 5.2,
  albumin: 42,
  globulin: 28,
  tissueAlbumin: 15,
  tissueGlobulin: 7,
} as const;

/** Osmoles of calcium, magnesium and the rest of plasma, mosmol/kg. */
export const MINOR_OSMOLES = 12;

/** Small solutes that plasma, interstitium and cells exchange. */
export interface Solute {
  readonly key: string;
  readonly meaning: string;
  /** Charge that counts towards the strong ion difference, per mmol; 0 where it is weak, bound or none. */
  readonly charge: number;
  /** Capillary permeability of the whole body, mL/min. */
  readonly capillary: number;
  /** Passive exchange with the cells' water at equal concentration, mL/min; 0 where the membrane holds it back. */
  readonly cell: number;
  /** Concentration in cells over that outside, in balance. */
  readonly cellRatio: number;
  /** Whether it holds water out of the cells. */
  readonly effective: boolean;
}

/** Permeability-surface of small solutes: a half-time of 1-2 min across the capillaries (Crone & Levitt 1984, order). */
const SMALL = 1500;

const solute = (
  key: string,
  meaning: string,
  charge: number,
  options: { capillary?: number; cell?: number; cellRatio?: number; effective?: boolean } = {},
): Solute => ({
  key,
  meaning,
  charge,
  capillary: options.capillary ?? SMALL,
  cell: options.cell ?? 0,
  cellRatio: options.cellRatio ?? 1,
  effective: options.effective ?? true,
});

/** In the order in which the arrays of amounts hold them, mmol. */
export const SOLUTES: readonly Solute[] = [
  solute('sodium', 'sodium', 1),
  solute('potassium', 'potassium', 1),
  solute('chloride', 'chloride', -1),
  solute('calcium', 'calcium, all forms', 0),
  solute('magnesium', 'magnesium', 0),
  solute('phosphate', 'inorganic phosphate', 0),
  solute('lactate', 'lactate, which crosses cell walls with its proton', -1, { cell: 1500, cellRatio: 0.6 }),
  solute('ketones', 'beta-hydroxybutyrate and acetoacetate', -1, { cell: 300, cellRatio: 0.5 }),
  solute('organic', 'acetate, gluconate and other anions that are burnt', -1),
  solute('citrate', 'citrate', -3),
  solute('unmeasured', 'sulphate, urate and other fixed anions', -1),
  solute('glucose', 'glucose', 0, { capillary: 1000 }),
  solute('urea', 'urea', 0, { cell: 900, effective: false }),
  solute('creatinine', 'creatinine', 0, { capillary: 900, cell: 300, effective: false }),
  solute('osmole', 'mannitol and the like, which no cell takes up', 0, { capillary: 700 }),
];

const at = (key: string): number => {
  const i = SOLUTES.findIndex((s) => s.key === key);
  if (i < 0) throw new TypeError(`no solute ${key}`);
  return i;
};
/** Where each solute stands in the arrays. */
export const S = {
  sodium: at('sodium'),
  potassium: at('potassium'),
  chloride: at('chloride'),
  calcium: at('calcium'),
  magnesium: at('magnesium'),
  phosphate: at('phosphate'),
  lactate: at('lactate'),
  ketones: at('ketones'),
  organic: at('organic'),
  citrate: at('citrate'),
  unmeasured: at('unmeasured'),
  glucose: at('glucose'),
  urea: at('urea'),
  creatinine: at('creatinine'),
  osmole: at('osmole'),
} as const;
export type SoluteKey = keyof typeof S;

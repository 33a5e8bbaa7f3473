/** Hormones relative to rest (1), except where a unit is given. */
export interface HormoneState {
  vasopressin: number;
  angiotensin: number;
  aldosterone: number;
  natriuretic: number;
  /** Own insulin in plasma, mU/L; its lagged action on liver and muscle, and that of all insulin, against rest. */
  insulin: number;
  ownLiver: number;
  ownMuscle: number;
  liverInsulin: number;
  insulinAction: number;
  glucagon: number;
  /** nmol/L. */
  cortisol: number;
  /** Thyroid hormone effect on tissues. */
  thyroid: number;
  /** Glycogen of the liver against a full store. */
  glycogen: number;
  /** Glucose made by liver and kidney, mmol/min. */
  glucoseMade: number;
}
/** Rest insulin of plasma, mU/L, and cortisol, nmol/L. */
export const INSULIN_REST = 8;
export const CORTISOL_REST = 350;
export function restHormones(): HormoneState {
  return {
    vasopressin: 1,
    angiotensin: 1,
    aldosterone: 1,
    natriuretic: 1,
    insulin: INSULIN_REST,
    ownLiver: 1,
    ownMuscle: 1,
    liverInsulin: 1,
    insulinAction: 1,
    glucagon: 1,
    cortisol: CORTISOL_REST,
    thyroid: 1,
    glycogen: 1,
    glucoseMade: 0.85,
  };
}

import type { Route } from '../contract.ts';
import type { EffectKey } from './effects.ts';

/** Absorption from a route other than the vein: first-order rate per minute and the fraction that arrives. */
export interface Absorption {
  readonly perMin: number;
  readonly fraction: number;
}

/** A drug as data. Volumes in L/kg, rates per minute; concentrations in µg/L (= ng/mL). */
export interface Drug {
  readonly key: string;
  readonly meaning: string;
  readonly kinetics: {
    readonly v1: number;
    readonly k10: number;
    readonly k12?: number;
    readonly k21?: number;
    readonly k13?: number;
    readonly k31?: number;
    /** Equilibration with the effect site, per minute; 5 where the effect is that of plasma. */
    readonly ke0: number;
    /** Share of the clearance that is renal. */
    readonly renal?: number;
    readonly source: string;
  };
  readonly routes: Partial<Record<Route, Absorption>>;
  /** Relative stimulation = concentration / half-effect concentration in µg/L, for each target. */
  readonly mechanisms: readonly { readonly target: EffectKey; readonly halfUgPerL: number; readonly source: string }[];
  /** What one milligram is in other measures of a dose, where the drug is given in them. */
  readonly measure?: {
    readonly unitsPerMg?: number;
    readonly mmolPerMg?: number;
    /** Usual strength of the preparation, mg in a millilitre. */
    readonly mgPerMl?: number;
    readonly source: string;
  };
  /** Largest single dose and rate that can physically be given and is not a unit slip, mg and mg/min. */
  readonly limits: { readonly doseMg: number; readonly rateMgPerMin: number };
}

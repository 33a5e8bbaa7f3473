import type { Route } from '../terms.ts';
import type { EffectKey } from './effects.ts';

/** Absorption from a route other than the vein: first-order rate per minute and the fraction that arrives. */
export interface Absorption {
  readonly perMin: number;
  readonly fraction: number;
}

/** What a kinetic model asks of a person. */
export interface Build {
  readonly male: boolean;
  readonly ageYears: number;
  readonly weightKg: number;
  readonly heightCm: number;
  /** Lean body mass, kg, after James 1976. */
  readonly leanKg: number;
}

/** Exchange rates of a three-compartment body, per minute, for one person; volume of the central compartment in L. */
export interface Rates {
  volume: number;
  k10: number;
  k12: number;
  k21: number;
  k13: number;
  k31: number;
  /** Equilibration with the effect site. */
  ke0: number;
}

/** Kinetics of the reference adult: volume in L/kg, rates per minute. */
export interface Kinetics {
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
  /** Share of the clearance by enzymes of blood and tissues, at no organ's mercy; the liver has the rest. */
  readonly elsewhere?: number;
  /** Share of the drug that one passage through the liver removes at rest; 0.3 where left out. */
  readonly extraction?: number;
  /** Concentration at which its enzymes work at half their speed, µg/L; first order where left out. */
  readonly saturableUgPerL?: number;
  /** Equilibration of vessel walls with arterial blood, which a fast injection floods in its first passage; per minute. */
  readonly keVessel?: number;
  /** Equilibration of a second, slow effect site, per minute: sympathetic outflow under hypnotics (Kazama 1999). */
  readonly keLate?: number;
  /** A published adult model by age, sex and build, in place of the figures per kg above. */
  readonly covariates?: (build: Build) => Partial<Rates>;
  readonly source: string;
}

/** Binding to a receptor that is not instant: rates per second, concentration in pmol/L at the receptor (Mann 2022). */
export interface Binding {
  readonly receptor: 'mu';
  /** Association, (pmol/L)^-hill per second. */
  readonly onPerS: number;
  readonly offPerS: number;
  readonly hill: number;
  /** g/mol. */
  readonly molarMass: number;
  /** Concentration at the receptor over that of the effect site: unbound share times partition. */
  readonly free: number;
  /** 1 full agonist, 0 antagonist. */
  readonly efficacy: number;
  readonly source: string;
}

export interface Mechanism {
  readonly target: EffectKey;
  /** Concentration of half effect, µg/L. */
  readonly halfUgPerL: number;
  /** Where the target stands: in plasma, in the walls of vessels, at a slow second effect site, or at the effect site where left out. */
  readonly site?: 'plasma' | 'vessel' | 'late';
  readonly source: string;
}

/** A drug as data. Amounts in mg, concentrations in µg/L (= ng/mL); `measure` has units and mmol. */
export interface Drug {
  readonly key: string;
  readonly meaning: string;
  readonly kinetics: Kinetics;
  readonly routes: Partial<Record<Route, Absorption>>;
  /** Relative stimulation = concentration / half-effect concentration, for each target. */
  readonly mechanisms: readonly Mechanism[];
  readonly binding?: Binding;
  /** What this drug takes out of the blood: `perMg` mg of the other by each mg of its own. */
  readonly neutralises?: readonly { readonly drug: string; readonly perMg: number; readonly source: string }[];
  /** What its elimination makes: mg of another drug from each mg eliminated. */
  readonly metabolite?: { readonly drug: string; readonly share: number; readonly source: string };
  /** mmol of what it carries into the blood by each mg absorbed. */
  readonly carries?: { readonly [S in Substance]?: number };
  /** How much of it a lipid emulsion of the usual first dose holds in plasma, as bound over free. */
  readonly lipophilic?: number;
  /** Broken down by alcohol dehydrogenase. */
  readonly alcohol?: boolean;
  /** False where charcoal does not hold it in the gut. */
  readonly adsorbed?: boolean;
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

/** What some drugs carry into the blood as a substance of the body. */
export const SUBSTANCES = ['glucose', 'sodium', 'chloride', 'potassium', 'calcium', 'magnesium', 'osmole'] as const;
export type Substance = (typeof SUBSTANCES)[number];

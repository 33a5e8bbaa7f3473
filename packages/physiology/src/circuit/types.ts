/** What surrounds a node; its pressure comes in through the parameter of that name, in mmHg. */
export type Surrounding =
  'none' | 'thorax' | 'pericardium' | 'leftAlveoli' | 'rightAlveoli' | 'abdomen' | 'muscles' | 'legs' | 'head';

/**
 * A vessel: pressure from the volume above the unstressed one. A vein stiffens with volume, and collapsed is three times
 * as slack; an artery stiffens towards a largest volume and, collapsed, holds no pressure at all.
 */
export interface Vessel {
  readonly kind: 'vessel';
  readonly key: string;
  /** Volume at rest in the reference adult, mL. */
  readonly volumeMl: number;
  readonly unstressedMl: number;
  /** Compliance near the unstressed volume, mL/mmHg. */
  readonly complianceMlPerMmHg: number;
  /** A vein's relative stiffening per mL above the unstressed volume; of an artery the reciprocal of its largest volume above it. */
  readonly stiffeningPerMl: number;
  readonly outside: Surrounding;
  readonly source: string;
}

export interface Artery extends Omit<Vessel, 'kind'> {
  readonly kind: 'artery';
}

/** A heart chamber: time-varying elastance between an active line and a passive cubic. */
export interface Chamber {
  readonly kind: 'chamber';
  readonly key: string;
  readonly volumeMl: number;
  /** Volume at which both the active and the passive pressure are zero, mL. */
  readonly unstressedMl: number;
  readonly activeElastanceMmHgPerMl: number;
  /** Passive pressure = linear·v + cubic·v³ with v the volume above the unstressed one. */
  readonly passiveLinear: number;
  readonly passiveCubic: number;
  readonly timing: 'atrial' | 'ventricular';
  readonly outside: 'pericardium';
  readonly source: string;
}
export type Node = Vessel | Artery | Chamber;

/**
 * A connection. Flow in mL/s from `from` to `to`, by resistance alone or with inertance. A heart valve also loses the
 * kinetic energy of its orifice and lets back what its leak allows; a venous valve lets nothing back.
 */
export interface Branch {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly resistanceMmHgSPerMl: number;
  readonly inertanceMmHgS2PerMl?: number;
  /** Open area of a heart valve, cm². */
  readonly valveAreaCm2?: number;
  readonly venousValve?: true;
  /** Below this volume upstream the vessel collapses and its conductance falls in proportion, mL in the reference adult. */
  readonly collapseBelowMl?: number;
  /** Starling resistor: pressure downstream below this no longer draws more flow, mmHg. */
  readonly waterfallMmHg?: number;
  /** Arterioles: closed at a pressure of their own (the parameter `<key>Closing`, mmHg), below which nothing flows. */
  readonly arteriolar?: true;
  /** A chamber whose wall squeezes the vessel with this share of its pressure. */
  readonly squeezedBy?: { readonly chamber: string; readonly share: number };
  readonly source: string;
}

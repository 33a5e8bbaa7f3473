/** What surrounds a node; its pressure comes in through the parameter of that name, in mmHg. */
export type Surrounding =
  'none' | 'thorax' | 'pericardium' | 'leftAlveoli' | 'rightAlveoli' | 'abdomen' | 'legs' | 'head';

/** A vessel: pressure from the volume above the unstressed one; below it a collapsed vessel is three times as slack. */
export interface Vessel {
  readonly kind: 'vessel';
  readonly key: string;
  /** Volume at rest in the reference adult, mL. */
  readonly volumeMl: number;
  readonly unstressedMl: number;
  /** Compliance near the unstressed volume, mL/mmHg. */
  readonly complianceMlPerMmHg: number;
  /** Relative stiffening per mL above the unstressed volume. */
  readonly stiffeningPerMl: number;
  readonly outside: Surrounding;
  readonly source: string;
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
export type Node = Vessel | Chamber;

/** A connection. Flow in mL/s from `from` to `to`, by resistance alone or with inertance; a valve lets nothing back. */
export interface Branch {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly resistanceMmHgSPerMl: number;
  readonly inertanceMmHgS2PerMl?: number;
  readonly valve?: true;
  /** Below this volume upstream the vessel collapses and its conductance falls in proportion, mL in the reference adult. */
  readonly collapseBelowMl?: number;
  /** Starling resistor: pressure downstream below this no longer draws more flow, mmHg. */
  readonly waterfallMmHg?: number;
  readonly source: string;
}

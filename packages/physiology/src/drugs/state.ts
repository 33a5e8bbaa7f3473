import type { Route } from '../terms.ts';
import type { Rates } from './types.ts';

/** One drug in the body. Amounts in mg; `effect` the effect-site concentration in µg/L. */
export interface DrugState {
  drug: string;
  /** Injected and on its way to the heart. */
  arriving: number;
  central: number;
  fast: number;
  slow: number;
  effect: number;
  /** Plasma concentration now, µg/L. */
  plasma: number;
  /** Concentration in the walls of vessels, µg/L, for drugs that have one. */
  vessel: number;
  /** Concentration at a second, slow effect site, µg/L, for drugs that have one. */
  late: number;
  /** Share of its receptors that it holds, where binding is not instant. */
  bound: number;
  depots: { route: Route; amount: number }[];
  k: Rates;
}

/** What the body offers to drugs, each relative to rest, read once a second from flows and organs. */
export interface Pharmacy {
  /** Cardiac output. */
  flow: number;
  /** Liver: its flow, and what its cells can do. */
  liverFlow: number;
  liverCells: number;
  kidney: number;
  muscle: number;
  /** Emptying of the stomach. */
  stomach: number;
  /** Blood volume. */
  blood: number;
  /** Enzymes with temperature. */
  warmth: number;
  /** Acetylcholinesterase inhibited by organophosphates, and what of it has aged beyond reactivation, shares of all. */
  inhibited: number;
  aged: number;
  /** Glutathione of the liver against rest, harm done to its cells by paracetamol (1 would kill two thirds), and the share of them lost to it. */
  glutathione: number;
  liverHarm: number;
  liverLost: number;
  /** mmol of substances that arrived with drugs and that chemistry has not yet taken up. */
  arrived: Record<import('./types.ts').Substance, number>;
}

export function freshPharmacy(): Pharmacy {
  return {
    flow: 1,
    liverFlow: 1,
    liverCells: 1,
    kidney: 1,
    muscle: 1,
    stomach: 1,
    blood: 1,
    warmth: 1,
    inhibited: 0,
    aged: 0,
    glutathione: 1,
    liverHarm: 0,
    liverLost: 0,
    arrived: { glucose: 0, sodium: 0, chloride: 0, potassium: 0, calcium: 0, magnesium: 0, osmole: 0 },
  };
}

import { BED_KEYS } from './branches.ts';

/** A well-mixed pool of blood that carries substances: the nodes it spans, and tissue stores in exchange with it as extra mL of blood. */
export interface Pool {
  readonly key: string;
  readonly nodes: readonly string[];
  /** Extra volume for oxygen (myoglobin, dissolved) and carbon dioxide (bicarbonate of tissue), mL. */
  readonly oxygenStoreMl: number;
  readonly carbonStoreMl: number;
}

/** Carbon dioxide stores that exchange within minutes, as blood: fitted to the rise of tension in apnoea of 3 to 4.5 mmHg/min (Kobayashi 1994, Eger & Severinghaus 1961); oxygen stores are small. */
const STORES: Readonly<Record<(typeof BED_KEYS)[number], readonly [oxygen: number, carbon: number]>> = {
  brain: [20, 1500],
  coronary: [20, 300],
  kidney: [20, 300],
  splanchnic: [60, 2000],
  muscle: [120, 4200],
  skin: [30, 1200],
  legs: [60, 2800],
};

export const POOLS: readonly Pool[] = [
  { key: 'arteries', nodes: ['aorta', 'arteries'], oxygenStoreMl: 0, carbonStoreMl: 0 },
  {
    key: 'venous',
    nodes: ['venaCava', 'rightAtrium', 'rightVentricle', 'pulmonaryArtery'],
    oxygenStoreMl: 0,
    carbonStoreMl: 0,
  },
  { key: 'left', nodes: ['leftCapillaries'], oxygenStoreMl: 0, carbonStoreMl: 0 },
  { key: 'right', nodes: ['rightCapillaries'], oxygenStoreMl: 0, carbonStoreMl: 0 },
  {
    key: 'pulmonaryVenous',
    nodes: ['pulmonaryVeins', 'leftAtrium', 'leftVentricle'],
    oxygenStoreMl: 0,
    carbonStoreMl: 0,
  },
  ...BED_KEYS.map((key) => ({ key, nodes: [key], oxygenStoreMl: STORES[key][0], carbonStoreMl: STORES[key][1] })),
];

/** Substances carried with the blood, in mL (STPD), each with its store. */
export const SUBSTANCES = [
  { key: 'oxygen', store: 'oxygenStoreMl' },
  { key: 'carbonDioxide', store: 'carbonStoreMl' },
] as const;

import type { BodyState } from './state.ts';

interface Influence {
  readonly unit: string;
  readonly meaning: string;
  /** How several processes combine: the strongest counts, they add up, or each takes its share of what is left. */
  readonly join: 'strongest' | 'sum' | 'share';
}

/**
 * What running processes press upon the body at this moment, each 0 without disease. The processes set them anew every
 * 100 ms, so that any number of them combine; the body's mechanisms read them and nothing else of a process.
 */
export const INFLUENCES = {
  pain: { unit: '0-10', meaning: 'pain that a wide-awake person would feel', join: 'strongest' },
  splinting: { unit: '1', meaning: 'share of the breath that the chest wall withholds', join: 'strongest' },
  sympatheticBlock: {
    unit: '0-1',
    meaning: 'share of sympathetic outflow to heart and vessels that is cut',
    join: 'share',
  },
  leftAnteriorDescending: { unit: '0-1', meaning: 'share of the territory without coronary flow', join: 'share' },
  circumflex: { unit: '0-1', meaning: 'share of the territory without coronary flow', join: 'share' },
  rightCoronary: { unit: '0-1', meaning: 'share of the territory without coronary flow', join: 'share' },
  leftPumpLoss: { unit: '0-1', meaning: "share of the left ventricle's contractility lost", join: 'share' },
  rightPumpLoss: { unit: '0-1', meaning: "share of the right ventricle's contractility lost", join: 'share' },
  pulmonaryObstruction: { unit: '0-1', meaning: 'share of the pulmonary arterial bed that is blocked', join: 'share' },
} as const satisfies Readonly<Record<string, Influence>>;

export type InfluenceKey = keyof typeof INFLUENCES;
export type Influences = Record<InfluenceKey, number>;
const JOIN: Readonly<Record<InfluenceKey, Influence>> = INFLUENCES;
const KEYS = Object.keys(INFLUENCES) as readonly InfluenceKey[];

export function noInfluences(): Influences {
  return Object.fromEntries(KEYS.map((key) => [key, 0])) as Influences;
}

export function clearInfluences(state: BodyState): void {
  for (const key of KEYS) state.influences[key] = 0;
}

/** Adds one process's influence to what the others exert. */
export function press(state: BodyState, key: InfluenceKey, amount: number): void {
  const now = state.influences[key];
  const { join } = JOIN[key];
  state.influences[key] =
    join === 'sum' ? now + amount : join === 'share' ? 1 - (1 - now) * (1 - amount) : Math.max(now, amount);
}

import { exp } from '@openward/kernel';

export interface Evidence {
  /** Share of the classifier's belief, 0–1. */
  readonly share: number;
  /** Likeness to the nearest phrasing of the same topic, 0–1. */
  readonly likeness: number;
  /** Share of known words. */
  readonly known: number;
  readonly asked: boolean;
  readonly marked: boolean;
  readonly count: number;
}

/** Weights of a logistic regression on hand-labelled turns of real consultations (tests/comparison/dev), rounded. */
const WEIGHTS = { bias: -5.7, share: 3, likeness: 2.5, known: 1.5, asked: 1.2, marked: 1, long: 0.06 };

/** Tokens beyond which length says no more. */
const LONGEST = 20;

/** How often a guess with this evidence was right, 0–1. */
export function calibrated(evidence: Evidence): number {
  const { share, likeness, known, asked, marked, count } = evidence;
  const sum =
    WEIGHTS.bias +
    WEIGHTS.share * share +
    WEIGHTS.likeness * likeness +
    WEIGHTS.known * known +
    (asked ? WEIGHTS.asked : 0) +
    (marked ? WEIGHTS.marked : 0) +
    WEIGHTS.long * Math.min(count, LONGEST);
  return Math.round((1 / (1 + exp(-sum))) * 1000) / 1000;
}

/** Confidence from which a question is answered. */
export const UNDERSTOOD_AT = 0.5;
/** Confidence from which the listener asks back rather than saying that they did not understand. */
export const ASKED_BACK_AT = 0.3;

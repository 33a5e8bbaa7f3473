import type { Felt } from './mood-data.ts';

/** Kinds of feeling that are kept for everybody spoken to. */
export const FEELINGS = ['fear', 'anger', 'sadness', 'shame', 'relief'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** How strong each feeling is, 0–1, and how much of what was explained is understood, 0–1. */
export type Mood = Readonly<Record<Feeling, number>> & {
  readonly understanding: number;
  /** Simulated seconds at which it was so. */
  readonly at: number;
};

export const CALM: Mood = { fear: 0, anger: 0, sadness: 0, shame: 0, relief: 0, understanding: 0, at: 0 };

/** Whether every bound holds. */
export function feels(mood: Mood, bounds: Felt | undefined): boolean {
  return FEELINGS.every((feeling) => {
    const bound = bounds?.[feeling];
    if (bound === undefined) return true;
    return mood[feeling] > (bound.above ?? -1) && mood[feeling] < (bound.below ?? 2);
  });
}

export const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

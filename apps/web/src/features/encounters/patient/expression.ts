import type { Appearance } from '@openward/encounter';

/** How the face is held, from what is seen of the mind and the effort. All 0 to 1. */
export interface Expression {
  /** How far the lids are down. */
  readonly lids: number;
  readonly mouthOpen: number;
  readonly browPinch: number;
  readonly browRaise: number;
  /** Corners of the mouth: −1 down, 1 up. */
  readonly corners: number;
  /** Where the eyes look: −1 to 1. */
  readonly gazeX: number;
  readonly gazeY: number;
  readonly flare: number;
}

export function expressionOf(seen: Appearance): Expression {
  const distress = seen.distress / 10;
  const effort = { none: 0, easy: 0, laboured: 0.28, severe: 0.5, gasping: 1 }[seen.breathingEffort];
  const away = seen.consciousness === 'unresponsive' || seen.consciousness === 'respondsToPain';
  const sleepy = {
    alert: 0.12,
    confused: 0.2,
    drowsy: 0.52,
    respondsToVoice: 0.66,
    respondsToPain: 0.8,
    unresponsive: 1,
  };
  return {
    lids: seen.eyesOpen ? Math.max(0.05, sleepy[seen.consciousness] - distress * 0.12) : 1,
    mouthOpen: away ? Math.max(0.34, effort) : effort,
    browPinch: away ? 0 : Math.max(distress, effort * 0.7),
    browRaise: away ? 0 : effort * 0.5 + (seen.consciousness === 'confused' ? 0.35 : 0),
    corners: away ? 0 : -0.55 * distress,
    gazeX: seen.consciousness === 'confused' ? -0.7 : 0,
    gazeY: seen.consciousness === 'drowsy' || seen.consciousness === 'respondsToVoice' ? 0.5 : 0,
    flare: Math.min(1, effort * 1.6),
  };
}

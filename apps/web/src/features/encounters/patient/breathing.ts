import type { Appearance } from '@openward/encounter';

/** What moves with the breath. */
export interface BreathingParts {
  readonly left: SVGGElement;
  readonly right: SVGGElement;
  readonly upper: SVGGElement;
  readonly notch: SVGElement;
}
export type BreathingSigns = Pick<Appearance, 'breathsPerMin' | 'breathingEffort' | 'chestRise'>;

const DEPTH: Readonly<Record<Appearance['breathingEffort'], number>> = {
  none: 0,
  easy: 1,
  laboured: 1.55,
  severe: 2,
  gasping: 2.3,
};

/** The height of the chest, 0 to 1, at a phase of the breath from 0 to 1. A gasp is short with a long rest after it. */
export function chestHeight(phase: number, effort: Appearance['breathingEffort']): number {
  const inspired = effort === 'gasping' ? 0.14 : 0.4;
  const out = effort === 'gasping' ? 0.34 : 0.92;
  if (phase < inspired) return 0.5 - 0.5 * Math.cos((Math.PI * phase) / inspired);
  if (phase < out) return 0.5 + 0.5 * Math.cos((Math.PI * (phase - inspired)) / (out - inspired));
  return 0;
}

const FRAME_MS = 33;

/** Moves the chest at the observed rate, each side by its own share, outside React. */
export function runBreathing(
  parts: BreathingParts,
  read: () => { readonly signs: BreathingSigns; readonly moving: boolean },
): () => void {
  let frame = 0;
  let last = performance.now();
  let phase = 0;
  const step = (now: number): void => {
    frame = requestAnimationFrame(step);
    if (now - last < FRAME_MS) return;
    const { signs, moving } = read();
    const elapsed = Math.min(200, now - last) / 1000;
    last = now;
    if (!moving) return;
    phase = (phase + (elapsed * signs.breathsPerMin) / 60) % 1;
    const height = chestHeight(phase, signs.breathingEffort) * DEPTH[signs.breathingEffort];
    rise(parts.right, (height * signs.chestRise.right) / 10);
    rise(parts.left, (height * signs.chestRise.left) / 10);
    const shrug = Math.max(0, DEPTH[signs.breathingEffort] - 1) * chestHeight(phase, signs.breathingEffort);
    parts.upper.setAttribute('transform', `translate(0 ${(-2.4 * shrug).toFixed(2)})`);
    parts.notch.setAttribute('opacity', Math.min(0.6, shrug * 0.55).toFixed(2));
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** About the foot of the breastbone, so that the middle stays where it is. */
function rise(side: SVGGElement, by: number): void {
  const wide = (1 + by * 0.012).toFixed(4);
  const high = (1 + by * 0.03).toFixed(4);
  side.setAttribute('transform', `translate(240 440) scale(${wide} ${high}) translate(-240 -440)`);
}

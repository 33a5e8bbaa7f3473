import { saturate } from '../body/numbers.ts';
import type { Effects } from './effects.ts';

/** Sympathetic outflow that central alpha-2 agonists take away (clonidine, dexmedetomidine: noradrenaline falls by half or more, Ebert 2000). */
export function drugSympatholysis(e: Effects): number {
  return 0.12 * saturate(e.alpha2);
}

/** Vagal outflow, or its transmitter at the heart, that drugs add. */
export function drugVagal(e: Effects): number {
  return (
    0.12 * saturate(e.alpha2) +
    0.26 * saturate(e.vagalStimulus) +
    0.25 * saturate(e.sodiumPump) +
    0.7 * saturate(e.cholinesteraseBlock * 0.5)
  );
}

/** The sinus node's own pace under drugs that block its channels or open its potassium channels, relative to none. */
export function drugSinus(e: Effects): number {
  return (
    (1 - 0.6 * saturate(e.calciumBlockHeart * 0.4)) *
    (1 - 0.9 * saturate(e.avNodalBlock)) *
    (1 - 0.2 * saturate(e.sodiumBlock * 0.2)) *
    (1 - 0.12 * saturate(e.potassiumBlock))
  );
}

/** Widening of all arterioles, as the natural logarithm of conductance. */
export function drugDilation(e: Effects): number {
  return (
    0.45 * saturate(e.phosphodiesterase) +
    0.2 * saturate(e.calciumSensitiser) +
    0.15 * saturate(e.angiotensinBlock) +
    0.3 * saturate(e.histamineRelease) -
    0.15 * saturate(e.calcium) -
    0.1 * saturate(e.sodiumPump)
  );
}

/** Narrowing of one bed beyond the others: dopamine opens kidney and gut, somatostatin closes the gut's. */
export function drugBed(bed: string, e: Effects): number {
  const open = bed === 'kidney' || bed === 'splanchnic' ? 0.25 * saturate(e.dopamine) : 0;
  return (bed === 'splanchnic' ? 0.3 * saturate(e.insulinBlock) : 0) - open;
}

/** Contractility that drugs add other than through beta receptors, relative to rest. */
export function drugInotropy(e: Effects): number {
  return (
    0.2 * saturate(e.calcium) +
    0.4 * saturate(e.phosphodiesterase) +
    0.35 * saturate(e.calciumSensitiser) +
    0.25 * saturate(e.sodiumPump)
  );
}

/** What is left of contractility beside channel blockers; calcium given makes up for part of it. */
export function drugDepression(e: Effects): number {
  return 1 / (1 + (0.7 * e.calciumBlockHeart) / (1 + 0.5 * e.calcium) + 0.12 * e.sodiumBlock);
}

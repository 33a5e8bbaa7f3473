import { describe, expect, it } from 'vitest';
import type { Appearance } from '@openward/encounter';
import { face, MORPHS, restingFace } from './face.ts';
import { approach, lookOf, WELL } from './look.ts';

const WELL_SEEN: Appearance = {
  posture: 'semiRecumbent',
  consciousness: 'alert',
  eyesOpen: true,
  breathsPerMin: 14,
  breathingEffort: 'easy',
  chestRise: { left: 4, right: 4 },
  pallor: 0,
  cyanosis: 0,
  flushing: 0,
  urticaria: 0,
  angioedema: 0,
  sweating: 0,
  mottling: 0,
  neckVeins: 0,
  distress: 0,
  wearing: [],
};
const faceOf = (seen: Appearance, breath = 0.4) => {
  const out = restingFace();
  face(out, { ...lookOf(seen) }, breath, 0, { open: 0, round: 0 }, 'calm');
  return out;
};

describe('a figure drawn from what is observed', () => {
  it.each(['pallor', 'cyanosis', 'flushing', 'urticaria', 'angioedema', 'sweating', 'mottling', 'neckVeins'] as const)(
    'given %s alone, then that sign shows in proportion and no other does',
    (sign) => {
      const look = lookOf({ ...WELL_SEEN, [sign]: 7 });
      expect(look[sign]).toBeCloseTo(0.7);
      const changed = Object.entries(look).filter(
        ([key, value]) => value !== lookOf(WELL_SEEN)[key as keyof typeof look],
      );
      expect(changed.map(([key]) => key)).toEqual([sign]);
    },
  );

  it('given a chest that moves on one side, then only that side lifts', () => {
    const shown = faceOf({ ...WELL_SEEN, chestRise: { left: 0, right: 6 } });
    expect(shown.chestLeft).toBe(0);
    expect(shown.chestRight).toBeGreaterThan(0.5);
  });

  it('given a severe effort, then the neck strains and the belly draws in as the chest rises', () => {
    const shown = faceOf({ ...WELL_SEEN, breathingEffort: 'severe', breathsPerMin: 36 });
    expect(shown.neckStrain).toBeGreaterThan(0.8);
    expect(shown.belly).toBeLessThan(0);
  });

  it('given no breathing, then nothing of the chest moves at any moment', () => {
    for (let phase = 0; phase < 1; phase += 0.05) {
      const shown = faceOf({ ...WELL_SEEN, breathsPerMin: 0, breathingEffort: 'none' }, phase);
      expect([shown.chestLeft, shown.chestRight, shown.belly, shown.neckStrain].map(Math.abs)).toEqual([0, 0, 0, 0]);
    }
  });

  it('given somebody unresponsive, then the eyes are shut and no distress shows', () => {
    const shown = faceOf({ ...WELL_SEEN, consciousness: 'unresponsive', eyesOpen: false, distress: 9 });
    expect([shown.blinkLeft, shown.blinkRight]).toEqual([1, 1]);
    expect(shown.browInnerUp).toBe(0);
  });

  it('given any look, then every morph stays within what the figure bears', () => {
    for (const effort of ['none', 'easy', 'laboured', 'severe', 'gasping'] as const)
      for (const distress of [0, 5, 10]) {
        const shown = faceOf({ ...WELL_SEEN, breathingEffort: effort, distress, angioedema: 10 });
        for (const name of MORPHS) expect(Math.abs(shown[name]), name).toBeLessThanOrEqual(1.5);
      }
  });

  it('given a new look, when it is approached, then it is reached and never overshot', () => {
    const now = { ...WELL };
    const to = lookOf({ ...WELL_SEEN, cyanosis: 10 });
    let before = 0;
    for (let i = 0; i < 100; i++) {
      approach(now, to, 0.2);
      expect(now.cyanosis).toBeGreaterThanOrEqual(before);
      expect(now.cyanosis).toBeLessThanOrEqual(1);
      before = now.cyanosis;
    }
    expect(before).toBeCloseTo(1, 5);
  });
});

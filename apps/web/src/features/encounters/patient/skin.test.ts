import { describe, expect, test } from 'vitest';
import { lab } from './colour.ts';
import { skinOf } from './skin.ts';

const TONES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WELL = { pallor: 0, cyanosis: 0, flushing: 0 };

/** Distance of two colours in OKLab; about 0.02 is just noticed side by side. */
function apart(a: string, b: string): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

describe.each(TONES)('skin of Monk tone %i', (tone) => {
  test('given a clear cyanosis, then lips, tongue and nails are seen to change and lose their red', () => {
    const well = skinOf(tone, WELL);
    const blue = skinOf(tone, { ...WELL, cyanosis: 7 });
    for (const part of ['lip', 'tongue', 'nail'] as const) expect(apart(well[part], blue[part])).toBeGreaterThan(0.05);
    expect(lab(blue.lip).b).toBeLessThan(lab(well.lip).b);
    expect(lab(blue.lip).a).toBeLessThan(lab(well.lip).a);
  });

  test('given a clear pallor, then lips and tongue are seen to change', () => {
    const well = skinOf(tone, WELL);
    const pale = skinOf(tone, { ...WELL, pallor: 8 });
    expect(apart(well.lip, pale.lip)).toBeGreaterThan(0.04);
    expect(apart(well.tongue, pale.tongue)).toBeGreaterThan(0.04);
  });

  test('given weals, then their edge is told from the skin', () => {
    const skin = skinOf(tone, WELL);
    expect(apart(skin.rashEdge, skin.base)).toBeGreaterThan(0.05);
  });
});

test('given the scale from 1 to 10, then each skin is darker than the one before or near it', () => {
  const lightness = TONES.map((tone) => lab(skinOf(tone, WELL).base).l);
  for (let i = 3; i < 10; i++) expect(lightness[i]).toBeLessThan(lightness[i - 1] ?? 1);
});

import { expect, test } from 'vitest';
import { WaveRing } from './wave-ring.ts';

test('given more samples than it holds, then the newest can be read at their own index', () => {
  const ring = new WaveRing(10, 2);
  ring.push(
    Array.from({ length: 55 }, (_, i) => i),
    1,
  );
  expect(ring.written).toBe(55);
  expect(ring.at(54)).toBe(54);
  expect(ring.at(35)).toBe(35);
});

test('given samples in any chunks, then they read the same', () => {
  const whole = new WaveRing(10, 3);
  const parts = new WaveRing(10, 3);
  const samples = Array.from({ length: 40 }, (_, i) => i * 3);
  whole.push(samples, 0.5);
  for (let i = 0; i < 40; i += 7) parts.push(samples.slice(i, i + 7), 0.5);
  for (let i = 10; i < 40; i++) expect(parts.at(i)).toBe(whole.at(i));
});

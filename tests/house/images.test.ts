import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BLUNT_CHEST_TRAUMA } from '../../tools/images/blunt-chest-trauma.ts';

const folder = new URL('../../content/cases/blunt-chest-trauma/assets/', import.meta.url);

test('given the drawing script, when it runs again, then every committed drawing is the same byte for byte', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(BLUNT_CHEST_TRAUMA).sort());
  for (const [name, draw] of Object.entries(BLUNT_CHEST_TRAUMA))
    expect(draw(), name).toBe(readFileSync(new URL(name, folder), 'utf8'));
});

test('given a drawing, then it says that it is drawn and names no finding', () => {
  for (const [name, draw] of Object.entries(BLUNT_CHEST_TRAUMA)) {
    expect(draw(), name).toContain('Drawn illustration, not a patient');
    expect(draw(), name).not.toMatch(/pneumo|tension|fracture|splen|haemo|contusion/i);
  }
});

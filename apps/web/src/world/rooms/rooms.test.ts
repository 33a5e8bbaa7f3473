import { describe, expect, it } from 'vitest';
import { Builder } from '../geometry/builder.ts';
import { ROOMS, roomFor } from './index.ts';

describe.each(Object.values(ROOMS))('the $name', (room) => {
  it('given its things, then each has an identity of its own and stands within the walls', () => {
    expect(new Set(room.furnishings.map(({ id }) => id)).size).toBe(room.furnishings.length);
    for (const { id, spot } of room.furnishings) {
      expect(Math.abs(spot.at[0]), id).toBeLessThanOrEqual(room.width / 2);
      expect(Math.abs(spot.at[2]), id).toBeLessThanOrEqual(room.depth / 2);
    }
  });

  it('given its people, then they stand within the walls and not in each other', () => {
    room.people.forEach(({ at }, i) => {
      expect(Math.abs(at[0])).toBeLessThan(room.width / 2);
      expect(Math.abs(at[2])).toBeLessThan(room.depth / 2);
      for (const other of room.people.slice(i + 1))
        expect(Math.hypot(at[0] - other.at[0], at[2] - other.at[2])).toBeGreaterThan(0.45);
    });
  });

  it('given all that is built, then it is one geometry of at most 30,000 triangles with sound numbers', () => {
    const b = new Builder();
    room.structure(b);
    for (const each of room.furnishings) b.within(each.spot.at, each.spot.turn, (inner) => each.build(inner));
    expect(b.triangles).toBeLessThan(30_000);
    const made = b.geometry();
    for (const name of ['position', 'normal', 'color'] as const)
      expect([...made.getAttribute(name).array].every(Number.isFinite), name).toBe(true);
  });
});

describe('the room for a case', () => {
  it.each([
    ['Resuscitation room of an emergency department', 'resuscitation'],
    ['Bay of a surgical ward, a quarter past eight in the morning', 'wardBay'],
    ['Labour ward, delivery room 3', 'delivery'],
    ['A general practice', 'consulting'],
    ['Operating theatre 2', 'theatre'],
    ['At home, in her bedroom', 'home'],
  ])('given “%s”, then %s', (setting, key) => {
    expect(roomFor(setting).key).toBe(key);
  });
});

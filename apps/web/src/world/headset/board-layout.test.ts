import { describe, expect, it } from 'vitest';
import { CAPTION, degreesTall, itemAt, layOut, MENU, wrap, WRIST } from './board-layout.ts';
import type { BoardItem } from './board-page.ts';

const measure = (text: string): number => text.length * 15;
const rows = (count: number): readonly BoardItem[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: `Row ${i}` }));

describe('a board in the room', () => {
  it.each([
    ['menu', MENU],
    ['wrist', WRIST],
    ['caption', CAPTION],
  ])('given the %s where it is read, then its smallest capital is at least one degree tall', (_, shape) => {
    expect(degreesTall(shape)).toBeGreaterThanOrEqual(1);
  });

  it('given more rows than the board holds, then those left out are told and none stands outside', () => {
    const layout = layOut({ title: 'Title', lines: ['words'], items: rows(40) }, MENU, measure);
    expect(layout.items.length + layout.left.length).toBe(40);
    expect(layout.left.length).toBeGreaterThan(0);
    for (const { y, height } of layout.items) expect(y + height).toBeLessThanOrEqual(MENU.heightPx);
  });

  it('given rows and keys, when any of them is pointed at in its middle, then it alone is found', () => {
    const keys: readonly BoardItem[] = Array.from({ length: 43 }, (_, i) => ({ id: `k${i}`, label: 'k', kind: 'key' }));
    const layout = layOut({ title: 'Title', lines: [], items: [...rows(6), ...keys] }, MENU, measure);
    expect(layout.left).toEqual([]);
    for (const { item, x, y, width, height } of layout.items)
      expect(itemAt(layout, x + width / 2, y + height / 2)?.id).toBe(item.id);
  });

  it('given words and long words, when wrapped, then all are kept in order and a line is too wide only by one word', () => {
    const text = 'a few short words and one extraordinarilylongwordthatdoesnotfit then more';
    const lines = wrap(text, 300, measure);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) if (line.includes(' ')) expect(measure(line)).toBeLessThanOrEqual(300);
  });
});

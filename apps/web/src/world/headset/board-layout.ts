import type { BoardItem, BoardPage } from './board-page.ts';

/** A board's size in pixels and metres, and the letters it is written in. */
export interface BoardShape {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly widthM: number;
  /** Nominal size of the smallest letters, px. */
  readonly textPx: number;
  /** How far it hangs from the eyes when brought close, m. */
  readonly distanceM: number;
}

/** Height of a capital letter over the nominal size, in Inter as in most sans-serif faces. */
export const CAPITAL = 0.72;

export const MENU: BoardShape = { widthPx: 1024, heightPx: 1180, widthM: 0.72, textPx: 28, distanceM: 0.75 };
export const WRIST: BoardShape = { widthPx: 512, heightPx: 480, widthM: 0.17, textPx: 28, distanceM: 0.35 };
export const CAPTION: BoardShape = { widthPx: 1280, heightPx: 260, widthM: 1.1, textPx: 40, distanceM: 1.2 };

/** Where the menu hangs, radians below the line of sight and to the right of it: read without bending the neck, the patient in sight. */
export const MENU_DIP = 0.14;
export const MENU_ASIDE = 0.5;

/** The angle under which a capital letter of the smallest text is seen, in degrees (W3C asks for at least one). */
export function degreesTall({ widthPx, widthM, textPx, distanceM }: BoardShape): number {
  const heightM = textPx * CAPITAL * (widthM / widthPx);
  return (Math.atan2(heightM, distanceM) * 180) / Math.PI;
}

export interface Placed {
  readonly item: BoardItem;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly items: readonly Placed[];
  /** Ids of the items that found no room: the caller offers another page. */
  readonly left: readonly string[];
}

const EDGE = 28;
const KEYS_A_ROW = 10;

/** Breaks a text into lines no wider than `width` by a measure of widths. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Where everything of a page stands on a board: title, lines, rows to choose from, keys in a grid at the foot. */
export function layOut(page: BoardPage, shape: BoardShape, measure: (text: string) => number): Layout {
  const { widthPx, heightPx, textPx } = shape;
  const line = Math.round(textPx * 1.4);
  const row = Math.round(textPx * 2.5);
  const inner = widthPx - 2 * EDGE;
  const keys = page.items.filter((item) => item.kind === 'key');
  const rows = page.items.filter((item) => item.kind !== 'key');
  const keyRows = Math.ceil(keys.length / KEYS_A_ROW);
  const keysTop = heightPx - EDGE - keyRows * row;
  let y = page.title === '' ? EDGE : EDGE + Math.round(textPx * 1.9);
  const lines: { text: string; y: number }[] = [];
  const least = Math.min(rows.length, 3) * row;
  for (const text of page.lines.flatMap((each) => wrap(each, inner, measure))) {
    if (y + line > keysTop - least) break;
    lines.push({ text, y: y + textPx });
    y += line;
  }
  y += lines.length > 0 ? Math.round(textPx * 0.5) : 0;
  const items: Placed[] = [];
  const left: string[] = [];
  for (const item of rows) {
    if (y + row > keysTop) left.push(item.id);
    else items.push({ item, x: EDGE, y, width: inner, height: row - 8 });
    y += row;
  }
  const keyWidth = inner / KEYS_A_ROW;
  keys.forEach((item, i) => {
    const x = EDGE + (i % KEYS_A_ROW) * keyWidth;
    items.push({ item, x, y: keysTop + Math.floor(i / KEYS_A_ROW) * row, width: keyWidth - 6, height: row - 8 });
  });
  return { lines, items, left };
}

/** What stands at a point of the board in pixels, or null. */
export function itemAt(layout: Layout, x: number, y: number): BoardItem | null {
  const found = layout.items.find(
    (each) => x >= each.x && x <= each.x + each.width && y >= each.y && y <= each.y + each.height,
  );
  return found?.item ?? null;
}

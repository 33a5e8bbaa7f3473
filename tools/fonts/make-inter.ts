import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Makes the one font file that every page loads: Inter variable from the package in node_modules, with the characters
 * of Western European text and of clinical notation, and the weights that the tokens use. Rarer characters come from
 * the package's own files. Run with `node tools/fonts/make-inter.ts`; the result is committed.
 */
const root = join(import.meta.dirname, '../..');
const source = join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
const target = join(root, 'apps/web/src/design/fonts/inter-latin.woff2');

/** Code points, as in `unicode-range` of font.css. */
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x2010, 0x201e],
  [0x2022, 0x2026],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
];

const text = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
  .join('');

const made = await subsetFont(readFileSync(source), text, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
writeFileSync(target, made);
console.log(`${target}: ${made.length} bytes`);

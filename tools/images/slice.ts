import { sin } from '../../packages/kernel/src/index.ts';
import { drawing, ellipse, line, path, text } from './svg.ts';

/** What an axial slice of the chest shows; the patient's left is on the right. */
export interface ChestSlice {
  readonly collapse: number;
  readonly shift: number;
  readonly drain: boolean;
}

const BODY = (ry: number): string => ellipse(400, 380, 340, ry, 'fill="#6c7275"');

export function chestSlice(slice: ChestSlice): string {
  const lung = 190 * (1 - slice.collapse);
  const dx = -slice.shift;
  return drawing(800, 760, 'Computed tomography, chest, axial', [
    BODY(250),
    ellipse(235 + dx * 0.4, 370, 140, 185, 'fill="#111314"'),
    ellipse(560, 370, 150, 190, 'fill="#030303"'),
    path(
      `M440 260C${440 + lung} 250 ${470 + lung} 420 ${430 + lung} 520C${400 + lung} 560 450 540 430 500Z`,
      'fill="#2a2e30" stroke="#878d90" stroke-width="2"',
    ),
    ellipse(520, 520, 70, 28, 'fill="#888e91" fill-opacity="0.8" filter="url(#b6)"'),
    ellipse(400 + dx, 330, 72, 88, 'fill="#9ea4a7" filter="url(#b2)"'),
    ellipse(420 + dx, 470, 24, 24, 'fill="#c4cacd"'),
    ellipse(400, 540, 46, 38, 'fill="#dfe4e6"'),
    path('M180 260C120 340 120 450 190 520', 'fill="none" stroke="#e2e7e9" stroke-width="15" stroke-dasharray="70 14"'),
    path(
      'M640 250C706 330 704 460 626 540',
      'fill="none" stroke="#e2e7e9" stroke-width="15" stroke-dasharray="56 10 30 22"',
    ),
    line(690, 330, 706, 352, 'stroke="#e2e7e9" stroke-width="14"'),
    ...(slice.drain ? [path('M760 420C690 410 640 350 560 300', 'fill="none" stroke="#f2f5f5" stroke-width="9"')] : []),
    text(40, 60, 'R', 'font-size="30"'),
  ]);
}

/** An axial slice of the upper abdomen with contrast: liver, stomach, spleen with a dark cleft and fluid around it. */
export function upperAbdomenSlice(): string {
  return drawing(800, 760, 'Computed tomography, abdomen, axial', [
    BODY(240),
    ellipse(400, 380, 312, 214, 'fill="#4d5255"'),
    path(
      'M130 360C130 250 250 190 380 210C430 240 400 320 360 380C320 470 230 540 160 490C136 460 130 410 130 360Z',
      'fill="#a3aaad" filter="url(#b2)"',
    ),
    ellipse(480, 270, 80, 58, 'fill="#2b2f31"'),
    ellipse(604, 420, 92, 132, 'fill="#33383a" filter="url(#b2)"'),
    ellipse(590, 420, 66, 106, 'fill="#aeb5b8" filter="url(#b2)"'),
    path('M540 400L650 380L640 404L560 432Z', 'fill="#2a2e30"'),
    path('M558 470L632 462L620 480Z', 'fill="#2a2e30"'),
    path('M142 480C200 560 260 560 320 520C270 590 180 570 142 480Z', 'fill="#33383a"'),
    ellipse(420, 440, 25, 25, 'fill="#eef2f3"'),
    ellipse(352, 440, 30, 22, 'fill="#8f9699"'),
    ellipse(390, 520, 50, 42, 'fill="#dfe4e6"'),
    ellipse(520, 500, 42, 46, 'fill="#c2c8ca"'),
    ellipse(270, 510, 42, 46, 'fill="#c2c8ca"'),
    text(40, 60, 'R', 'font-size="30"'),
  ]);
}

/** An axial slice of the head, ventricles and sulci in their places. */
export function headSlice(): string {
  return drawing(700, 760, 'Computed tomography, head, axial', [
    ellipse(350, 365, 250, 310, 'fill="#e6ebec"'),
    ellipse(350, 365, 228, 288, 'fill="#6d7376"'),
    path(
      'M330 300C300 250 296 220 318 200C330 230 340 270 344 320ZM370 300C400 250 404 220 382 200C370 230 360 270 356 320Z',
      'fill="#1b1e20"',
    ),
    line(350, 80, 350, 650, 'stroke="#8b9194" stroke-width="3"'),
    path(
      'M180 300C220 290 240 320 230 350M520 300C480 290 460 320 470 350M200 470C240 470 250 500 240 520M500 470C460 470 450 500 460 520',
      'fill="none" stroke="#4c5154" stroke-width="7"',
    ),
    text(40, 60, 'R', 'font-size="30"'),
  ]);
}

/** A lateral film of the neck: seven vertebrae in an even curve. */
export function neckFilm(): string {
  const bodies = Array.from({ length: 7 }, (_, i) => {
    const y = 170 + i * 66;
    const x = 360 - Math.round(22 * sin((i / 6) * Math.PI));
    return [
      `<rect x="${x}" y="${y}" width="92" height="50" rx="9" fill="#c3c9cc" fill-opacity="0.8"/>`,
      path(
        `M${x + 96} ${y + 14}L${x + 190} ${y + 52}L${x + 180} ${y + 66}L${x + 94} ${y + 40}Z`,
        'fill="#b4babd" fill-opacity="0.6"',
      ),
    ].join('');
  });
  return drawing(700, 760, 'Computed tomography, neck, sagittal', [
    path('M220 0C200 260 170 520 120 760L640 760C600 520 560 260 560 0Z', 'fill="#54595c" filter="url(#b14)"'),
    ...bodies,
    path('M300 40C290 260 280 480 290 740', 'fill="none" stroke="#0d0e0f" stroke-width="34" stroke-opacity="0.8"'),
  ]);
}

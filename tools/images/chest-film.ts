import { cos, sin } from '../../packages/kernel/src/index.ts';
import { between, chance, drawing, ellipse, line, n, path, text } from './svg.ts';

/** What differs between chest films: all lengths in pixels of an 800 by 800 drawing. The patient's left is on the right. */
export interface ChestFilm {
  /** Part of the left lung that is airless and small, 0 to 1. */
  readonly collapse: number;
  /** How far the mediastinum lies towards the patient's right. */
  readonly shift: number;
  readonly contusion: boolean;
  readonly fractures: boolean;
  readonly drain: boolean;
  readonly tube?: boolean;
}

const RIGHT_LUNG =
  'M372 150C300 120 215 190 185 330C165 430 160 520 170 590C220 560 300 560 352 592C362 480 352 300 372 150Z';
const leftLung = (down: number): string =>
  `M428 150C500 120 585 190 615 330C635 430 640 ${n(520 + down)} 632 ${n(600 + down)}C580 ${n(565 + down)} 510 ${n(560 + down)} 470 ${n(600 + down)}C452 480 446 300 428 150Z`;

function ribs(side: 1 | -1, spread: number, fractures: boolean): string[] {
  const out: string[] = [];
  for (let i = 0; i < 10; i++) {
    const y = 150 + i * (43 + spread);
    const reach = [110, 165, 195, 212, 224, 232, 238, 240, 238, 232][i] as number;
    const style = 'fill="none" stroke="#b9bfc2" stroke-opacity="0.34" stroke-width="13"';
    const at = (t: number): string => n(400 + side * t);
    const d = `M${at(26)} ${n(y)}C${at(reach * 0.5)} ${n(y - 34)} ${at(reach)} ${n(y - 2)} ${at(reach)} ${n(y + 62)}`;
    out.push(path(d, style));
    const front = `M${at(reach)} ${n(y + 62)}C${at(reach * 0.86)} ${n(y + 118)} ${at(reach * 0.55)} ${n(y + 120)} ${at(reach * 0.36)} ${n(y + 104)}`;
    if (i < 7) out.push(path(front, 'fill="none" stroke="#aab0b3" stroke-opacity="0.2" stroke-width="11"'));
    if (fractures && i >= 4 && i <= 8) {
      const x = 400 + side * (reach - 5);
      out.push(line(x - 14, y + 46, x + 10, y + 36, 'stroke="#0a0b0c" stroke-opacity="0.85" stroke-width="4"'));
      out.push(line(x - 4, y + 52, x + 12, y + 70, 'stroke="#c8ced1" stroke-opacity="0.45" stroke-width="9"'));
    }
  }
  return out;
}

/** Vessels that branch outwards from a hilum, fading to the edge. */
function markings(label: string, x: number, y: number, side: 1 | -1, reach: number): string[] {
  const state = chance(label);
  const out: string[] = [];
  for (let i = 0; i < 26; i++) {
    const angle = between(state, -1.25, 1.25);
    const length = reach * between(state, 0.45, 1);
    const ex = x + side * cos(angle) * length;
    const ey = y + sin(angle) * length * 1.25;
    const bend = between(state, -22, 22);
    const d = `M${n(x)} ${n(y)}Q${n((x + ex) / 2)} ${n((y + ey) / 2 + bend)} ${n(ex)} ${n(ey)}`;
    out.push(
      path(
        d,
        `fill="none" stroke="#9aa1a5" stroke-opacity="${n(between(state, 0.15, 0.4))}" stroke-width="${n(between(state, 1, 4))}"`,
      ),
    );
  }
  return out;
}

function mediastinum(shift: number): string[] {
  const dx = -shift;
  const heart = `M${n(372 + dx)} 330C${n(345 + dx)} 400 ${n(340 + dx)} 520 ${n(362 + dx)} 600L${n(540 + dx)} 612C${n(560 + dx)} 520 ${n(500 + dx)} 420 ${n(432 + dx)} 330Z`;
  return [
    path(
      `M${n(376 + dx * 0.6)} 120C${n(368 + dx)} 220 ${n(366 + dx)} 300 ${n(370 + dx)} 380L${n(440 + dx)} 380C${n(452 + dx)} 300 ${n(440 + dx)} 220 ${n(424 + dx * 0.6)} 120Z`,
      'fill="#aeb4b7" fill-opacity="0.75" filter="url(#b6)"',
    ),
    path(heart, 'fill="#c3c9cc" fill-opacity="0.85" filter="url(#b6)"'),
    path(
      `M${n(396 + dx * 0.8)} 60L${n(394 + dx * 0.9)} 250M${n(404 + dx * 0.8)} 60L${n(406 + dx * 0.9)} 250`,
      'stroke="#16181a" stroke-width="9" stroke-opacity="0.55" filter="url(#b2)"',
    ),
    path('M382 90L378 760L422 760L418 90Z', 'fill="#d3d8da" fill-opacity="0.4" filter="url(#b2)"'),
  ];
}

function collapsedLung(collapse: number, shift: number): string {
  const w = 170 * (1 - collapse) + 24;
  const x = 436 - shift * 0.7;
  return path(
    `M${n(x)} 190C${n(x + w)} 210 ${n(x + w * 1.1)} 330 ${n(x + w)} 420C${n(x + w * 0.9)} 500 ${n(x + w * 0.4)} 540 ${n(x)} 530Z`,
    `fill="#5d6366" fill-opacity="${n(0.35 + 0.45 * collapse)}" stroke="#d8dddf" stroke-opacity="0.8" stroke-width="2.5" filter="url(#b2)"`,
  );
}

/** An antero-posterior supine chest film. */
export function chestFilm(film: ChestFilm): string {
  const down = film.collapse > 0.5 ? 46 : film.collapse * 20;
  const air = film.collapse > 0 ? '#08090a' : '#16191b';
  const body = [
    path(
      'M120 800C110 560 120 330 190 210C240 140 300 110 340 90L340 0L460 0L460 90C500 110 560 140 610 210C680 330 690 560 680 800Z',
      'fill="#7b8285" filter="url(#b14)"',
    ),
    path('M150 800C150 700 190 600 250 585L560 600C620 620 650 700 650 800Z', 'fill="#969da0" filter="url(#b14)"'),
    path(RIGHT_LUNG, 'fill="#16191b" filter="url(#b6)"'),
    path(leftLung(down), `fill="${air}" filter="url(#b6)"`),
    ...markings('right', 356 - film.shift * 0.6, 350, -1, 165),
    ...(film.collapse > 0 ? [collapsedLung(film.collapse, film.shift)] : markings('left', 446, 350, 1, 165)),
    ...(film.contusion && film.collapse < 0.5
      ? [ellipse(560, 470, 55, 75, 'fill="#aab1b4" fill-opacity="0.5" filter="url(#b14)"')]
      : []),
    ...ribs(-1, 0, false),
    ...ribs(1, film.collapse > 0.5 ? 3 : 0, film.fractures),
    ...mediastinum(film.shift),
    path('M392 128C330 96 260 112 190 160', 'fill="none" stroke="#cfd5d8" stroke-opacity="0.55" stroke-width="16"'),
    path('M408 128C470 96 540 112 610 160', 'fill="none" stroke="#cfd5d8" stroke-opacity="0.55" stroke-width="16"'),
    ...(film.drain
      ? [
          path(
            'M700 430C640 420 600 400 560 340C530 295 500 250 492 205',
            'fill="none" stroke="#e9edee" stroke-opacity="0.35" stroke-width="15"',
          ),
          path(
            'M700 430C640 420 600 400 560 340C530 295 500 250 492 205',
            'fill="none" stroke="#f6f8f8" stroke-width="3" stroke-dasharray="150 10 400"',
          ),
        ]
      : []),
    ...(film.tube ? [line(398, 40, 397, 215, 'stroke="#f3f6f6" stroke-width="3"')] : []),
    ...[
      [250, 260],
      [560, 240],
      [300, 640],
    ].map(([x, y]) => ellipse(x as number, y as number, 9, 9, 'fill="#e4e8ea" fill-opacity="0.8"')),
    text(60, 70, 'R', 'font-size="34"'),
    text(60, 100, 'supine, mobile', 'font-size="15"'),
  ];
  return drawing(800, 800, 'Chest radiograph', body);
}

import { between, chance, drawing, ellipse, line, path } from './svg.ts';

const BONE = 'fill="#c9cecf" fill-opacity="0.75" filter="url(#b2)"';
const SOFT = 'fill="#5b6265" filter="url(#b6)"';
const DARK = 'fill="#26292b" filter="url(#b2)"';
const STONE = 'fill="#ffffff"';

/** Vertebrae from top to bottom at `x`. */
const spine = (x: number, top: number, count: number, style: string): string[] =>
  Array.from(
    { length: count },
    (_, at) => `<rect x="${x - 34}" y="${top + at * 62}" width="68" height="48" rx="8" ${style}/>`,
  );

/** A kidney seen from the front, its centre line tilted; `wide` opens pelvis and calyces. */
function kidney(cx: number, cy: number, side: -1 | 1, wide: boolean): string[] {
  const centre = cx - side * 18;
  const calyces = [-52, 0, 52].map((dy) => ellipse(cx + side * 12, cy + dy, wide ? 22 : 5, wide ? 18 : 4, DARK));
  return [
    ellipse(cx, cy, wide ? 66 : 54, wide ? 108 : 94, 'fill="#a5acae" filter="url(#b2)"'),
    ellipse(centre, cy, wide ? 34 : 12, wide ? 60 : 38, DARK),
    ...calyces,
  ];
}

/** Streaks in the fat around a kidney. */
function streaks(cx: number, cy: number): string[] {
  const state = chance('streaks');
  return Array.from({ length: 26 }, () => {
    const x = cx + between(state, -110, 90);
    const y = cy + between(state, -150, 150);
    return line(
      x,
      y,
      x + between(state, -18, 18),
      y + between(state, 4, 26),
      'stroke="#878e91" stroke-width="1.6" stroke-opacity="0.7"',
    );
  });
}

/** Computed tomography without contrast, from the front: right side of the body on the left of the picture. */
export function kidneysFront(): string {
  return drawing(800, 800, 'CT, coronal plane', [
    path('M150 40C120 300 130 560 190 780L610 780C670 560 680 300 650 40Z', 'fill="#34393b" filter="url(#b6)"'),
    path('M180 40C170 180 190 250 330 260C350 180 340 90 330 40Z', 'fill="#8a9193" filter="url(#b6)"'),
    path('M640 40C650 140 620 190 560 200C520 160 520 90 530 40Z', 'fill="#868d8f" filter="url(#b6)"'),
    ...spine(400, 60, 11, BONE),
    path('M330 330C310 470 270 640 250 760L330 780C360 640 366 470 360 330Z', SOFT),
    path('M470 330C490 470 530 640 550 760L470 780C440 640 434 470 440 330Z', SOFT),
    ...streaks(262, 400),
    ...kidney(262, 400, -1, true),
    ...kidney(545, 385, 1, false),
    path('M286 440C306 470 316 490 318 512', 'fill="none" stroke="#26292b" stroke-width="17"'),
    ellipse(319, 520, 8, 12, STONE),
    path('M319 534C322 600 330 660 356 730', 'fill="none" stroke="#6a7174" stroke-width="3"'),
    path('M512 420C490 520 480 640 450 730', 'fill="none" stroke="#6a7174" stroke-width="3"'),
    ellipse(402, 752, 46, 20, 'fill="#4a5053" filter="url(#b2)"'),
  ]);
}

/** A slice across the body through both kidneys, seen from the feet. */
export function kidneysAcross(): string {
  return drawing(800, 700, 'CT, axial plane', [
    ellipse(400, 345, 350, 260, 'fill="#23272a"'),
    ellipse(400, 345, 318, 228, 'fill="#454b4e" filter="url(#b6)"'),
    path(
      'M120 320C120 190 240 150 330 170C350 260 300 360 200 380C150 380 120 360 120 320Z',
      'fill="#868d90" filter="url(#b6)"',
    ),
    path('M366 430L434 430L450 492L400 540L350 492Z', BONE),
    ellipse(392, 402, 20, 20, 'fill="#7d8487"'),
    ellipse(436, 404, 19, 15, 'fill="#757c7f"'),
    ...streaks(228, 440),
    ellipse(232, 440, 86, 76, 'fill="#a3aaac" filter="url(#b2)"'),
    path('M200 420C230 395 280 405 312 432C290 470 240 480 206 462Z', DARK),
    ellipse(316, 446, 11, 9, STONE),
    ellipse(566, 436, 70, 62, 'fill="#a3aaac" filter="url(#b2)"'),
    ellipse(524, 436, 16, 9, DARK),
    ellipse(330, 250, 44, 30, 'fill="#2b3033" filter="url(#b2)"'),
    ellipse(470, 240, 70, 34, 'fill="#565d60" filter="url(#b6)"'),
  ]);
}

/** Ultrasound along a kidney whose dark centre is wide and holds drifting echoes; the ureter ends at a bright edge with a shadow. */
export function kidneyAlong(): string {
  const state = chance('kidney echoes');
  const dots = (count: number, box: readonly [number, number, number, number]): string =>
    Array.from({ length: count }, () => {
      const x = Math.round(between(state, box[0], box[2]));
      return `M${x} ${Math.round(between(state, box[1], box[3]))}h${Math.round(between(state, 2, 6))}`;
    }).join('');
  return drawing(
    600,
    620,
    'Ultrasound, right flank',
    [
      '<g clip-path="url(#sector)"><rect width="600" height="600" fill="#1c1f21"/>',
      path(dots(500, [60, 70, 540, 590]), 'stroke="#dfe4e6" stroke-width="2" stroke-opacity="0.25"'),
      ellipse(300, 330, 190, 105, 'fill="#666d70" fill-opacity="0.9" filter="url(#b2)"'),
      ellipse(300, 330, 92, 40, 'fill="#060707"'),
      ...[
        [205, 290],
        [205, 370],
        [300, 262],
        [300, 398],
        [395, 290],
        [395, 370],
      ].map(([x = 0, y = 0]) => ellipse(x, y, 30, 22, 'fill="#060707"')),
      path(dots(90, [215, 338, 385, 372]), 'stroke="#aeb5b8" stroke-width="2" stroke-opacity="0.6"'),
      path('M385 345C430 372 452 392 470 420', 'fill="none" stroke="#060707" stroke-width="22"'),
      path('M456 424L492 412', 'stroke="#ffffff" stroke-width="9" stroke-linecap="round"'),
      path('M458 430L494 418L520 590L470 590Z', 'fill="#060707" fill-opacity="0.85"'),
      '</g>',
    ],
    '<clipPath id="sector"><path d="M300 70L60 520A480 480 0 0 0 540 520Z"/></clipPath>',
  );
}

/** Plain film of the abdomen, lying. */
export function abdominalFilm(): string {
  const state = chance('bowel gas');
  const gas = Array.from({ length: 14 }, () =>
    ellipse(
      between(state, 240, 560),
      between(state, 250, 640),
      between(state, 14, 34),
      between(state, 10, 24),
      'fill="#1a1d1f" fill-opacity="0.8" filter="url(#b6)"',
    ),
  );
  return drawing(800, 860, 'Abdominal radiograph, supine', [
    path('M140 20C110 300 120 600 160 830L640 830C680 600 690 300 660 20Z', 'fill="#5a6164" filter="url(#b14)"'),
    ...spine(400, 60, 9, 'fill="#b9bfc1" fill-opacity="0.7" filter="url(#b2)"'),
    ...Array.from({ length: 5 }, (_, at) => [
      line(366, 330 + at * 62, 320, 322 + at * 62, 'stroke="#aab0b2" stroke-width="9" stroke-opacity="0.6"'),
      line(434, 330 + at * 62, 480, 322 + at * 62, 'stroke="#aab0b2" stroke-width="9" stroke-opacity="0.6"'),
    ]).flat(),
    path(
      'M180 640C230 600 320 620 370 690C340 780 240 800 190 740Z',
      'fill="#aab0b2" fill-opacity="0.5" filter="url(#b2)"',
    ),
    path(
      'M620 640C570 600 480 620 430 690C460 780 560 800 610 740Z',
      'fill="#aab0b2" fill-opacity="0.5" filter="url(#b2)"',
    ),
    ...gas,
    ellipse(312, 384, 8, 12, STONE),
  ]);
}

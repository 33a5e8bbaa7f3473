import { drawing, ellipse, line, path, text } from './svg.ts';

const BONE = 'fill="#b9c0c3" fill-opacity="0.72" filter="url(#b2)"';

function half(mirrored: boolean): string {
  const wing =
    'M440 300C520 220 640 220 680 300C690 370 640 430 590 470C560 500 540 520 536 560L470 520C450 470 430 380 440 300Z';
  const ramus = 'M536 560C520 600 490 640 430 650C410 650 404 640 404 620C440 610 470 590 480 556Z';
  const ischium = 'M560 560C580 620 570 690 520 700C480 704 450 680 420 664L432 644C470 656 510 650 530 600Z';
  const femur =
    'M600 520C640 500 680 540 690 590C716 640 724 720 730 800L664 800C660 720 650 660 626 626C590 610 576 560 600 520Z';
  const group = [
    path(wing, BONE),
    path(ramus, BONE),
    path(ischium, BONE),
    path(femur, BONE),
    ellipse(588, 556, 40, 40, 'fill="#c6ccce" fill-opacity="0.75"'),
  ];
  return `<g${mirrored ? ' transform="translate(800 0) scale(-1 1)"' : ''}>${group.join('')}</g>`;
}

/** An antero-posterior pelvis film, rings and joints whole. */
export function pelvisFilm(): string {
  return drawing(800, 800, 'Pelvis radiograph', [
    path(
      'M90 120C140 60 660 60 710 120C760 300 760 620 740 800L60 800C40 620 40 300 90 120Z',
      'fill="#54595c" filter="url(#b14)"',
    ),
    half(false),
    half(true),
    path('M360 140L440 140L446 300L400 330L354 300Z', BONE),
    path('M360 300C380 290 420 290 440 300C450 360 430 440 400 480C370 440 350 360 360 300Z', BONE),
    line(400, 612, 400, 664, 'stroke="#1b1e20" stroke-width="5"'),
    ellipse(400, 470, 90, 62, 'fill="#3c4144" fill-opacity="0.6" filter="url(#b14)"'),
    text(60, 90, 'R', 'font-size="34"'),
  ]);
}

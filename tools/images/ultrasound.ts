import { between, chance, drawing, ellipse, line, n, path, text } from './svg.ts';

const SECTOR = '<clipPath id="sector"><path d="M300 70L60 520A480 480 0 0 0 540 520Z"/></clipPath>';

/** Light dots of pseudo-random place within a box, in one path for each of three strengths. */
function speckle(label: string, count: number, left: number, top: number, right: number, bottom: number): string[] {
  const state = chance(label);
  return [0.14, 0.28, 0.5].map((opacity) => {
    const dots = Array.from({ length: Math.round(count / 3) }, () => {
      const x = Math.round(between(state, left, right));
      const y = Math.round(between(state, top, bottom));
      return `M${x} ${y}h${Math.round(between(state, 2, 6))}`;
    });
    return path(dots.join(''), `stroke="#dfe4e6" stroke-width="2" stroke-opacity="${opacity}"`);
  });
}
const sector = (label: string, body: readonly string[]): string =>
  [
    `<g clip-path="url(#sector)"><rect width="600" height="600" fill="#1c1f21"/>`,
    ...speckle(label, 900, 60, 70, 540, 590),
    ...body,
    '</g>',
  ].join('');

/** One view between two organs; `fluid` draws the black stripe between them. */
export function abdominalView(title: string, fluid: boolean): string {
  const body = sector(title, [
    ellipse(230, 330, 150, 100, 'fill="#6d7477" fill-opacity="0.75" filter="url(#b6)"'),
    ellipse(380, 420, 100, 60, 'fill="#565c5f" fill-opacity="0.8" filter="url(#b6)"'),
    ellipse(385, 420, 50, 22, 'fill="#9aa0a3" fill-opacity="0.6" filter="url(#b6)"'),
    path('M110 240C200 190 330 190 460 280', 'fill="none" stroke="#eef1f2" stroke-width="7" filter="url(#b2)"'),
    ...(fluid
      ? [
          path('M250 395C290 360 350 345 420 352C400 366 350 366 300 392C280 404 262 408 250 395Z', 'fill="#030303"'),
          path('M150 262C230 224 320 226 400 262C330 244 230 246 150 276Z', 'fill="#030303"'),
        ]
      : []),
  ]);
  return drawing(600, 620, `Ultrasound, ${title}`, [body], SECTOR);
}

/** The heart from below the xiphoid: four chambers within a bright line. */
export function cardiacView(): string {
  const body = sector('subxiphoid', [
    ellipse(300, 350, 190, 120, 'fill="#5a6063" fill-opacity="0.9" filter="url(#b6)"'),
    ellipse(240, 320, 52, 36, 'fill="#0b0c0d"'),
    ellipse(350, 320, 62, 34, 'fill="#0b0c0d"'),
    ellipse(250, 400, 48, 30, 'fill="#0b0c0d"'),
    ellipse(360, 400, 60, 36, 'fill="#0b0c0d"'),
    ellipse(300, 350, 198, 128, 'fill="none" stroke="#eef1f2" stroke-width="4" filter="url(#b2)"'),
  ]);
  return drawing(600, 620, 'Ultrasound, subxiphoid', [body], SECTOR);
}

/** A lung view over time: grains below the pleural line where it moves, straight lines all the way where nothing moves. */
export function lungTrace(title: string, moves: boolean): string {
  const state = chance(title);
  const body: string[] = ['<rect x="40" y="40" width="520" height="530" fill="#15181a"/>'];
  for (let y = 52; y < 200; y += 9)
    body.push(
      line(
        40,
        y,
        560,
        y,
        `stroke="#c3c9cc" stroke-opacity="${n(between(state, 0.15, 0.6))}" stroke-width="${n(between(state, 1, 4))}"`,
      ),
    );
  body.push(line(40, 208, 560, 208, 'stroke="#f2f5f5" stroke-width="7"'));
  if (moves) {
    body.push(...speckle(title, 3600, 42, 216, 554, 566));
  } else {
    for (let y = 218; y < 566; y += 8)
      body.push(
        line(
          40,
          y,
          560,
          y,
          `stroke="#c3c9cc" stroke-opacity="${n(between(state, 0.15, 0.55))}" stroke-width="${n(between(state, 1, 4))}"`,
        ),
      );
  }
  body.push(text(46, 32, 'M-mode', 'font-size="16"'));
  return drawing(600, 620, `Ultrasound, ${title}`, body);
}

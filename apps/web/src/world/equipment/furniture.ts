import type { Builder } from '../geometry/builder.ts';
import { COLOUR } from '../palette.ts';

const STEEL = COLOUR.steel;

/** A hospital bed, head at −z, deck 0.62 m high, its head end raised by an angle. */
export function bed(b: Builder, headAngle: number): void {
  for (const x of [-0.42, 0.42])
    for (const z of [-0.85, 0.85]) {
      b.rod([x, 0.09, z], [x, 0.3, z], 0.022, COLOUR.steelDark);
      b.rod([x - 0.018, 0.07, z], [x + 0.018, 0.07, z], 0.07, COLOUR.dark, 14);
    }
  b.box([0.84, 0.08, 1.9], { at: [0, 0.34, 0] }, COLOUR.plastic);
  b.box([0.3, 0.16, 0.7], { at: [0, 0.44, 0.1] }, COLOUR.grey);
  b.box([0.9, 0.05, 1.12], { at: [0, 0.56, 0.46] }, COLOUR.steel);
  b.box([0.86, 0.13, 1.14], { at: [0, 0.645, 0.46] }, COLOUR.linen, 0.03);
  const s = Math.sin(headAngle);
  const c = Math.cos(headAngle);
  const hinge = -0.1;
  const middle = (d: number, up: number): [number, number, number] => [
    0,
    0.56 + d * s + up * c,
    hinge - d * c + up * s,
  ];
  b.box([0.9, 0.05, 0.9], { at: middle(0.45, 0), turn: [headAngle, 0, 0] }, STEEL);
  b.box([0.86, 0.13, 0.9], { at: middle(0.45, 0.085), turn: [headAngle, 0, 0] }, COLOUR.linen, 0.03);
  b.box([0.54, 0.07, 0.3], { at: middle(0.78, 0.165), turn: [headAngle, 0, 0] }, COLOUR.pillow, 0.045);
  b.box([0.95, 0.5, 0.045], { at: [0, 0.72, -1.06] }, COLOUR.tealPale, 0.02);
  b.box([0.95, 0.34, 0.045], { at: [0, 0.62, 1.07] }, COLOUR.tealPale, 0.02);
  for (const x of [-0.47, 0.47]) {
    b.rod([x, 0.86, -0.55], [x, 0.86, 0.35], 0.015, COLOUR.plastic, 8);
    for (const z of [-0.5, -0.1, 0.3]) b.rod([x, 0.5, z], [x, 0.86, z], 0.011, COLOUR.plastic, 6);
  }
}

/** A blanket over the legs of whoever lies in the bed. */
export function blanket(b: Builder): void {
  b.box([0.7, 0.2, 0.66], { at: [0, 0.8, 0.48] }, COLOUR.blanket, 0.09);
  b.box([0.66, 0.44, 0.42], { at: [0, 0.88, 0.84] }, COLOUR.blanket, 0.14);
  b.box([0.92, 0.05, 0.9], { at: [0, 0.705, 0.58] }, COLOUR.blanket, 0.02);
  b.box([0.72, 0.05, 0.16], { at: [0, 0.89, 0.2] }, COLOUR.linen, 0.02);
}

/** A stand on castors with a mast. */
function stand(b: Builder, height: number): void {
  for (let i = 0; i < 5; i++) {
    const a = (2 * Math.PI * i) / 5;
    b.rod([0, 0.1, 0], [0.3 * Math.cos(a), 0.06, 0.3 * Math.sin(a)], 0.016, COLOUR.steelDark, 6);
    b.ball([0.03, 0.03, 0.03], [0.3 * Math.cos(a), 0.03, 0.3 * Math.sin(a)], COLOUR.dark, 4);
  }
  b.rod([0, 0.08, 0], [0, height, 0], 0.016, STEEL, 10);
}

/** A drip stand with a bag and a pump. */
export function dripStand(b: Builder): void {
  stand(b, 2.0);
  b.rod([-0.14, 1.98, 0], [0.14, 1.98, 0], 0.008, STEEL, 6);
  b.box([0.12, 0.2, 0.03], { at: [0.12, 1.84, 0] }, '#dfeaf0', 0.012);
  b.pipe(
    [
      [0.12, 1.73, 0],
      [0.12, 1.5, 0.02],
      [0.05, 1.32, 0.06],
    ],
    0.004,
    '#e8f0f2',
    5,
  );
  b.box([0.14, 0.2, 0.12], { at: [0, 1.28, 0.08] }, COLOUR.plastic, 0.012);
  b.box([0.1, 0.05, 0.006], { at: [0, 1.32, 0.143] }, COLOUR.black, 0.002);
}

/** The case of a monitor whose screen, 0.42 by 0.28 m, is drawn by itself at the given place. */
export function monitorStand(b: Builder): void {
  stand(b, 1.42);
  b.box([0.48, 0.36, 0.1], { at: [0, 1.55, 0] }, COLOUR.dark, 0.014);
  b.box([0.3, 0.16, 0.22], { at: [0, 0.92, 0] }, STEEL, 0.01);
  b.pipe(
    [
      [0.1, 1.42, 0.06],
      [0.16, 1.1, 0.1],
      [0.3, 0.95, 0.16],
      [0.55, 0.98, 0.2],
    ],
    0.006,
    COLOUR.grey,
    5,
  );
}

/** A drug trolley of drawers, each with its label. */
export function drugTrolley(b: Builder): void {
  const labels = [COLOUR.red, COLOUR.blue, COLOUR.yellow, COLOUR.green, COLOUR.teal];
  b.box([0.66, 0.9, 0.5], { at: [0, 0.56, 0] }, COLOUR.red, 0.015);
  labels.forEach((label, i) => {
    const y = 0.92 - i * 0.165;
    b.box([0.6, 0.145, 0.02], { at: [0, y, 0.255] }, COLOUR.plastic, 0.006);
    b.box([0.14, 0.04, 0.006], { at: [-0.18, y + 0.02, 0.268] }, label, 0.001);
    b.rod([-0.1, y - 0.03, 0.28], [0.1, y - 0.03, 0.28], 0.008, COLOUR.steelDark, 6);
  });
  b.box([0.7, 0.03, 0.54], { at: [0, 1.03, 0] }, STEEL, 0.006);
  b.box([0.24, 0.08, 0.3], { at: [-0.18, 1.085, 0] }, COLOUR.plastic, 0.01);
  b.rod([0.1, 1.09, 0.05], [0.24, 1.09, 0.05], 0.016, '#f4f7f8', 8);
  for (const x of [-0.28, 0.28]) for (const z of [-0.2, 0.2]) b.ball([0.05, 0.05, 0.05], [x, 0.055, z], COLOUR.dark, 5);
}

/** A defibrillator on its trolley. */
export function defibrillator(b: Builder): void {
  stand(b, 0.95);
  b.box([0.44, 0.03, 0.36], { at: [0, 0.96, 0] }, STEEL, 0.006);
  b.box([0.38, 0.26, 0.28], { at: [0, 1.11, 0] }, '#e3a53c', 0.02);
  b.box([0.2, 0.13, 0.012], { at: [-0.05, 1.15, 0.142] }, COLOUR.black, 0.003);
  b.ball([0.028, 0.028, 0.012], [0.12, 1.16, 0.145], COLOUR.red, 5);
  b.ball([0.022, 0.022, 0.012], [0.12, 1.09, 0.145], COLOUR.green, 5);
  for (const x of [-0.1, 0.1]) b.box([0.1, 0.05, 0.1], { at: [x, 1.265, 0] }, COLOUR.dark, 0.012);
}

/** A ventilator on its column with breathing tubes. */
export function ventilator(b: Builder): void {
  stand(b, 0.9);
  b.box([0.36, 0.3, 0.34], { at: [0, 1.03, 0] }, COLOUR.white, 0.02);
  b.box([0.34, 0.26, 0.035], { at: [0, 1.36, 0.1], turn: [-0.15, 0, 0] }, COLOUR.dark, 0.01);
  for (const x of [-0.06, 0.06])
    b.pipe(
      [
        [x, 1.0, 0.18],
        [x * 2, 0.95, 0.45],
        [x * 2.4, 1.1, 0.8],
      ],
      0.016,
      '#cfe0e6',
      8,
    );
}

/** A wash-hand basin with tap, soap and gel on the wall behind it (at −z). */
export function basin(b: Builder): void {
  b.box([0.5, 0.14, 0.38], { at: [0, 0.88, 0.2] }, COLOUR.white, 0.05);
  b.box([0.36, 0.02, 0.24], { at: [0, 0.955, 0.22] }, '#d5dadb', 0.008);
  b.pipe(
    [
      [0, 1.0, 0.03],
      [0, 1.15, 0.06],
      [0, 1.13, 0.2],
    ],
    0.012,
    STEEL,
    8,
  );
  b.box([0.1, 0.22, 0.09], { at: [0.36, 1.3, 0.05] }, COLOUR.plastic, 0.012);
  b.box([0.1, 0.22, 0.09], { at: [-0.36, 1.3, 0.05] }, COLOUR.tealPale, 0.012);
  b.box([0.28, 0.12, 0.1], { at: [0, 1.55, 0.05] }, COLOUR.blue, 0.008);
}

/** A visitor's chair. */
export function chair(b: Builder): void {
  b.box([0.5, 0.08, 0.48], { at: [0, 0.44, 0] }, COLOUR.teal, 0.03);
  b.box([0.5, 0.5, 0.07], { at: [0, 0.74, -0.23], turn: [-0.12, 0, 0] }, COLOUR.teal, 0.03);
  for (const x of [-0.22, 0.22]) for (const z of [-0.2, 0.2]) b.rod([x, 0, z], [x, 0.42, z], 0.014, STEEL, 8);
}

/** A table over the bed's foot with a jug and a cup. */
export function overbedTable(b: Builder): void {
  b.box([0.8, 0.025, 0.4], { at: [0, 0.92, 0] }, COLOUR.wood, 0.01);
  b.rod([-0.3, 0.08, 0], [-0.3, 0.91, 0], 0.022, STEEL, 8);
  b.box([0.5, 0.04, 0.06], { at: [-0.08, 0.06, -0.12] }, STEEL, 0.01);
  b.box([0.5, 0.04, 0.06], { at: [-0.08, 0.06, 0.12] }, STEEL, 0.01);
  b.rod([0.2, 0.93, 0.05], [0.2, 1.1, 0.05], 0.05, '#cfe0e6', 12, 0.058);
  b.rod([0.05, 0.93, 0.1], [0.05, 1.02, 0.1], 0.032, COLOUR.white, 10, 0.038);
}

/** A desk with the computer that holds the chart. */
export function chartComputer(b: Builder): void {
  b.box([0.9, 0.03, 0.5], { at: [0, 1.0, 0] }, COLOUR.wood, 0.008);
  stand(b, 0.98);
  b.box([0.52, 0.32, 0.03], { at: [0, 1.3, -0.1] }, COLOUR.dark, 0.008);
  b.rod([0, 1.02, -0.1], [0, 1.15, -0.1], 0.02, COLOUR.dark, 8);
  b.box([0.4, 0.015, 0.14], { at: [0, 1.025, 0.12] }, COLOUR.grey, 0.004);
}

/** The panel at the bed's head: oxygen, air, suction, sockets, call bell. On a wall that faces +z. */
export function bedHeadPanel(b: Builder): void {
  b.box([1.9, 0.26, 0.06], { at: [0, 1.32, 0.03] }, COLOUR.plastic, 0.012);
  [COLOUR.white, COLOUR.black, COLOUR.yellow].forEach((colour, i) => {
    b.rod([-0.75 + i * 0.16, 1.32, 0.06], [-0.75 + i * 0.16, 1.32, 0.1], 0.032, colour, 12);
  });
  b.rod([-0.75, 1.4, 0.1], [-0.75, 1.58, 0.1], 0.022, '#e6f2f0', 10);
  b.rod([-0.43, 1.12, 0.1], [-0.43, 1.28, 0.1], 0.05, '#e6eef0', 12);
  for (let i = 0; i < 5; i++)
    b.box([0.08, 0.08, 0.012], { at: [0.1 + i * 0.13, 1.32, 0.064] }, i < 2 ? COLOUR.red : COLOUR.white, 0.004);
  b.box([0.06, 0.1, 0.02], { at: [0.84, 1.32, 0.07] }, COLOUR.accent, 0.006);
}

/** An examination light on an arm from the ceiling. */
export function ceilingLight(b: Builder, height: number): void {
  b.rod([0, height, 0], [0, height - 0.35, 0], 0.03, COLOUR.plastic, 10);
  b.pipe(
    [
      [0, height - 0.35, 0],
      [0.5, height - 0.4, 0.1],
      [0.6, height - 0.75, 0.2],
    ],
    0.024,
    COLOUR.plastic,
    8,
  );
  b.rod([0.6, height - 0.75, 0.2], [0.62, height - 0.84, 0.22], 0.26, COLOUR.white, 24, 0.24);
  b.rod([0.62, height - 0.84, 0.22], [0.622, height - 0.845, 0.222], 0.2, '#fff6df', 24);
}

/** A whiteboard on a wall that faces +z. */
export function whiteboard(b: Builder): void {
  b.box([1.2, 0.8, 0.03], { at: [0, 1.55, 0.02] }, COLOUR.steelDark, 0.006);
  b.box([1.14, 0.74, 0.012], { at: [0, 1.55, 0.036] }, '#fbfbf8', 0.002);
  for (let i = 0; i < 5; i++)
    b.box(
      [0.5 + 0.1 * (i % 3), 0.014, 0.004],
      { at: [-0.2 + 0.04 * (i % 2), 1.8 - i * 0.11, 0.044] },
      i === 0 ? COLOUR.tealDark : COLOUR.grey,
      0.001,
    );
  b.box([0.5, 0.02, 0.06], { at: [0, 1.14, 0.05] }, COLOUR.steelDark, 0.004);
}

/** A portable ultrasound machine. */
export function ultrasound(b: Builder): void {
  stand(b, 0.92);
  b.box([0.4, 0.06, 0.34], { at: [0, 0.96, 0] }, COLOUR.white, 0.014);
  b.box([0.38, 0.28, 0.035], { at: [0, 1.2, -0.1], turn: [-0.1, 0, 0] }, COLOUR.dark, 0.008);
  b.rod([0.24, 0.9, 0.05], [0.24, 1.02, 0.05], 0.02, COLOUR.grey, 8);
}

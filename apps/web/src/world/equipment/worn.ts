import { Group, Mesh, MeshLambertMaterial, type Object3D } from 'three';
import { Builder } from '../geometry/builder.ts';

/** A mask, cannula or mouth-piece as seen on a face, at the head joint's own frame; eyes about 9 cm above the joint and 9 cm before it. */
const WORN: Readonly<Record<'mask' | 'reservoir' | 'cannula' | 'tube', (b: Builder) => void>> = {
  mask(b) {
    b.ball([0.042, 0.052, 0.045], [0, 0.035, 0.115], '#cfe6e0', 8);
    b.rod([0, 0.02, 0.155], [0, 0.0, 0.175], 0.016, '#7fb3a4', 10);
    b.pipe(
      [
        [0, 0, 0.175],
        [0.05, -0.08, 0.17],
        [0.12, -0.22, 0.1],
      ],
      0.006,
      '#7fb3a4',
      6,
    );
  },
  reservoir(b) {
    WORN.mask(b);
    b.ball([0.045, 0.09, 0.03], [0, -0.1, 0.18], '#e4f0ee', 8);
  },
  cannula(b) {
    b.pipe(
      [
        [-0.08, 0.03, 0.03],
        [-0.05, 0.035, 0.1],
        [0, 0.045, 0.125],
        [0.05, 0.035, 0.1],
        [0.08, 0.03, 0.03],
      ],
      0.0035,
      '#bfe0d8',
      6,
    );
    b.pipe(
      [
        [0, 0.03, 0.12],
        [0.04, -0.08, 0.13],
        [0.1, -0.2, 0.1],
      ],
      0.004,
      '#bfe0d8',
      6,
    );
  },
  tube(b) {
    b.rod([0, 0.02, 0.1], [0, 0.03, 0.2], 0.008, '#e9e2c8', 8);
    b.box([0.08, 0.012, 0.01], { at: [0, 0.022, 0.118] }, '#f4f4f0', 0.003);
  },
};

const KIND: readonly (readonly [RegExp, keyof typeof WORN])[] = [
  [/nonRebreather/i, 'reservoir'],
  [/tube|supraglottic/i, 'tube'],
  [/mask|venturi|nebuliser/i, 'mask'],
  [/cannula/i, 'cannula'],
];

/** Puts on the head what a person is observed to wear on the face; what was there before goes. */
export class WornOnFace {
  private readonly group = new Group();
  private key = '';

  constructor(head: Object3D) {
    head.add(this.group);
  }

  show(wearing: readonly string[]): void {
    const kind = KIND.find(([pattern]) => wearing.some((each) => pattern.test(each)))?.[1] ?? '';
    if (kind === this.key) return;
    this.key = kind;
    for (const child of [...this.group.children]) {
      this.group.remove(child);
      if (child instanceof Mesh) child.geometry.dispose();
    }
    if (kind === '') return;
    const b = new Builder();
    WORN[kind](b);
    const material = new MeshLambertMaterial({ vertexColors: true, transparent: true, opacity: 0.82 });
    this.group.add(new Mesh(b.geometry(), material));
  }
}

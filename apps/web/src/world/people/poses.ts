/** A rotation of a joint in radians about x (forward), y (turn) and z (sideways), in the body's own axes at rest. */
export type Turn = readonly [x: number, y: number, z: number];

/** How a body is held: rotations by joint (`.L` and `.R` mirrored from one entry where `both` is used), and how the whole lies. */
export interface Pose {
  readonly joints: Readonly<Record<string, Turn>>;
  /** Turn of the whole body about x: −π/2 lies on the back. */
  readonly lie: number;
  /** Height of the hips above what the body is on, metres for a person of 1.7 m. */
  readonly hips: number;
}

const mirrored = (joints: Readonly<Record<string, Turn>>): Readonly<Record<string, Turn>> =>
  Object.fromEntries(
    Object.entries(joints).flatMap(([name, [x, y, z]]): [string, Turn][] => [
      [`${name}.L`, [x, y, z]],
      [`${name}.R`, [x, -y, -z]],
    ]),
  );

const RELAXED_HAND = mirrored(
  Object.fromEntries(
    [2, 3, 4, 5].flatMap((finger) => [1, 2, 3].map((joint) => [`finger${finger}-${joint}`, [0.1, 0, -0.28] as Turn])),
  ),
);

export const STANDING: Pose = {
  joints: {
    ...RELAXED_HAND,
    ...mirrored({ clavicle: [0, 0, -0.05], upperarm01: [0.12, 0, -0.6], lowerarm01: [0.12, 0.1, -0.06] }),
  },
  lie: 0,
  hips: 0,
};

/** On the back with the trunk raised by an angle. */
function reclined(raise: number): Pose {
  const part = raise / 3;
  return {
    joints: {
      ...RELAXED_HAND,
      spine05: [part, 0, 0],
      spine04: [part, 0, 0],
      spine03: [part, 0, 0],
      neck01: [0.12, 0, 0],
      head: [0.1, 0, 0],
      ...mirrored({
        clavicle: [0, 0, -0.05],
        upperarm01: [0.2, 0, -0.5],
        lowerarm01: [0.3 - 0.6 * raise, 0.3 * raise, 0.05],
        upperleg01: [0.02, 0, -0.06],
        lowerleg01: [0.06, 0, 0],
        foot: [0.3, 0, 0],
      }),
    },
    lie: -Math.PI / 2,
    hips: 0.11,
  };
}

export const SUPINE = reclined(0.12);
export const SEMI_RECUMBENT = reclined(0.75);
export const SITTING_IN_BED = reclined(1.15);

/** On the edge of a bed or a chair, hands on the thighs, leaning forward to breathe. */
export const SITTING: Pose = {
  joints: {
    ...RELAXED_HAND,
    spine05: [0.12, 0, 0],
    spine03: [0.1, 0, 0],
    head: [-0.12, 0, 0],
    ...mirrored({
      clavicle: [0, 0, 0.04],
      upperarm01: [-0.42, 0, -0.68],
      lowerarm01: [-0.75, 0, 0.1],
      upperleg01: [-1.5, 0, -0.03],
      lowerleg01: [1.45, 0, 0],
    }),
  },
  lie: 0,
  hips: 0.1,
};

export const LEFT_LATERAL: Pose = {
  ...SUPINE,
  joints: {
    ...SUPINE.joints,
    ...mirrored({ upperleg01: [-0.7, 0, 0], lowerleg01: [0.9, 0, 0] }),
    root: [0, 0, 0],
  },
};

/** The pose for a posture of the body as observed. */
export function poseOf(posture: string): Pose {
  switch (posture) {
    case 'supine':
    case 'supineLegsRaised':
      return SUPINE;
    case 'semiRecumbent':
      return SEMI_RECUMBENT;
    case 'sitting':
      return SITTING_IN_BED;
    case 'leftLateral':
      return LEFT_LATERAL;
    case 'standing':
      return STANDING;
    case 'chair':
      return SITTING;
    default:
      return SEMI_RECUMBENT;
  }
}

/** How far the head of the bed is raised for a posture, radians. */
export function bedAngle(posture: string): number {
  return posture === 'sitting' ? 1.05 : posture === 'semiRecumbent' ? 0.7 : 0.08;
}

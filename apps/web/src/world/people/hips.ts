/** Where the hips of somebody lie on the bed for a posture, metres from the bed's middle on the floor: the feet of a standing figure are its origin. */
export function hipsOnBed(posture: string, heightCm: number): readonly [x: number, y: number, z: number] {
  const tall = heightCm / 170;
  // On a chair's seat, 0.46 m above the floor, as the sitting pose bends at hip and knee.
  if (posture === 'chair') return [0, 0.55 - 0.93 * tall, 0.02];
  // The figure lies with its origin at the feet; the hips are 0.93 m above them and rest at the hinge of the bed.
  const hinge = -0.1;
  const feet = hinge + 0.93 * tall;
  const lift = posture === 'sitting' ? 0.8 : posture === 'semiRecumbent' ? 0.8 : 0.82;
  return [0, lift, feet];
}

import {
  BufferGeometry,
  Float32BufferAttribute,
  InstancedMesh,
  Line,
  LineBasicMaterial,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  BoxGeometry,
  SphereGeometry,
  type XRHandSpace,
  type XRTargetRaySpace,
} from 'three';

const REACH_M = 6;
const JOINTS = 25;

/** A hand of the learner's: a controller or the bare hand, with a ray and a dot where it meets something. */
export class Pointer {
  readonly space: XRTargetRaySpace;
  source: XRInputSource | null = null;
  private readonly hand: XRHandSpace;
  private readonly line: Line<BufferGeometry, LineBasicMaterial>;
  private readonly dot: Mesh<SphereGeometry, MeshBasicMaterial>;
  private readonly body: Mesh<BoxGeometry, MeshLambertMaterial>;
  private readonly joints: InstancedMesh<SphereGeometry, MeshLambertMaterial>;
  private readonly at = new Matrix4();

  constructor(space: XRTargetRaySpace, hand: XRHandSpace) {
    this.space = space;
    this.hand = hand;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute([0, 0, 0, 0, 0, -1], 3));
    this.line = new Line(geometry, new LineBasicMaterial({ color: '#f2b27a', transparent: true, opacity: 0.8 }));
    this.dot = new Mesh(
      new SphereGeometry(0.008, 12, 8),
      new MeshBasicMaterial({ color: '#f2b27a', depthTest: false }),
    );
    this.dot.renderOrder = 15;
    this.body = new Mesh(new BoxGeometry(0.035, 0.03, 0.11), new MeshLambertMaterial({ color: '#2f3a3d' }));
    this.body.position.z = 0.04;
    this.joints = new InstancedMesh(
      new SphereGeometry(0.008, 8, 6),
      new MeshLambertMaterial({ color: '#d9c2ae' }),
      JOINTS,
    );
    this.joints.frustumCulled = false;
    this.joints.visible = false;
    space.add(this.line, this.dot, this.body);
    hand.add(this.joints);
    this.reach(null);
  }

  /** Draws the ray as far as it goes; null where it meets nothing. */
  reach(distance: number | null): void {
    this.line.visible = this.dot.visible = this.source !== null;
    this.line.scale.z = distance ?? REACH_M / 4;
    this.dot.visible = distance !== null && this.source !== null;
    this.dot.position.z = -(distance ?? 0);
    const bare = this.source?.hand !== undefined && this.source.hand !== null;
    this.body.visible = this.source !== null && !bare;
    this.joints.visible = bare;
    if (bare) this.drawHand();
  }

  dispose(): void {
    for (const part of [this.line, this.dot, this.body, this.joints]) {
      part.removeFromParent();
      part.geometry.dispose();
      part.material.dispose();
    }
    this.joints.dispose();
  }

  /** Joints stand in the space of the hand's parent; the mesh is drawn in the hand's own. */
  private drawHand(): void {
    let i = 0;
    for (const joint of Object.values(this.hand.joints)) {
      if (!joint || i >= JOINTS) continue;
      this.at.makeTranslation(joint.position.x, joint.position.y, joint.position.z);
      this.joints.setMatrixAt(i++, this.at);
    }
    this.joints.count = i;
    this.joints.instanceMatrix.needsUpdate = true;
  }
}

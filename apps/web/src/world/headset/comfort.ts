import { Mesh, MeshBasicMaterial, RingGeometry, type Object3D } from 'three';

const SECONDS = 0.25;

/** Darkens the edge of sight for a moment after the view was moved by other means than the head, against sickness. */
export class Vignette {
  private readonly ring: Mesh<RingGeometry, MeshBasicMaterial>;
  private rest = 0;
  enabled = true;

  constructor(eyes: Object3D) {
    const material = new MeshBasicMaterial({ color: '#000000', transparent: true, opacity: 0, depthTest: false });
    this.ring = new Mesh(new RingGeometry(0.11, 0.9, 48), material);
    this.ring.position.z = -0.2;
    this.ring.renderOrder = 20;
    this.ring.visible = false;
    eyes.add(this.ring);
  }

  get shown(): boolean {
    return this.ring.visible;
  }

  moved(): void {
    if (!this.enabled) return;
    this.rest = SECONDS;
    this.ring.visible = true;
    this.ring.material.opacity = 1;
  }

  update(dt: number): void {
    if (!this.ring.visible) return;
    this.rest -= dt;
    this.ring.material.opacity = Math.max(0, this.rest / SECONDS);
    this.ring.visible = this.rest > 0;
  }

  dispose(): void {
    this.ring.removeFromParent();
    this.ring.geometry.dispose();
    this.ring.material.dispose();
  }
}

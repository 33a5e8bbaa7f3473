import type { PerspectiveCamera } from 'three';
import { Vector3 } from 'three';

const EYE_LEVEL_M = 1.62;
const WALK_M_PER_S = 1.7;
const LOOK_PER_PX = 0.0045;
const MARGIN_M = 0.35;
const PITCH_LIMIT = 1.2;

/** A rectangle on the floor that nobody walks through. */
export interface Obstacle {
  readonly minX: number;
  readonly maxX: number;
  readonly minZ: number;
  readonly maxZ: number;
}

/** Walking and looking with keys, drag, wheel, touch and gamepad. Frame-rate independent; allocates nothing per frame. */
export class Walk {
  private readonly camera: PerspectiveCamera;
  private readonly element: HTMLElement;
  private readonly half: { readonly x: number; readonly z: number };
  private readonly obstacles: readonly Obstacle[];
  private readonly held = new Set<string>();
  private readonly stop: (() => void)[] = [];
  private readonly goal = new Vector3();
  private yaw = 0;
  private pitch = 0;
  private goalYaw = 0;
  private goalPitch = 0;
  private gliding = false;
  private drag: { id: number; x: number; y: number; moved: number } | null = null;
  /** Where reduced motion is asked for, going somewhere is a cut and not a glide. */
  glide = true;
  /** Called for a press that was no drag, in the element's pixels. */
  onTap: (x: number, y: number) => void = () => undefined;

  constructor(
    camera: PerspectiveCamera,
    element: HTMLElement,
    width: number,
    depth: number,
    obstacles: readonly Obstacle[],
  ) {
    this.camera = camera;
    this.element = element;
    this.half = { x: width / 2 - MARGIN_M, z: depth / 2 - MARGIN_M };
    this.obstacles = obstacles;
    this.listen();
  }

  /** Stands at once at a point and looks at another. */
  place(at: readonly [number, number, number], look: readonly [number, number, number]): void {
    this.camera.position.set(...at);
    [this.yaw, this.pitch] = this.angles(at, look);
    this.gliding = false;
    this.aim();
  }

  /** Goes to where a point is seen well from about `distance` metres, from the side it is approached. */
  goTo(look: readonly [number, number, number], distance: number): void {
    const from = this.camera.position;
    const away = Math.hypot(from.x - look[0], from.z - look[2]) || 1;
    const x = look[0] + ((from.x - look[0]) / away) * distance;
    const z = look[2] + ((from.z - look[2]) / away) * distance;
    this.goal.set(x, EYE_LEVEL_M, z);
    this.confine(this.goal);
    [this.goalYaw, this.goalPitch] = this.angles([this.goal.x, this.goal.y, this.goal.z], look);
    if (this.glide) this.gliding = true;
    else {
      this.camera.position.copy(this.goal);
      this.yaw = this.goalYaw;
      this.pitch = this.goalPitch;
      this.aim();
    }
  }

  update(dt: number): void {
    this.gamepad(dt);
    const forward = this.pressed('w', 'arrowup') - this.pressed('s', 'arrowdown');
    const side = this.pressed('d') - this.pressed('a');
    const turn = this.pressed('arrowleft', 'q') - this.pressed('arrowright', 'e');
    if (turn !== 0) this.yaw += turn * 1.6 * dt;
    if (forward !== 0 || side !== 0) this.step(forward * WALK_M_PER_S * dt, side * WALK_M_PER_S * dt);
    if (forward !== 0 || side !== 0 || turn !== 0) this.gliding = false;
    if (this.gliding) {
      const share = Math.min(1, dt * 5);
      this.camera.position.lerp(this.goal, share);
      this.yaw += shortest(this.goalYaw - this.yaw) * share;
      this.pitch += (this.goalPitch - this.pitch) * share;
      if (this.camera.position.distanceTo(this.goal) < 0.01) this.gliding = false;
    }
    this.aim();
  }

  /** Which way the learner looks, radians about the vertical. */
  get heading(): number {
    return this.yaw;
  }

  /** Whether somebody can stand at a point of the floor. */
  clear(x: number, z: number): boolean {
    this.goal.set(x, 0, z);
    return Math.abs(x) <= this.half.x && Math.abs(z) <= this.half.z && !this.blocked(this.goal);
  }

  dispose(): void {
    for (const undo of this.stop) undo();
  }

  private pressed(...keys: readonly string[]): number {
    return keys.some((key) => this.held.has(key)) ? 1 : 0;
  }

  private step(forward: number, side: number): void {
    const { position } = this.camera;
    const x = position.x;
    const z = position.z;
    position.x += -Math.sin(this.yaw) * forward + Math.cos(this.yaw) * side;
    if (this.blocked(position)) position.x = x;
    position.z += -Math.cos(this.yaw) * forward - Math.sin(this.yaw) * side;
    if (this.blocked(position)) position.z = z;
    this.confine(position);
  }

  private blocked({ x, z }: Vector3): boolean {
    return this.obstacles.some((o) => x > o.minX && x < o.maxX && z > o.minZ && z < o.maxZ);
  }

  private confine(p: Vector3): void {
    p.x = Math.min(this.half.x, Math.max(-this.half.x, p.x));
    p.z = Math.min(this.half.z, Math.max(-this.half.z, p.z));
    for (const o of this.obstacles) {
      if (!(p.x > o.minX && p.x < o.maxX && p.z > o.minZ && p.z < o.maxZ)) continue;
      const out = [p.x - o.minX, o.maxX - p.x, p.z - o.minZ, o.maxZ - p.z];
      const least = out.indexOf(Math.min(...out));
      if (least === 0) p.x = o.minX;
      else if (least === 1) p.x = o.maxX;
      else if (least === 2) p.z = o.minZ;
      else p.z = o.maxZ;
    }
  }

  private angles(
    at: readonly [number, number, number],
    look: readonly [number, number, number],
  ): [yaw: number, pitch: number] {
    const dx = look[0] - at[0];
    const dz = look[2] - at[2];
    return [Math.atan2(-dx, -dz), Math.atan2(look[1] - at[1], Math.hypot(dx, dz))];
  }

  private aim(): void {
    this.camera.rotation.set(this.pitch, this.yaw, 0, 'YXZ');
  }

  private turnBy(dx: number, dy: number): void {
    this.gliding = false;
    this.yaw += dx * LOOK_PER_PX;
    this.pitch = Math.min(PITCH_LIMIT, Math.max(-PITCH_LIMIT, this.pitch + dy * LOOK_PER_PX));
  }

  private gamepad(dt: number): void {
    const pad = navigator.getGamepads?.().find((each) => each !== null);
    if (!pad) return;
    const dead = (v: number | undefined): number => (v === undefined || Math.abs(v) < 0.15 ? 0 : v);
    const [x, y, rx, ry] = [dead(pad.axes[0]), dead(pad.axes[1]), dead(pad.axes[2]), dead(pad.axes[3])];
    if (x !== 0 || y !== 0) this.step(-y * WALK_M_PER_S * dt, x * WALK_M_PER_S * dt);
    if (rx !== 0 || ry !== 0) this.turnBy(-rx * 400 * dt, -ry * 300 * dt);
  }

  private listen(): void {
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options?: AddEventListenerOptions,
    ): void => {
      this.element.addEventListener(type, listener, options);
      this.stop.push(() => this.element.removeEventListener(type, listener, options));
    };
    on('keydown', (event) => {
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey || event.altKey || !/^(w|a|s|d|q|e|arrow\w+)$/.test(key)) return;
      this.held.add(key);
      event.preventDefault();
    });
    on('keyup', (event) => this.held.delete(event.key.toLowerCase()));
    on('blur', () => this.held.clear());
    on('pointerdown', (event) => {
      this.drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: 0 };
      this.element.setPointerCapture(event.pointerId);
    });
    on('pointermove', (event) => {
      const { drag } = this;
      if (!drag || drag.id !== event.pointerId) return;
      const dx = event.clientX - drag.x;
      const dy = event.clientY - drag.y;
      drag.moved += Math.abs(dx) + Math.abs(dy);
      drag.x = event.clientX;
      drag.y = event.clientY;
      if (drag.moved > 4) this.turnBy(dx, dy);
    });
    on('pointerup', (event) => {
      const { drag } = this;
      this.drag = null;
      if (!drag || drag.moved > 6) return;
      const box = this.element.getBoundingClientRect();
      this.onTap(event.clientX - box.left, event.clientY - box.top);
    });
    on('pointercancel', () => (this.drag = null));
    on(
      'wheel',
      (event) => {
        event.preventDefault();
        this.step(-Math.sign(event.deltaY) * 0.22, 0);
      },
      { passive: false },
    );
  }
}

const shortest = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

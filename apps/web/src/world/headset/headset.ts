import type { Ray } from 'three';
import {
  Mesh,
  MeshBasicMaterial,
  Plane,
  Raycaster,
  RingGeometry,
  Vector3,
  type Group,
  type PerspectiveCamera,
  type Scene,
  type WebGLRenderer,
} from 'three';
import type { WardObject } from '../objects.ts';
import { Board } from './board.ts';
import { CAPTION, MENU, MENU_ASIDE, MENU_DIP, WRIST } from './board-layout.ts';
import { Vignette } from './comfort.ts';
import { Pointer } from './pointer.ts';

/** Metres of the eyes above the floor that a seated learner is lifted to. */
const STANDING_EYES_M = 1.6;
const SNAP = Math.PI / 6;
const STICK_ON = 0.7;
const STICK_OFF = 0.3;
/** Radians below the line of sight. */
const CAPTION_DIP = 0.42;
/** The vertical, about which one turns. */
const UP = new Vector3(0, 1, 0);

/** What a headset needs of the world it stands in. */
export interface Stage {
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  /** Moved by teleport and turn; the eyes are in it. */
  readonly stand: Group;
  readonly camera: PerspectiveCamera;
  readonly pick: (ray: Ray) => WardObject | null;
  readonly mark: (object: WardObject | null) => void;
  /** Whether somebody can stand at a point of the floor. */
  readonly clear: (x: number, z: number) => boolean;
  readonly still: boolean;
}

export interface HeadsetEvents {
  /** A thing of the room was pointed at and chosen. */
  readonly onPick: (object: WardObject) => void;
  /** A row of a board was chosen. */
  readonly onChoose: (id: string) => void;
  /** The headset was taken off (true) or put on again (false); the session goes on. */
  readonly onAway: (away: boolean) => void;
  readonly onLeft: () => void;
}

/**
 * One session in a headset: rays of controllers or hands, teleport and snap turn, a menu that is brought close, a wrist
 * menu and captions. Everything is done with either hand alone. Says what was chosen; knows nothing of the encounter.
 */
export class Headset {
  readonly menu = new Board(MENU);
  readonly wrist = new Board(WRIST);
  readonly caption = new Board(CAPTION);
  readonly vignette: Vignette;
  private readonly stage: Stage;
  private readonly session: XRSession;
  private readonly told: HeadsetEvents;
  private readonly pointers: readonly Pointer[];
  private readonly ray = new Raycaster();
  private readonly floor = new Plane(new Vector3(0, 1, 0), 0);
  private readonly spot = new Vector3();
  private readonly eyes = new Vector3();
  private readonly ahead = new Vector3();
  private readonly ring: Mesh<RingGeometry, MeshBasicMaterial>;
  private readonly stop: (() => void)[] = [];
  private readonly turned = new Set<Pointer>();
  private readonly aimed = new Set<Pointer>();
  private held: { pointer: Pointer } | null = null;
  private seated = false;
  private over = false;

  constructor(stage: Stage, session: XRSession, told: HeadsetEvents) {
    this.stage = stage;
    this.session = session;
    this.told = told;
    this.vignette = new Vignette(stage.camera);
    const { xr } = stage.renderer;
    this.pointers = [0, 1].map((i) => new Pointer(xr.getController(i), xr.getHand(i)));
    const ringMaterial = new MeshBasicMaterial({ color: '#f2b27a', transparent: true, opacity: 0.85 });
    this.ring = new Mesh(new RingGeometry(0.16, 0.22, 40), ringMaterial);
    this.ring.rotation.x = -Math.PI / 2;
    this.ring.visible = false;
    this.caption.mesh.renderOrder = 11;
    stage.scene.add(this.menu.mesh, this.caption.mesh, this.ring);
    this.pointers.forEach((pointer, i) => this.listen(pointer, xr.getHand(i)));
    this.on(session, 'end', () => this.end());
    this.on(session, 'visibilitychange', () => told.onAway(session.visibilityState === 'hidden'));
  }

  /** Starts drawing into the headset, the learner standing where he stood and turned as he was. */
  async begin(heading: number): Promise<void> {
    const { renderer, stand, camera } = this.stage;
    renderer.xr.enabled = true;
    renderer.xr.setReferenceSpaceType('local-floor');
    const at = camera.getWorldPosition(this.eyes);
    await renderer.xr.setSession(this.session);
    stand.position.set(at.x, 0, at.z);
    stand.rotation.y = heading;
    this.wrist.mesh.position.set(0, 0.06, 0.06);
    this.wrist.mesh.rotation.x = -Math.PI / 3;
    // Where the eyes are is known once a frame was drawn.
    await this.nextFrame();
    await this.nextFrame();
  }

  async leave(): Promise<void> {
    if (!this.over) await this.session.end();
  }

  /** A seated learner is lifted to the height of somebody standing; once more, and he is let down again. */
  toggleSeated(): boolean {
    const { stand, camera } = this.stage;
    this.seated = !this.seated;
    const height = camera.getWorldPosition(this.eyes).y - stand.position.y;
    stand.position.y = this.seated ? Math.max(0, STANDING_EYES_M - height) : 0;
    this.vignette.moved();
    return this.seated;
  }

  /** Hangs the menu before the eyes, near enough to read. */
  bringClose(): void {
    this.hang(this.menu, MENU.distanceM, MENU_DIP, MENU_ASIDE);
  }

  putAway(): void {
    this.menu.mesh.visible = false;
  }

  /** Stands at a point of the floor, where one can stand. */
  stepTo(x: number, z: number): boolean {
    if (!this.stage.clear(x, z)) return false;
    const { stand, camera } = this.stage;
    camera.getWorldPosition(this.eyes);
    stand.position.x += x - this.eyes.x;
    stand.position.z += z - this.eyes.z;
    this.vignette.moved();
    if (this.menu.mesh.visible) void this.nextFrame().then(() => this.over || this.bringClose());
    return true;
  }

  /** Turns about where the learner stands, by steps of thirty degrees. */
  turn(steps: number): void {
    const { stand, camera } = this.stage;
    camera.getWorldPosition(this.eyes);
    const angle = -steps * SNAP;
    const x = stand.position.x - this.eyes.x;
    const z = stand.position.z - this.eyes.z;
    stand.position.x = this.eyes.x + Math.cos(angle) * x + Math.sin(angle) * z;
    stand.position.z = this.eyes.z - Math.sin(angle) * x + Math.cos(angle) * z;
    stand.rotation.y += angle;
    this.vignette.moved();
  }

  update(dt: number): void {
    if (this.over) return;
    this.vignette.update(dt);
    if (this.caption.mesh.visible) this.hang(this.caption, CAPTION.distanceM, CAPTION_DIP, 0);
    this.ring.visible = false;
    let marked: WardObject | null = null;
    for (const pointer of this.pointers) {
      this.sticks(pointer);
      if (!pointer.source) {
        pointer.reach(null);
        continue;
      }
      const met = this.meets(pointer);
      pointer.reach(met.distance);
      marked ??= met.object;
      if (met.floor && this.stage.clear(this.spot.x, this.spot.z)) {
        this.ring.position.set(this.spot.x, 0.01, this.spot.z);
        this.ring.visible = true;
      }
    }
    this.stage.mark(marked);
  }

  /** What a pointer meets: a board before a thing, a thing before the floor. */
  private meets(pointer: Pointer): {
    readonly distance: number | null;
    readonly board: Board | null;
    readonly chosen: string | null;
    readonly object: WardObject | null;
    readonly floor: boolean;
  } {
    pointer.space.updateWorldMatrix(true, false);
    this.ray.setFromXRController(pointer.space);
    const none = { board: null, chosen: null, object: null, floor: false };
    for (const board of [this.menu, this.wrist]) {
      const [hit] = board.mesh.visible ? this.ray.intersectObject(board.mesh) : [];
      if (!hit?.uv) continue;
      return { ...none, distance: hit.distance, board, chosen: board.point(hit.uv)?.id ?? null };
    }
    const object = this.stage.pick(this.ray.ray);
    if (object) {
      const at = this.ray.ray.intersectBox(object.box, this.spot);
      return { ...none, distance: at ? at.distanceTo(this.ray.ray.origin) : null, object };
    }
    const at = this.ray.ray.intersectPlane(this.floor, this.spot);
    return { ...none, distance: at ? at.distanceTo(this.ray.ray.origin) : null, floor: at !== null };
  }

  private choose(pointer: Pointer): void {
    const { chosen, board, object, floor } = this.meets(pointer);
    if (chosen !== null) this.told.onChoose(chosen);
    else if (board) return;
    else if (object) this.told.onPick(object);
    else if (floor) this.stepTo(this.spot.x, this.spot.z);
  }

  /** Sideways turns by a step; forward and let go steps to where the ray meets the floor. Either hand's stick. */
  private sticks(pointer: Pointer): void {
    const axes = pointer.source?.gamepad?.axes;
    if (!axes) return;
    const across = axes[2] ?? axes[0] ?? 0;
    const along = axes[3] ?? axes[1] ?? 0;
    if (Math.abs(across) < STICK_OFF) this.turned.delete(pointer);
    else if (Math.abs(across) > STICK_ON && !this.turned.has(pointer)) {
      this.turned.add(pointer);
      this.turn(Math.sign(across));
    }
    if (along < -STICK_ON) this.aimed.add(pointer);
    else if (along > -STICK_OFF && this.aimed.delete(pointer) && this.meets(pointer).floor)
      this.stepTo(this.spot.x, this.spot.z);
  }

  private listen(pointer: Pointer, hand: Group): void {
    const { stand } = this.stage;
    stand.add(pointer.space, hand);
    this.stop.push(() => {
      stand.remove(pointer.space, hand);
      pointer.dispose();
    });
    this.hear(pointer, 'connected', (event) => {
      pointer.source = event.data ?? null;
      if (event.data?.handedness !== 'right' || this.wrist.mesh.parent === null) {
        pointer.space.add(this.wrist.mesh);
        this.wrist.mesh.visible = true;
      }
    });
    this.hear(pointer, 'disconnected', () => (pointer.source = null));
    this.hear(pointer, 'select', () => this.choose(pointer));
    // The grip takes hold of the menu where it points at it, else it brings the menu close or puts it away.
    this.hear(pointer, 'squeezestart', () => {
      if (this.meets(pointer).board === this.menu) {
        this.held = { pointer };
        pointer.space.attach(this.menu.mesh);
      } else if (this.menu.mesh.visible) this.putAway();
      else this.bringClose();
    });
    this.hear(pointer, 'squeezeend', () => {
      if (this.held?.pointer !== pointer) return;
      this.held = null;
      this.stage.scene.attach(this.menu.mesh);
    });
  }

  private hear(
    pointer: Pointer,
    type: 'connected' | 'disconnected' | 'select' | 'squeezestart' | 'squeezeend',
    listener: (event: { readonly data?: XRInputSource }) => void,
  ): void {
    const heard = listener as (event: object) => void;
    pointer.space.addEventListener(type, heard);
    this.stop.push(() => pointer.space.removeEventListener(type, heard));
  }

  private on(target: EventTarget, type: string, listener: () => void): void {
    target.addEventListener(type, listener);
    this.stop.push(() => target.removeEventListener(type, listener));
  }

  /** Hangs a board before the eyes, facing them: radians below their level, and to the right of where they look. */
  private hang(board: Board, distance: number, dip: number, aside: number): void {
    const { camera } = this.stage;
    camera.getWorldPosition(this.eyes);
    camera.getWorldDirection(this.ahead);
    this.ahead.y = 0;
    if (this.ahead.lengthSq() < 1e-6) this.ahead.set(0, 0, -1);
    this.ahead.normalize().applyAxisAngle(UP, -aside);
    board.mesh.position.copy(this.eyes).addScaledVector(this.ahead, distance);
    board.mesh.position.y = this.eyes.y - distance * Math.tan(dip);
    board.mesh.lookAt(this.eyes);
    board.mesh.visible = true;
  }

  private nextFrame(): Promise<void> {
    return new Promise((done) => {
      this.session.requestAnimationFrame(() => done());
    });
  }

  private end(): void {
    if (this.over) return;
    this.over = true;
    for (const undo of this.stop.splice(0)) undo();
    for (const board of [this.menu, this.wrist, this.caption]) board.dispose();
    this.ring.removeFromParent();
    this.ring.geometry.dispose();
    this.ring.material.dispose();
    this.vignette.dispose();
    this.stage.mark(null);
    this.stage.renderer.xr.enabled = false;
    this.told.onLeft();
  }
}

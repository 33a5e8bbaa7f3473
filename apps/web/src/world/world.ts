import {
  AmbientLight,
  Box3,
  Box3Helper,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Raycaster,
  type Ray,
  Scene,
  Vector2,
  Vector3,
  WebGLRenderer,
} from 'three';
import { bed, blanket } from './equipment/furniture.ts';
import { Walk, type Obstacle } from './controls/walk.ts';
import { Builder } from './geometry/builder.ts';
import { Headset, type HeadsetEvents, type Stage } from './headset/headset.ts';
import { MonitorScreen } from './monitor-screen.ts';
import type { WardObject } from './objects.ts';
import { bedAngle } from './people/poses.ts';
import { personLoader } from './people/loader.ts';
import type { WardPerson } from './people/person.ts';
import type { Furnishing, Room, Spot } from './rooms/types.ts';

export interface WorldOptions {
  readonly canvas: HTMLCanvasElement;
  readonly room: Room;
  readonly light: boolean;
  readonly still: boolean;
  /** Somebody pointed at a thing. */
  readonly onPick: (object: WardObject) => void;
  /** What lies under the pointer now, with where to write its name, or null. */
  readonly onHover: (object: WardObject | null, x: number, y: number) => void;
  /** The picture is gone: the context was lost. */
  readonly onLost: () => void;
}

export interface WorldStats {
  readonly drawCalls: number;
  readonly triangles: number;
  /** Where the learner stands in a headset, metres and radians; the origin on a screen. */
  readonly stand: { readonly x: number; readonly z: number; readonly turn: number };
  /** Frames drawn so far. */
  readonly frames: number;
  /** Script time of a frame, ms: median and 95th percentile of the last frames. */
  readonly scriptMs: { readonly median: number; readonly p95: number };
}

const FRAMES_KEPT = 240;
const ACCENT = '#d98a4b';

/** A room of the hospital with its people and things, drawn until disposed. Knows nothing of the encounter: it is told what is seen, and says what was pointed at. */
export class World {
  readonly loader = personLoader();
  readonly monitor = new MonitorScreen();
  readonly room: Room;
  private readonly options: WorldOptions;
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(58, 1, 0.05, 30);
  private readonly walk: Walk;
  private readonly ray = new Raycaster();
  private readonly pointer = new Vector2();
  private readonly hit = new Vector3();
  private readonly size = new Vector3();
  private readonly eyes = new Vector3();
  /** Where the learner stands: at the origin on a screen, on the floor of the room in a headset. */
  private readonly stand = new Group();
  private headset: Headset | null = null;
  private readonly outline: Box3Helper;
  private readonly people: { person: WardPerson; object: WardObject; spot: Spot }[] = [];
  private readonly furniture: readonly WardObject[];
  private readonly bedMesh: Mesh;
  private regions: readonly WardObject[] = [];
  private patient: WardPerson | null = null;
  private bedRaised = NaN;
  private readonly script = new Float32Array(FRAMES_KEPT);
  private frames = 0;
  private last = 0;
  private hovered: WardObject | null = null;
  private readonly watcher: ResizeObserver;

  constructor(options: WorldOptions) {
    this.options = options;
    const { canvas, room, light } = options;
    this.room = room;
    this.renderer = new WebGLRenderer({ canvas, antialias: !light, powerPreference: 'high-performance' });
    this.renderer.setPixelRatio(light ? 1 : Math.min(2, devicePixelRatio));
    this.scene.background = new Color(room.light.sky);
    this.lights();
    const structure = new Builder();
    room.structure(structure);
    for (const each of room.furnishings) structure.within(each.spot.at, each.spot.turn, (inner) => each.build(inner));
    this.scene.add(new Mesh(structure.geometry(), new MeshLambertMaterial({ vertexColors: true })));
    this.furniture = room.furnishings.map(objectOf);
    this.bedMesh = new Mesh(new Builder().geometry(), new MeshLambertMaterial({ vertexColors: true }));
    this.bedMesh.position.set(...room.bed.at);
    this.bedMesh.rotation.y = room.bed.turn;
    this.scene.add(this.bedMesh);
    this.raiseBed(0.7);
    this.scene.add(this.screen());
    this.outline = new Box3Helper(new Box3(), new Color(ACCENT));
    this.outline.visible = false;
    this.scene.add(this.outline);
    this.walk = new Walk(this.camera, canvas, room.width, room.depth, [bedObstacle(room)]);
    this.walk.glide = !options.still;
    this.walk.onTap = (x, y) => {
      const found = this.at(x, y);
      if (found) options.onPick(found);
    };
    canvas.addEventListener('pointermove', this.hover);
    canvas.addEventListener('pointerleave', this.leave);
    canvas.addEventListener('webglcontextlost', this.lost);
    this.stand.add(this.camera);
    this.scene.add(this.stand);
    this.walk.place(room.enter.at, room.enter.look);
    this.watcher = new ResizeObserver(() => this.fit());
    this.watcher.observe(canvas);
    this.fit();
    this.renderer.setAnimationLoop(this.frame);
  }

  /** All that can be pointed at, in the order of the twin: the patient and his parts, people, things. */
  get objects(): readonly WardObject[] {
    return [...this.regions, ...this.people.map(({ object }) => object), ...this.furniture];
  }

  /** The patient lies, sits or stands where the room has him. `regions` are made from his joints by the caller's names. */
  setPatient(person: WardPerson, regions: readonly Omit<WardObject, 'box'>[]): void {
    this.patient = person;
    person.lively = !this.options.still;
    const holder = person.root;
    holder.rotation.order = 'YXZ';
    holder.rotation.y = this.room.bed.turn;
    this.scene.add(holder);
    this.regions = regions.map((region) => ({ ...region, box: new Box3() }));
  }

  /** Puts the patient as a posture has him, and the bed under him. */
  layPatient(posture: string, hipsAt: readonly [x: number, y: number, z: number]): void {
    this.raiseBed(bedAngle(posture));
    const { patient } = this;
    if (!patient) return;
    const { at, turn } = this.room.bed;
    patient.root.position.set(
      at[0] + Math.cos(turn) * hipsAt[0] + Math.sin(turn) * hipsAt[2],
      hipsAt[1],
      at[2] - Math.sin(turn) * hipsAt[0] + Math.cos(turn) * hipsAt[2],
    );
    this.measurePatient();
  }

  /** Somebody else in the room, at the next free spot. */
  addPerson(person: WardPerson, object: Omit<WardObject, 'box'>): void {
    const spot = this.room.people[this.people.length];
    if (!spot) return;
    person.lively = !this.options.still;
    person.root.position.set(...spot.at);
    person.root.rotation.y = spot.turn;
    this.scene.add(person.root);
    const [x, , z] = spot.at;
    this.people.push({
      person,
      spot,
      object: { ...object, box: new Box3(new Vector3(x - 0.3, 0, z - 0.3), new Vector3(x + 0.3, 1.8, z + 0.3)) },
    });
  }

  /** Walks to a thing and looks at it. */
  goTo(id: string): void {
    const object = this.objects.find((each) => each.id === id);
    if (!object) return;
    const middle = object.box.getCenter(this.hit);
    this.walk.goTo([middle.x, middle.y, middle.z], 1.1);
    this.mark(object);
  }

  /**
   * Goes into a headset, where the browser has one, and stays until the session ends; what is chosen there comes to
   * `told`. Fails with the browser's own error where the session is refused.
   */
  async enterHeadset(told: HeadsetEvents): Promise<Headset> {
    const session = await (navigator.xr as XRSystem).requestSession('immersive-vr', {
      requiredFeatures: ['local-floor'],
      optionalFeatures: ['hand-tracking'],
    });
    const stage: Stage = {
      renderer: this.renderer,
      scene: this.scene,
      stand: this.stand,
      camera: this.camera,
      pick: (ray) => this.pick(ray),
      mark: (object) => this.mark(object),
      clear: (x, z) => this.walk.clear(x, z),
      still: this.options.still,
    };
    const headset = new Headset(stage, session, {
      ...told,
      onLeft: () => {
        this.headset = null;
        this.walk.place([this.stand.position.x, this.room.enter.at[1], this.stand.position.z], [...this.room.bed.at]);
        this.stand.position.set(0, 0, 0);
        this.stand.rotation.y = 0;
        this.fit();
        told.onLeft();
      },
    });
    this.headset = headset;
    await headset.begin(this.walk.heading);
    return headset;
  }

  stats(): WorldStats {
    const kept = [...this.script.slice(0, Math.min(this.frames, FRAMES_KEPT))].sort((a, b) => a - b);
    const at = (share: number): number => kept[Math.min(kept.length - 1, Math.floor(share * kept.length))] ?? 0;
    const { render } = this.renderer.info;
    return {
      drawCalls: render.calls,
      triangles: render.triangles,
      frames: this.frames,
      stand: { x: this.stand.position.x, z: this.stand.position.z, turn: this.stand.rotation.y },
      scriptMs: { median: at(0.5), p95: at(0.95) },
    };
  }

  dispose(): void {
    const { canvas } = this.options;
    this.renderer.setAnimationLoop(null);
    void this.headset?.leave();
    canvas.removeEventListener('pointermove', this.hover);
    canvas.removeEventListener('pointerleave', this.leave);
    canvas.removeEventListener('webglcontextlost', this.lost);
    this.watcher.disconnect();
    this.walk.dispose();
    this.monitor.dispose();
    this.scene.traverse((object) => {
      if (object instanceof Mesh) object.geometry.dispose();
    });
    this.renderer.dispose();
  }

  private readonly frame = (now: number): void => {
    const start = performance.now();
    const dt = Math.min(0.1, (now - this.last) / 1000);
    this.last = now;
    if (this.headset) this.headset.update(dt);
    else this.walk.update(dt);
    this.patient?.update(dt);
    for (const { person } of this.people) person.update(dt);
    this.gaze();
    this.monitor.update(dt);
    const updated = performance.now() - start;
    this.renderer.render(this.scene, this.camera);
    // Recording only the script's own part: on a software renderer the draw itself is in this thread's way.
    this.script[this.frames % FRAMES_KEPT] = updated;
    this.frames++;
  };

  /** The patient looks at the learner when near, else at who speaks. */
  private gaze(): void {
    const { patient } = this;
    if (!patient) return;
    const head = patient.joint('head').getWorldPosition(this.hit);
    const speaker = this.people.find(({ person }) => person.speaking);
    const target = speaker ? speaker.person.root.position : this.camera.getWorldPosition(this.eyes);
    const facing = this.room.bed.turn;
    const dx = target.x - head.x;
    const dz = target.z - head.z;
    const side = Math.cos(facing) * dx - Math.sin(facing) * dz;
    const along = Math.sin(facing) * dx + Math.cos(facing) * dz;
    patient.lookTowards(Math.atan2(side, Math.max(0.3, along)), 0);
    for (const { person, spot } of this.people) {
      const px = head.x - spot.at[0];
      const pz = head.z - spot.at[2];
      person.lookTowards(shortest(Math.atan2(px, pz) - spot.turn), -0.15);
    }
  }

  private measurePatient(): void {
    const { patient } = this;
    if (!patient) return;
    patient.root.updateMatrixWorld(true);
    const round = (name: string, radius: number): Box3 => {
      const at = patient.joint(name).getWorldPosition(new Vector3());
      return new Box3(at.clone().subScalar(radius), at.clone().addScalar(radius));
    };
    const boxes: Readonly<Record<string, () => Box3>> = {
      'patient.head': () => round('head', 0.15),
      'patient.chest': () => round('spine01', 0.19),
      'patient.abdomen': () => round('spine04', 0.18),
      'patient.arms': () => round('lowerarm01.L', 0.12).union(round('wrist.L', 0.1)),
      'patient.legs': () => round('lowerleg01.L', 0.16).union(round('foot.R', 0.14)),
    };
    for (const region of this.regions) {
      const box = boxes[region.id]?.() ?? round('spine02', 0.45);
      region.box.copy(box);
    }
  }

  private raiseBed(angle: number): void {
    if (angle === this.bedRaised || this.room.bedKind !== 'bed') return;
    this.bedRaised = angle;
    const b = new Builder();
    bed(b, angle);
    blanket(b);
    this.bedMesh.geometry.dispose();
    this.bedMesh.geometry = b.geometry();
  }

  private screen(): Mesh {
    const { at, turn } = this.room.monitor;
    const mesh = new Mesh(
      new PlaneGeometry(0.44, 0.3),
      new MeshBasicMaterial({ map: this.monitor.texture, toneMapped: false }),
    );
    mesh.position.set(at[0] + Math.sin(turn) * 0.056, at[1], at[2] + Math.cos(turn) * 0.056);
    mesh.rotation.y = turn;
    return mesh;
  }

  private lights(): void {
    const { sky, ground, sun, strength } = this.room.light;
    this.scene.add(new HemisphereLight(sky, ground, 1.35 * strength), new AmbientLight('#ffffff', 0.85));
    const key = new DirectionalLight(sun, 2.1 * strength);
    key.position.set(1.4, 2.8, 2.2);
    this.scene.add(key);
  }

  private at(x: number, y: number): WardObject | null {
    const { canvas } = this.options;
    this.pointer.set((x / canvas.clientWidth) * 2 - 1, 1 - (y / canvas.clientHeight) * 2);
    this.ray.setFromCamera(this.pointer, this.camera);
    return this.pick(this.ray.ray);
  }

  /** What a ray meets first; what stands inside another thing's box is the finer thing. */
  private pick(ray: Ray): WardObject | null {
    let best: WardObject | null = null;
    let nearest = Infinity;
    for (const list of [this.regions, this.people, this.furniture])
      for (const each of list) {
        const object = 'object' in each ? each.object : each;
        const met = ray.intersectBox(object.box, this.hit);
        if (!met) continue;
        const distance = met.distanceTo(ray.origin) + 0.2 * object.box.getSize(this.size).length();
        if (distance < nearest) {
          nearest = distance;
          best = object;
        }
      }
    return best;
  }

  private mark(object: WardObject | null): void {
    this.outline.visible = object !== null;
    if (object) this.outline.box.copy(object.box);
  }

  private readonly hover = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const box = this.options.canvas.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const found = this.at(x, y);
    if (found !== this.hovered) {
      this.hovered = found;
      this.mark(found);
    }
    this.options.canvas.style.cursor = found ? 'pointer' : 'grab';
    this.options.onHover(found, x, y);
  };

  private readonly leave = (): void => {
    this.hovered = null;
    this.mark(null);
    this.options.onHover(null, 0, 0);
  };

  private readonly lost = (event: Event): void => {
    event.preventDefault();
    this.options.onLost();
  };

  private fit(): void {
    const { canvas } = this.options;
    const { clientWidth: width, clientHeight: height } = canvas;
    if (width === 0 || height === 0 || this.renderer.xr.isPresenting) return;
    this.renderer.setSize(width, height, false);
    this.camera.aspect = width / height;
    this.camera.fov = width < height ? 72 : 58;
    this.camera.updateProjectionMatrix();
  }
}

function objectOf(each: Furnishing): WardObject {
  const { at, turn } = each.spot;
  const [w, h, d] = each.size;
  const across = Math.abs(Math.cos(turn)) * w + Math.abs(Math.sin(turn)) * d;
  const along = Math.abs(Math.sin(turn)) * w + Math.abs(Math.cos(turn)) * d;
  return {
    id: each.id,
    name: each.name,
    verb: each.verb,
    action: each.action,
    box: new Box3(
      new Vector3(at[0] - across / 2, each.middle - h / 2, at[2] - along / 2),
      new Vector3(at[0] + across / 2, each.middle + h / 2, at[2] + along / 2),
    ),
  };
}

function bedObstacle(room: Room): Obstacle {
  const [x, , z] = room.bed.at;
  const [w, d] = room.bedKind === 'bed' ? [0.72, 1.25] : [0.45, 0.45];
  return { minX: x - w, maxX: x + w, minZ: z - d, maxZ: z + d };
}

const shortest = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

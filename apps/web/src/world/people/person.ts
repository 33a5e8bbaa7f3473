import { Euler, type Group, type Object3D, Quaternion, SkinnedMesh, type MeshStandardMaterial } from 'three';
import { type GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { face, MORPHS, restingFace, type Emotion, type MorphWeights } from './face.ts';
import { approach, WELL, type Look } from './look.ts';
import { personMaterial, skinUniforms, writeSkin, type SkinUniforms } from './material.ts';
import { STANDING, type Pose } from './poses.ts';
import { Utterance } from './speech.ts';

const SECONDS_TO_SETTLE = 0.6;
const euler = new Euler();
const turn = new Quaternion();

/** A person of the ward: figure, pose, breath, face and speech. Nothing is allocated by `update`. */
export class WardPerson {
  readonly root: Group;
  private readonly joints = new Map<string, Object3D>();
  private readonly meshes: { mesh: SkinnedMesh; slots: readonly (readonly [keyof MorphWeights, number])[] }[] = [];
  private readonly uniforms: SkinUniforms = skinUniforms();
  private readonly weights = restingFace();
  private readonly look: Record<keyof Look, number> = { ...WELL };
  private wanted: Look = WELL;
  private pose: Pose = STANDING;
  private breath = Math.random();
  private blinkIn = 2;
  private blink = 0;
  private said: Utterance | null = null;
  private emotion: Emotion = 'calm';
  private gazeYaw = 0;
  private gazePitch = 0;
  private yaw = 0;
  private pitch = 0;
  /** Whether limbs and face move by themselves; off where reduced motion is asked for (breathing stays, as a sign). */
  lively = true;

  constructor(root: Group, light: boolean) {
    this.root = root;
    root.traverse((object) => {
      if (object instanceof SkinnedMesh) {
        object.material = personMaterial(object.name, object.material as MeshStandardMaterial, this.uniforms, light);
        object.frustumCulled = false;
        const slots = MORPHS.flatMap((name) => {
          const slot = object.morphTargetDictionary?.[name];
          return slot === undefined ? [] : [[name, slot] as const];
        });
        this.meshes.push({ mesh: object, slots });
      } else if (object.name !== '') this.joints.set(object.name.replace(/([LR])$/, '.$1').replace('..', '.'), object);
    });
    this.setPose(STANDING);
  }

  setTint([r, g, b]: readonly [number, number, number]): void {
    this.uniforms.tint.value.set(r, g, b);
  }

  setLook(look: Look): void {
    this.wanted = look;
  }

  setEmotion(emotion: Emotion): void {
    this.emotion = emotion;
  }

  say(words: string): void {
    this.said = new Utterance(words);
  }

  get speaking(): boolean {
    return this.said !== null;
  }

  setPose(pose: Pose): void {
    this.pose = pose;
    for (const [name, joint] of this.joints) {
      const [x, y, z] = pose.joints[name] ?? [0, 0, 0];
      joint.quaternion.setFromEuler(euler.set(x, y, z, 'XYZ'));
    }
    this.root.rotation.x = pose.lie;
  }

  /** Turns the eyes, and a little the head, towards a point in the body's own frame: yaw left positive, pitch up positive, radians. */
  lookTowards(yaw: number, pitch: number): void {
    this.gazeYaw = Math.min(0.6, Math.max(-0.6, yaw));
    this.gazePitch = Math.min(0.4, Math.max(-0.4, pitch));
  }

  /** Moves on by some seconds of time as seen. */
  update(dt: number): void {
    approach(this.look, this.wanted, Math.min(1, dt / SECONDS_TO_SETTLE));
    const { look } = this;
    if (look.breathsPerMin > 0) this.breath = (this.breath + (dt * look.breathsPerMin) / 60) % 1;
    this.blinkIn -= dt;
    if (this.blinkIn < 0) this.blinkIn = 2.5 + 3 * Math.random();
    this.blink = this.lively && this.blinkIn < 0.16 && look.awake > 0.3 ? 1 : 0;
    const voice = this.said?.advance(dt) ?? SILENT;
    if (this.said?.over) this.said = null;
    face(this.weights, look, this.breath, this.blink, voice, this.emotion);
    for (const { mesh, slots } of this.meshes) {
      const influences = mesh.morphTargetInfluences;
      if (!influences) continue;
      for (const [name, slot] of slots) influences[slot] = this.weights[name];
    }
    writeSkin(this.uniforms, look);
    this.turnHead(dt);
  }

  /** Head and eyes follow the gaze; a head without consciousness falls to the side. */
  private turnHead(dt: number): void {
    const awake = this.look.awake > 0.3 ? 1 : 0;
    const share = this.lively ? Math.min(1, dt * 3) : 1;
    this.yaw += ((awake ? this.gazeYaw : 0.35) - this.yaw) * share;
    this.pitch += ((awake ? this.gazePitch : -0.1) - this.pitch) * share;
    const [x, y, z] = this.pose.joints['head'] ?? [0, 0, 0];
    this.joints.get('head')?.quaternion.setFromEuler(euler.set(x - 0.5 * this.pitch, y + 0.55 * this.yaw, z, 'XYZ'));
    turn.setFromEuler(euler.set(-0.6 * this.pitch, 0.6 * this.yaw, 0, 'XYZ'));
    this.joints.get('eye.L')?.quaternion.copy(turn);
    this.joints.get('eye.R')?.quaternion.copy(turn);
  }

  /** Where a joint is in the world now. */
  joint(name: string): Object3D {
    return this.joints.get(name) ?? this.root;
  }
}

const SILENT = { open: 0, round: 0 } as const;

/** Loads a baked person. Errors: rejects where the file cannot be read; the caller shows a stand-in. */
export async function loadPerson(loader: GLTFLoader, url: string, light: boolean): Promise<WardPerson> {
  const { scene } = await loader.loadAsync(url);
  return new WardPerson(scene, light);
}

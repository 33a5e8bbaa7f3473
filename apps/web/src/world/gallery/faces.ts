import { Color, DirectionalLight, HemisphereLight, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three';
import { urlOf } from '../people/files.ts';
import { personLoader } from '../people/loader.ts';
import { WELL, type Look } from '../people/look.ts';
import { loadPerson } from '../people/person.ts';

const WHO = ['ifeoma', 'gurdeep', 'margaret', 'tomasz'] as const;
/** Four ways of being ill: short of oxygen, pale and sweating, flushed with weals, jaundiced and drowsy. */
const ILL: readonly Look[] = [
  { ...WELL, cyanosis: 0.9, distress: 0.7, accessory: 1, mouthOpen: 0.4, breathsPerMin: 36 },
  { ...WELL, pallor: 1, sweating: 1, distress: 0.4, mottling: 0.4, awake: 0.9 },
  { ...WELL, flushing: 0.9, urticaria: 0.9, angioedema: 0.9, distress: 0.8, mouthOpen: 0.3 },
  { ...WELL, jaundice: 0.8, eyesOpen: 0.5, awake: 0.5, pupil: 0.5 },
];
const APART = 0.36;
const HEAD_AT = 1.5;

/** Four patients, well in the upper row and ill in the lower. */
export async function drawFaces(canvas: HTMLCanvasElement): Promise<void> {
  const renderer = new WebGLRenderer({ canvas, antialias: true });
  renderer.setSize(canvas.clientWidth, canvas.clientHeight, false);
  const scene = new Scene();
  scene.background = new Color('#cfd8d6');
  scene.add(new HemisphereLight('#ffffff', '#8d9590', 2));
  const key = new DirectionalLight('#fff8ea', 2);
  key.position.set(1, 2.5, 3);
  scene.add(key);
  const loader = personLoader();
  for (const [row, looks] of [WHO.map(() => WELL), ILL].entries())
    for (const [i, name] of WHO.entries()) {
      const person = await loadPerson(loader, urlOf(name, false), false);
      person.lively = false;
      person.setLook(looks[i] ?? WELL);
      person.root.position.x = (i - (WHO.length - 1) / 2) * APART;
      person.root.updateMatrixWorld(true);
      const head = person.joint('head').getWorldPosition(new Vector3());
      person.root.position.y = HEAD_AT - head.y - row * 0.42;
      // The row behind would cover the one in front at the shoulders: it stands a step back.
      person.root.position.z = row === 0 ? -0.9 : 0;
      for (let t = 0; t < 60; t++) person.update(0.05);
      scene.add(person.root);
    }
  const camera = new PerspectiveCamera(20, canvas.clientWidth / canvas.clientHeight, 0.1, 10);
  camera.position.set(0, 1.42, 2.3);
  camera.lookAt(0, 1.29, 0);
  renderer.render(scene, camera);
}

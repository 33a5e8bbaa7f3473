import { MeshLambertMaterial, MeshStandardMaterial, type Material, type Texture, Vector3 } from 'three';
import type { Look } from './look.ts';

/** What the shaders of one person read; filled from a look every frame, without allocation. */
export interface SkinUniforms {
  readonly signs: { value: Float32Array };
  readonly tint: { value: Vector3 };
  readonly pupil: { value: number };
  readonly jaundice: { value: number };
}

export const skinUniforms = (): SkinUniforms => ({
  signs: { value: new Float32Array(8) },
  tint: { value: new Vector3(1, 1, 1) },
  pupil: { value: 1 },
  jaundice: { value: 0 },
});

export function writeSkin(u: SkinUniforms, look: Readonly<Record<keyof Look, number>>): void {
  const s = u.signs.value;
  s[0] = look.pallor;
  s[1] = look.cyanosis;
  s[2] = look.flushing;
  s[3] = look.mottling;
  s[4] = look.urticaria;
  s[5] = look.sweating;
  s[6] = look.jaundice;
  s[7] = look.neckVeins;
  u.pupil.value = look.pupil;
  u.jaundice.value = look.jaundice;
}

const VERTEX_HEAD = /* glsl */ `
attribute vec4 _region;
varying vec4 vRegion;
varying vec3 vRest;
`;
const VERTEX_BODY = /* glsl */ `
vRegion = _region;
vRest = position;
`;
const NOISE = /* glsl */ `
float hash31(vec3 p) { p = fract(p * 0.3183099 + 0.1); p *= 17.0; return fract(p.x * p.y * p.z * (p.x + p.y + p.z)); }
float noise3(vec3 x) {
  vec3 i = floor(x); vec3 f = fract(x); f = f * f * (3.0 - 2.0 * f);
  return mix(mix(mix(hash31(i), hash31(i + vec3(1,0,0)), f.x), mix(hash31(i + vec3(0,1,0)), hash31(i + vec3(1,1,0)), f.x), f.y),
             mix(mix(hash31(i + vec3(0,0,1)), hash31(i + vec3(1,0,1)), f.x), mix(hash31(i + vec3(0,1,1)), hash31(i + vec3(1,1,1)), f.x), f.y), f.z);
}
`;
/**
 * Signs on the skin, by region, so that they read on every tone: pallor and cyanosis chiefly at lips, lid rims and
 * finger ends, where pigment hides least; flush at the cheeks; mottling and weals as patterns.
 */
const SKIN = /* glsl */ `
{
  float lips = vRegion.x; float ends = vRegion.y; float cheeks = vRegion.z; float lids = vRegion.w;
  vec3 c = diffuseColor.rgb * tint;
  float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
  float mucosa = max(lips, 0.7 * lids);
  c = mix(c, c * vec3(1.0, 0.72, 0.74) + vec3(0.02, 0.0, 0.0), 0.35 * lips);
  float pale = signs[0] * (0.5 + 0.5 * max(mucosa, ends));
  c = mix(c, mix(vec3(l), c, 0.35) * vec3(1.02, 1.0, 0.95) + 0.05 * l, pale);
  float blue = signs[1] * (0.16 + 0.84 * max(mucosa, ends));
  c = mix(c, vec3(l) * vec3(0.78, 0.8, 1.12) + vec3(0.004, 0.004, 0.02), 0.85 * blue);
  float red = signs[2] * (0.35 + 0.65 * cheeks);
  c = mix(c, c * vec3(1.28, 0.72, 0.68), red);
  c = mix(c, c * vec3(1.1, 1.0, 0.5), signs[6]);
  float web = smoothstep(0.42, 0.5, noise3(vRest * 26.0)) - smoothstep(0.5, 0.62, noise3(vRest * 26.0));
  c = mix(c, c * vec3(0.62, 0.5, 0.66), signs[3] * (0.25 + 0.5 * ends + 0.6 * web));
  float weal = smoothstep(0.58 - 0.12 * signs[4], 0.66 - 0.12 * signs[4], noise3(vRest * 34.0));
  c = mix(c, c * vec3(1.22, 0.7, 0.68) + 0.02, signs[4] * weal);
  diffuseColor.rgb = c;
}
`;
/** The two irises on the atlas of details: where they are, in its pixels of 1024, and the radii of pupil and iris. */
const EYES = /* glsl */ `
vec2 pupilled(vec2 uv) {
  vec2 p = uv * 1024.0;
  vec2 a = vec2(873.0, 153.0); vec2 b = vec2(661.0, 363.0);
  vec2 centre = distance(p, a) < distance(p, b) ? a : b;
  float r = distance(p, centre);
  float from = 19.0; float iris = 58.0; float to = clamp(from * pupil, 6.0, 50.0);
  if (r > iris || r < 0.01) return uv;
  float back = r < to ? r * from / to : from + (r - to) * (iris - from) / (iris - to);
  return (centre + (p - centre) * back / r) / 1024.0;
}
`;

/** A light material where the device is weak, else a physical one; both carry the patch. */
function materialLike(source: MeshStandardMaterial, light: boolean): MeshLambertMaterial | MeshStandardMaterial {
  const map: Texture | null = source.map;
  const shared = { map, side: source.side, alphaTest: source.alphaTest };
  return light
    ? new MeshLambertMaterial(shared)
    : new MeshStandardMaterial({ ...shared, roughness: source.roughness, metalness: 0 });
}

/** The material of a person's piece by its name in the baked file. */
export function personMaterial(name: string, source: MeshStandardMaterial, u: SkinUniforms, light: boolean): Material {
  const made = materialLike(source, light);
  made.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, u);
    shader.vertexShader =
      VERTEX_HEAD + shader.vertexShader.replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`);
    const head = `varying vec4 vRegion;\nvarying vec3 vRest;\nuniform float signs[8];\nuniform vec3 tint;\nuniform float pupil;\nuniform float jaundice;\n`;
    if (name === 'body') {
      shader.fragmentShader =
        head + NOISE + shader.fragmentShader.replace('#include <map_fragment>', `#include <map_fragment>\n${SKIN}`);
      if (!light)
        shader.fragmentShader = shader.fragmentShader.replace(
          '#include <roughnessmap_fragment>',
          '#include <roughnessmap_fragment>\nroughnessFactor = mix(roughnessFactor, 0.22, signs[5]);',
        );
    } else if (name === 'details') {
      shader.fragmentShader =
        head +
        EYES +
        shader.fragmentShader.replace(
          '#include <map_fragment>',
          `vec4 sampled = texture2D(map, vRegion.x > 0.5 ? pupilled(vMapUv) : vMapUv);
           if (vRegion.x > 0.5) sampled.rgb *= mix(vec3(1.0), vec3(1.0, 0.93, 0.55), jaundice);
           diffuseColor *= sampled;`,
        );
    } else {
      shader.fragmentShader =
        head +
        shader.fragmentShader.replace('#include <map_fragment>', 'diffuseColor.rgb *= pow(vRegion.rgb, vec3(2.2));');
    }
  };
  made.customProgramCacheKey = () => `person-${name}-${light}`;
  return made;
}

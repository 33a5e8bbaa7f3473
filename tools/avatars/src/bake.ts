import { detailAtlas, meanColour, placeIn, skinTexture, type Cell } from './atlas.ts';
import { clothOf, coverage, heldBy } from './cloth.ts';
import { headCovering } from './head-covering.ts';
import { addGlasses } from './glasses.ts';
import { morphsOf } from './morphs.ts';
import { addQuads, addTriangles, emptyPart, surfaceOfProxy, type Surface } from './part.ts';
import type { PersonSpec } from './person.ts';
import { regionsOf } from './regions.ts';
import { baseWeights, rigOf } from './rig.ts';
import { shapeOf } from './shape.ts';
import { readProxy, type Base, type Targets } from './source.ts';
import { writeGlb, type Piece } from './write.ts';

/** What the shader knows a detail by: eyes (pupils), hair, all else. */
const MARK: Readonly<Record<Cell, readonly [number, number, number, number]>> = {
  eyes: [1, 0, 0, 0],
  hair: [0, 1, 0, 0],
  eyebrows: [0, 1, 0, 0],
  eyelashes: [0, 1, 0, 0],
  teeth: [0, 0, 1, 0],
  tongue: [0, 0, 0, 1],
  shoes: [0, 0, 0, 0],
};

export interface Baked {
  readonly glb: Uint8Array;
  readonly triangles: number;
  readonly skin: readonly number[];
}

/** How fine a person is baked: share of triangles kept, edges of the skin and the atlas of details in pixels. */
export interface Level {
  readonly triangles: number;
  readonly skin: number;
  readonly details: number;
}

/** Bakes a person. */
export async function bake(base: Base, targets: Targets, person: PersonSpec, level: Level): Promise<Baked> {
  const shape = shapeOf(base, targets, person);
  const rig = rigOf(base, shape);
  const weights = baseWeights(base, rig);
  const morphs = morphsOf(base, targets, person, shape, rig);
  const deltas = morphs.map((m) => m.delta);
  const regions = regionsOf(base, targets, weights, rig);
  const held = heldBy(weights, rig);
  const inside = coverage(shape, rig, held, person.clothes);

  const body = emptyPart(morphs.length);
  const skin: Surface = {
    positions: shape,
    weights,
    morphs: deltas,
    colour: (v) => [regions.lips[v] ?? 0, regions.extremities[v] ?? 0, regions.cheeks[v] ?? 0, regions.lids[v] ?? 0],
  };
  const shod = person.clothes.shoes !== undefined;
  const ankle = 0.06 * (person.heightCm / 170);
  const seen = (base.quads.get('body') ?? []).filter(
    ({ v }) => !v.every((i) => inside(i) > 0.05) && !(shod && v.every((i) => (shape[3 * i + 1] as number) < ankle)),
  );
  addQuads(body, seen, skin, base.uvs, (u, v) => [u, v]);

  const cloth = emptyPart(morphs.length);
  const cut = clothOf(base, shape, rig, weights, deltas, person.clothes);
  addTriangles(cloth, cut.triangles, cut.surface, cut.uvs);
  if (person.clothes.headCovering !== undefined) {
    const scarf = headCovering(base, shape, rig, weights, deltas, held, person.clothes.headCovering);
    addTriangles(cloth, scarf.triangles, scarf.surface, scarf.uvs);
  }

  const details = emptyPart(morphs.length);
  const offsetScale = person.heightCm / 1000 / 1.68;
  const add = (kind: string, name: string, cell: Cell): void => {
    const proxy = readProxy(kind, name);
    const surface = { ...surfaceOfProxy(proxy, shape, weights, morphs, offsetScale), colour: () => MARK[cell] };
    for (const quads of proxy.quads.values()) addQuads(details, quads, surface, proxy.uvs, placeIn(cell));
  };
  if (person.hair.style !== 'none') add('hair', person.hair.style, 'hair');
  add('eyes', 'HighPolyEyes', 'eyes');
  add('eyebrows', person.brows, 'eyebrows');
  if (person.sex === 'female') add('eyelashes', 'Eyelashes01', 'eyelashes');
  add('teeth', 'Teeth_Base', 'teeth');
  add('tongue', 'tongue01', 'tongue');
  if (person.glasses)
    addGlasses(details, surfaceOfProxy(readProxy('eyes', 'HighPolyEyes'), shape, weights, morphs, offsetScale), rig);
  if (person.clothes.shoes !== undefined) add('clothes', person.clothes.shoes, 'shoes');

  const pieces: readonly Piece[] = [
    { name: 'body', part: body, keep: level.triangles },
    { name: 'details', part: details, keep: level.triangles },
    { name: 'cloth', part: cloth, keep: level.triangles },
  ];
  const [skinImage, atlas] = await Promise.all([skinTexture(person, level.skin), detailAtlas(person, level.details)]);
  const glb = await writeGlb(
    rig,
    pieces,
    morphs.map((m) => m.name),
    { skin: skinImage, details: atlas },
    {
      key: person.key,
      sex: person.sex,
      ageYears: person.ageYears,
      heightCm: person.heightCm,
      clothes: person.clothes.kind,
    },
  );
  return {
    glb,
    skin: await meanColour(skinImage),
    triangles: [body, details, cloth].reduce((sum, p) => sum + p.indices.length / 3, 0) * level.triangles,
  };
}

import { Document, NodeIO, type Material, type Skin } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { meshopt, prune, simplifyPrimitive, weldPrimitive } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import type { Part } from './part.ts';
import type { Rig } from './rig.ts';

export interface Piece {
  readonly name: 'body' | 'details' | 'cloth';
  readonly part: Part;
  /** Share of the triangles kept, 1 for all. */
  readonly keep: number;
}
export interface Textures {
  readonly skin: Buffer;
  readonly details: Buffer;
}

/** A person as compact glTF: three skinned meshes of one skeleton, morphs by name, meshopt-compressed. */
export async function writeGlb(
  rig: Rig,
  pieces: readonly Piece[],
  morphNames: readonly string[],
  textures: Textures,
  extras: Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready, MeshoptSimplifier.ready]);
  const doc = new Document();
  doc.getRoot().getAsset().generator = 'Openward avatar maker';
  doc.getRoot().getAsset().copyright = 'CC0 1.0: base mesh, targets, skins and proxies by the MakeHuman team';
  const buffer = doc.createBuffer();
  const scene = doc.createScene('person');
  const holder = doc.createNode('person').setExtras(extras);
  scene.addChild(holder);
  const skin = skeleton(doc, rig, holder, buffer);
  const materials: Readonly<Record<Piece['name'], Material>> = {
    body: doc
      .createMaterial('body')
      .setBaseColorTexture(doc.createTexture('skin').setImage(textures.skin).setMimeType('image/webp'))
      .setRoughnessFactor(0.62)
      .setMetallicFactor(0),
    details: doc
      .createMaterial('details')
      .setBaseColorTexture(doc.createTexture('details').setImage(textures.details).setMimeType('image/webp'))
      .setAlphaMode('MASK')
      .setAlphaCutoff(0.4)
      .setDoubleSided(true)
      .setRoughnessFactor(0.85)
      .setMetallicFactor(0),
    cloth: doc.createMaterial('cloth').setDoubleSided(true).setRoughnessFactor(0.9).setMetallicFactor(0),
  };
  for (const piece of pieces) {
    const primitive = primitiveOf(doc, piece.part, morphNames, buffer).setMaterial(materials[piece.name]);
    if (piece.keep < 1) {
      weldPrimitive(primitive);
      simplifyPrimitive(primitive, {
        simplifier: MeshoptSimplifier,
        ratio: piece.keep,
        error: 0.004,
        lockBorder: true,
      });
    }
    const mesh = doc.createMesh(piece.name).addPrimitive(primitive);
    mesh.setWeights(morphNames.map(() => 0));
    holder.addChild(doc.createNode(piece.name).setMesh(mesh).setSkin(skin));
  }
  await doc.transform(prune(), meshopt({ encoder: MeshoptEncoder, level: 'high' }));
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
    .writeBinary(doc);
}

type Buffered = ReturnType<Document['createBuffer']>;

function skeleton(doc: Document, rig: Rig, holder: ReturnType<Document['createNode']>, buffer: Buffered): Skin {
  const nodes = rig.joints.map((joint) => {
    const from = joint.parent < 0 ? [0, 0, 0] : (rig.joints[joint.parent]?.at ?? [0, 0, 0]);
    return doc
      .createNode(joint.name)
      .setTranslation([0, 1, 2].map((k) => (joint.at[k] as number) - (from[k] as number)) as [number, number, number]);
  });
  rig.joints.forEach((joint, i) => {
    const node = nodes[i];
    if (node) (joint.parent < 0 ? holder : nodes[joint.parent])?.addChild(node);
  });
  const inverse = rig.joints.flatMap(({ at }) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -at[0], -at[1], -at[2], 1]);
  const skin = doc.createSkin('skeleton');
  for (const node of nodes) skin.addJoint(node);
  return skin.setInverseBindMatrices(
    doc.createAccessor().setType('MAT4').setArray(Float32Array.from(inverse)).setBuffer(buffer),
  );
}

function primitiveOf(doc: Document, part: Part, morphNames: readonly string[], buffer: Buffered) {
  const accessor = (
    type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
    array: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>,
  ) => doc.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  const primitive = doc
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', Float32Array.from(part.positions)))
    .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(part.normals)))
    .setAttribute('TEXCOORD_0', accessor('VEC2', Float32Array.from(part.uvs)))
    .setAttribute('JOINTS_0', accessor('VEC4', Uint8Array.from(part.joints)))
    .setAttribute('WEIGHTS_0', accessor('VEC4', Float32Array.from(part.weights)))
    .setAttribute('_REGION', accessor('VEC4', Float32Array.from(part.colours)))
    .setIndices(accessor('SCALAR', Uint32Array.from(part.indices)));
  part.morphs.forEach((morph, i) =>
    primitive.addTarget(
      doc
        .createPrimitiveTarget(morphNames[i] ?? '')
        .setAttribute('POSITION', accessor('VEC3', Float32Array.from(morph))),
    ),
  );
  return primitive;
}

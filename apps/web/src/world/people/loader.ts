import { TextureLoader } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

/** Reads baked people. Their textures come as images from blobs, which the page's content security policy allows; fetching blobs it does not. */
export function personLoader(): GLTFLoader {
  return new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).register((parser) => {
    parser.textureLoader = new TextureLoader(parser.options.manager);
    return { name: 'openward-images' };
  });
}

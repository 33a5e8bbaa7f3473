/** What this device's graphics can bear, or why there is no ward in three dimensions here. */
export type Capability =
  | { readonly kind: 'none'; readonly reason: 'noWebGl' }
  | { readonly kind: 'able'; readonly light: boolean; readonly phone: boolean; readonly turnedDown: readonly string[] };

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** Asks a throw-away context; phones and software renderers get plainer people and light. */
export function capabilityOf(narrow: boolean): Capability {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  if (!gl) return { kind: 'none', reason: 'noWebGl' };
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  const software = SOFTWARE.test(name);
  const light = software || narrow;
  const turnedDown = [
    ...(light ? ['people with fewer triangles', 'plainer light'] : []),
    ...(software ? ['a smaller picture'] : []),
  ];
  return { kind: 'able', light, phone: light, turnedDown };
}

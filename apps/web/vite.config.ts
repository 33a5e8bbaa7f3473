import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const squeezed = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest']);

/** Leaves `.br` and `.gz` beside every text file of the build, so that the server sends them as they are. */
function precompress(): Plugin {
  let out = '';
  return {
    name: 'openward-precompress',
    apply: 'build',
    configResolved(config) {
      out = config.build.outDir;
    },
    async closeBundle() {
      const names = await readdir(out, { recursive: true });
      await Promise.all(
        names
          .filter((name) => squeezed.has(extname(name)))
          .map(async (name) => {
            const path = join(out, name);
            const bytes = await readFile(path);
            const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
            await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
            await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
          }),
      );
    },
  };
}

/** Style sheets of lazy pages may arrive in any order: each states the order of the layers, so that the cascade never depends on it. */
function layerOrder(): Plugin {
  return {
    name: 'openward-layer-order',
    enforce: 'pre',
    transform: {
      filter: { id: /\/apps\/web\/src\/.*\.css$/ },
      handler: (code) => `@layer reset, base, components, pages;\n${code}`,
    },
  };
}

const server = process.env['OPENWARD_SERVER'] ?? 'http://127.0.0.1:8080';
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  plugins: [layerOrder(), react(), precompress()],
  define: { __OPENWARD_VERSION__: JSON.stringify(version) },
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': { target: server, ws: true }, '/engine': server, '/assets/case': server } },
});

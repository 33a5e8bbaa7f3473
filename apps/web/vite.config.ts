import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

/** Names the largest file first, so that it takes the connection the page came by instead of waiting for a new one. */
function coreFirst(): Plugin {
  return {
    name: 'openward-core-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const link = /\s*<link rel="modulepreload"[^>]*\/core-[^>]*>/.exec(html)?.[0];
        if (!link) throw new Error('index.html preloads no core chunk');
        return html.replace(link, '').replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}${link}`);
      },
    },
  };
}

// React Aria's parts stay out of it.
const heavy = 'ComboBox|Dialog|Menu|Tabs';
const core = new RegExp(
  `node_modules/(react|react-dom|scheduler|@tanstack)/|apps/web/src/(api|session|shell|features/cases)/|apps/web/src/design/(?!components/(${heavy})\\.)`,
);

const server = process.env['OPENWARD_SERVER'] ?? 'http://127.0.0.1:8080';
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  plugins: [layerOrder(), react(), coreFirst()],
  define: { __OPENWARD_VERSION__: JSON.stringify(version) },
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // A slow network pays for every request: what each visit needs, and the two pages most visits begin with, are one chunk.
        codeSplitting: {
          groups: [
            { name: 'core', test: core, priority: 2 },
            { name: 'icons', test: /lucide-react/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': { target: server, ws: true }, '/engine': server, '/assets/case': server } },
});

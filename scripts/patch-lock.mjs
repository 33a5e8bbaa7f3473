// Completes package-lock.json with the optional per-platform packages that `npm install` left out
// because the registry view at hand did not serve them; `npm ci` refuses a lockfile that lacks them.
// Run after every `npm install`:  node scripts/patch-lock.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const check = process.argv.includes('--check');

/**
 * os, cpu and libc as the package's name tells them: `binding-linux-arm64-musl`.
 * @param {string} name
 */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.find((w) => ['linux', 'darwin', 'win32', 'freebsd', 'android', 'openharmony'].includes(w));
  const cpu = words.find((w) =>
    ['x64', 'arm64', 'arm', 'ppc64', 's390x', 'ia32', 'wasm32', 'riscv64', 'loong64'].includes(w),
  );
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : words.includes('wasm32') ? { cpu: ['wasm32'] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  };
}

let added = 0;
for (const [where, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${where}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    const present = lock.packages[nested] ?? lock.packages[top];
    const exact = /^\d/.test(range);
    if (present?.version && (!exact || present.version === range)) continue;
    const version = exact ? range : range.replace(/^[^\d]*/, '');
    lock.packages[lock.packages[top] ? nested : top] = { version, ...platformOf(name), optional: true };
    added++;
  }
}
if (check && added > 0) {
  console.error(`package-lock.json lacks ${added} optional packages: run node scripts/patch-lock.mjs`);
  process.exit(1);
}
if (!check && added > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  writeFileSync(path, JSON.stringify(lock, null, 2) + '\n');
}
console.log(`package-lock.json: ${added} optional packages added`);

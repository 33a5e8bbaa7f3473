import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];

function installed(): string | undefined {
  const named = process.env['OPENWARD_FIREFOX'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** Path of a Firefox: named by OPENWARD_FIREFOX, installed, or fetched by the package manager as root. Throws with how to get one. */
export function findFirefox(): string {
  const present = installed();
  if (present) return present;
  if (process.getuid?.() === 0) {
    for (const args of [
      ['update', '-q'],
      ['install', '-qy', '--no-install-recommends', 'firefox-esr'],
    ])
      spawnSync('apt-get', args, { stdio: 'inherit', timeout: 300_000 });
    const fetched = installed();
    if (fetched) return fetched;
  }
  throw new Error(
    'no Firefox was found. Install one (Debian: apt-get install firefox-esr) or name it in OPENWARD_FIREFOX.',
  );
}

/** Nothing but the page: no updates, no reports, no first-run pages, no network of its own. */
const PREFERENCES = `
user_pref('app.update.enabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('browser.startup.homepage_override.mstone', 'ignore');
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('network.captive-portal-service.enabled', false);
user_pref('network.connectivity-service.enabled', false);
user_pref('toolkit.telemetry.reportingpolicy.firstRun', false);
user_pref('dom.max_script_run_time', 0);
`;

/**
 * Runs a module in a headless Firefox: the page imports `code` as `it`, evaluates `expression` and posts its JSON
 * back. Throws what the page threw, or after `timeoutMs`.
 */
export async function evaluateInFirefox(code: string, expression: string, timeoutMs: number): Promise<unknown> {
  const page = `<!doctype html><meta charset="utf-8"><title>Same run</title><script type="module">
let answer;
try { const it = await import('/code.js'); answer = { value: await (${expression}) }; }
catch (error) { answer = { error: String(error?.stack ?? error) }; }
await fetch('/answer', { method: 'POST', body: JSON.stringify(answer) });
</script>`;
  let answered: (body: string) => void;
  const answer = new Promise<string>((done) => (answered = done));
  const server = createServer((request, response) => {
    if (request.url === '/answer') {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        response.end();
        answered(body);
      });
    } else if (request.url === '/code.js') response.setHeader('content-type', 'text/javascript').end(code);
    else if (request.url === '/') response.setHeader('content-type', 'text/html').end(page);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const profile = mkdtempSync(join(tmpdir(), 'openward-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES);
  const child = spawn(findFirefox(), ['--headless', '--no-remote', '--profile', profile, address], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`Firefox gave no answer in ${timeoutMs} ms`)), timeoutMs);
      child.once('error', fail);
      child.once('exit', (status) => fail(new Error(`Firefox ended with ${status} before it answered`)));
    });
    const got = JSON.parse(await Promise.race([answer, late])) as { value?: unknown; error?: string };
    if (got.error !== undefined) throw new Error(got.error);
    return got.value;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
    await ended;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

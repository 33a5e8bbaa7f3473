import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** `serve`: the server with this process's environment and streams; ends with its exit code. */
export function serve(root: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'apps/server/src/main.ts'), ...args], {
    stdio: 'inherit',
    cwd: root,
  });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((done, fail) => child.on('error', fail).on('exit', (code) => done(code ?? 1)));
}

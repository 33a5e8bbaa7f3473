import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './tree.ts';

export interface Outcome {
  /** Exit code; -1 where a signal ended the program. */
  readonly code: number;
  /** Standard output and error as they came. */
  readonly text: string;
}

/** Runs a program to its end in the repository, its output kept and, where `log` is given, written to that file. */
export function exec(
  file: string,
  args: readonly string[],
  options: { log?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  return new Promise((done, fail) => {
    if (options.log) mkdirSync(dirname(options.log), { recursive: true });
    const sink = options.log ? createWriteStream(options.log, { flags: 'a' }) : undefined;
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: Buffer[] = [];
    const keep = (part: Buffer): void => {
      parts.push(part);
      sink?.write(part);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => {
      sink?.end();
      done({ code: code ?? -1, text: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** The Node we run under, with a script of ours or of a dependency. */
export function node(
  args: readonly string[],
  options: { log?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  return exec(process.execPath, args, options);
}

import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { whenOrphaned } from '../bootstrap.mjs';
import { root } from './tree.ts';

export interface Outcome {
  /** Exit code; -1 where a signal ended the program. */
  readonly code: number;
  /** Standard output and error as they came. */
  readonly text: string;
}

export interface ExecOptions {
  /** File that gets the output too. */
  readonly log?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the program is stopped and has failed. Default 15 minutes. */
  readonly timeoutMs?: number;
}

/** Runs a program to its end in the repository and keeps its output. A signal to us stops it too. */
export function exec(file: string, args: readonly string[], options: ExecOptions = {}): Promise<Outcome> {
  const { log, env, timeoutMs = 900_000 } = options;
  return new Promise((done, fail) => {
    if (log) mkdirSync(dirname(log), { recursive: true });
    const sink = log ? createWriteStream(log, { flags: 'a' }) : undefined;
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: Buffer[] = [];
    const keep = (part: Buffer): void => {
      parts.push(part);
      sink?.write(part);
    };
    const stop = (): void => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    };
    const leave = (signal: NodeJS.Signals): void => {
      stop();
      child.on('close', () => process.exit(signal === 'SIGINT' ? 130 : 143));
    };
    const timer = setTimeout(() => {
      keep(Buffer.from(`\nstopped after ${timeoutMs / 1000} s\n`));
      stop();
    }, timeoutMs);
    const unwatch = whenOrphaned(() => leave('SIGTERM'));
    process.once('SIGTERM', leave).once('SIGINT', leave);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(timer);
      unwatch();
      process.off('SIGTERM', leave).off('SIGINT', leave);
      sink?.end();
      done({ code: code ?? -1, text: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** The Node we run under, with a script of ours or of a dependency. */
export function node(args: readonly string[], options: ExecOptions = {}): Promise<Outcome> {
  return exec(process.execPath, args, options);
}

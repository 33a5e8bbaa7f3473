#!/usr/bin/env node
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
process.exitCode = await run(process.argv.slice(2), { root: resolve(root), cwd: process.cwd() });

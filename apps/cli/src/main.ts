#!/usr/bin/env node
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
process.exitCode = await run(process.argv.slice(2), { root: resolve(root), cwd: process.cwd() });

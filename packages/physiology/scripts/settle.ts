import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileSteady } from './compile-steady.ts';

writeFileSync(fileURLToPath(new URL('../src/generated/steady.ts', import.meta.url)), compileSteady());

import { content } from './content.ts';
import { imports } from './imports.ts';
import { lint } from './lint.ts';
import type { Suite } from './suite.ts';
import { types } from './types.ts';
import { vitest } from './vitest.ts';

/** What `npm test` runs, in order. */
export const everything: readonly Suite[] = [
  types,
  lint,
  imports,
  vitest('unit'),
  vitest('store'),
  vitest('scenarios'),
  content,
  vitest('journeys'),
  vitest('faults'),
];

/** What `npm run check` runs: nothing that needs a build, a database or a browser. */
export const quick: readonly Suite[] = [types, lint, imports, vitest('unit', { OPENWARD_FAST: '1' })];

/** What needs data from beside the clone. */
export const comparison: readonly Suite[] = [vitest('comparison')];

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCarriage, compileCirculation } from '../src/circuit/compile.ts';

writeFileSync(
  fileURLToPath(new URL('../src/generated/circulation.ts', import.meta.url)),
  compileCirculation() + compileCarriage(),
);

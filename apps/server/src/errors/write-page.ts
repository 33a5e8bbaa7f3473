import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsPage } from './page.ts';

const folder = join(import.meta.dirname, '../../../../docs/reference');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'errors.md'), errorsPage());

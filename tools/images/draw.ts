import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BLUNT_CHEST_TRAUMA } from './blunt-chest-trauma.ts';
import { NOT_HERSELF } from './not-herself.ts';

/** Draws the illustrations of each case into its assets: `node tools/images/draw.ts`. The same every time. */
const CASES = { 'blunt-chest-trauma': BLUNT_CHEST_TRAUMA, 'not-herself': NOT_HERSELF };
for (const [name, drawings] of Object.entries(CASES)) {
  const folder = fileURLToPath(new URL(`../../content/cases/${name}/assets/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const [file, draw] of Object.entries(drawings)) writeFileSync(folder + file, draw());
}

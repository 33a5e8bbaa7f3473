import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bake, type Level } from './bake.ts';
import { PATIENTS } from './people/patients.ts';
import { STAFF } from './people/staff.ts';
import { readBase, Targets } from './source.ts';

const LEVELS: readonly (readonly [suffix: string, level: Level])[] = [
  ['', { triangles: 0.6, skin: 512, details: 1024 }],
  ['.phone', { triangles: 0.28, skin: 512, details: 512 }],
];

const out = process.argv[2];
if (out === undefined) throw new Error('usage: node src/main.ts <folder> [key …]');
const wanted = process.argv.slice(3);
mkdirSync(out, { recursive: true });
const base = readBase();
const targets = new Targets(base.positions.length);
const index: unknown[] = [];
for (const person of [...PATIENTS, ...STAFF]) {
  if (wanted.length > 0 && !wanted.includes(person.key)) continue;
  const files: unknown[] = [];
  let skinColour: readonly number[] = [];
  for (const [suffix, level] of LEVELS) {
    const { glb, triangles, skin } = await bake(base, targets, person, level);
    const file = `${person.key}${suffix}.glb`;
    writeFileSync(join(out, file), glb);
    skinColour = skin;
    files.push({ file, bytes: glb.length, triangles: Math.round(triangles) });
    console.log(`${file}: ${Math.round(triangles)} triangles, ${(glb.length / 1e6).toFixed(2)} MB`);
  }
  const { key, sex, ageYears, heightCm, glasses } = person;
  const covered = person.clothes.headCovering !== undefined;
  index.push({
    key,
    sex,
    ageYears,
    heightCm,
    clothes: person.clothes.kind,
    glasses,
    headCovering: covered,
    skinColour,
    files,
  });
}
if (wanted.length === 0) writeFileSync(join(out, 'people.json'), `${JSON.stringify(index, null, 2)}\n`);

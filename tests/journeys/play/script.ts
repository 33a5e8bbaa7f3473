import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, Playthrough } from '@openward/encounter';
import { parse } from 'yaml';

export type Step = Playthrough['steps'][number];
export type ScriptedAct = Act;

const cases = join(import.meta.dirname, '../../../content/cases');

/** A scripted play of a case, as its author wrote it. */
export function scriptOf(slug: string, name: string): Playthrough {
  return parse(readFileSync(join(cases, slug, 'playthroughs', `${name}.yaml`), 'utf8')) as Playthrough;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACTIONS } from '@openward/physiology';
import { procedureSchema } from '@openward/encounter';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../yaml/read-yaml.ts';

const file = fileURLToPath(new URL('../../../../content/procedures.yaml', import.meta.url));
const read = readYaml(file, readFileSync(file, 'utf8'));
const procedures = z.array(procedureSchema).parse(read.located?.value);

/** What acts of their own do: medicines, fluids, oxygen, compressions, positions, shocks. */
const BY_ACTS = ['bolus', 'infuse', 'setRate', 'stop', 'fluid', 'oxygen', 'compressions', 'position', 'shock'];
/** What nobody does to a patient in bed as a treatment: work on a cycle, and leads that come loose by themselves. */
const NO_TREATMENT = ['exercise', 'loosenLeads'];
/** What rightly does nothing in the body. */
const NOTHING = [
  'cervical-immobilisation',
  'log-roll',
  'arterial-line',
  'urinary-catheter',
  'nasogastric-tube',
  'change-giving-set',
  'remove-cannula',
  'keep-nil-by-mouth',
  'regional-chest-block',
  'resuscitative-thoracotomy',
];

describe('given the procedures of the catalogue', () => {
  it('when every intervention of the body is walked, then each can be done at the bedside', () => {
    const done = new Set(procedures.flatMap((each) => each.body.map((step) => String(step['kind']))));
    const missing = Object.keys(ACTIONS).filter((kind) => !done.has(kind) && !BY_ACTS.includes(kind));
    expect(missing.sort()).toEqual([...NO_TREATMENT].sort());
  });

  it('when those without a step are walked, then none is left that should do something', () => {
    const empty = procedures.filter((each) => each.body.length === 0).map((each) => each.procedure);
    expect(empty.filter((key) => !NOTHING.includes(key))).toEqual([]);
  });
});

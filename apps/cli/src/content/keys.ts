import type { Catalogue } from '@openward/encounter';
import { readCatalogue } from '@openward/content';
import { readFolder } from '../read-folder.ts';
import { say } from '../say.ts';

type Line = readonly [key: string, name: string];

/** The parts of the catalogue a case names things of, each as its keys with what they are called. */
const PARTS: Readonly<Record<string, (catalogue: Catalogue) => readonly Line[]>> = {
  medications: (c) => c.medications.map(({ medication, names }) => [medication, names.inn]),
  fluids: (c) => c.fluids.map(({ fluid, names }) => [fluid, names.uk]),
  analytes: (c) => c.analytes.map(({ analyte, name }) => [analyte, name]),
  investigations: (c) => c.investigations.map(({ investigation, name }) => [investigation, name]),
  manoeuvres: (c) => c.manoeuvres.map(({ manoeuvre, name }) => [manoeuvre, name]),
  procedures: (c) => c.procedures.map(({ procedure, name }) => [procedure, name]),
  people: (c) => c.people.map(({ id, role }) => [id, role]),
  diagnoses: (c) => c.diagnoses.map(({ diagnosis, name }) => [diagnosis, name]),
  sources: (c) => c.sources.map(({ source, citation }) => [source, citation]),
};

/** `content keys [part]`: the keys a case may name, a line each with its part, key and name, apart by tabs. */
export function listKeys(folder: string, part: string | undefined): number {
  if (part !== undefined && !Object.hasOwn(PARTS, part)) {
    say(`There is no part ${part}; there are ${Object.keys(PARTS).join(', ')}.`);
    return 1;
  }
  const { catalogue } = readCatalogue(readFolder(folder).files);
  if (catalogue === null) {
    say('The catalogue has problems; `openward content lint` tells which.');
    return 1;
  }
  for (const [name, lines] of Object.entries(PARTS))
    if (part === undefined || part === name) for (const line of lines(catalogue)) say([name, ...line].join('\t'));
  return 0;
}

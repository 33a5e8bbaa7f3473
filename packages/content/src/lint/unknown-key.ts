import { inFile, type CaseRule } from './context.ts';
import { knownKeys, NEEDS } from './known.ts';
import { nearest } from '@openward/kernel';
import type { Reference, ReferenceKind } from './reference.ts';

/** A rule that every reference of a kind names something that exists. `noun` and `where` make its sentence. */
export function unknownKey(
  rule: string,
  kind: ReferenceKind,
  noun: string,
  where: string,
  accepts: (reference: Reference) => boolean = () => false,
): CaseRule {
  return {
    rule,
    what: `every ${noun} named exists in ${where}`,
    check({ read, catalogue, references }) {
      const needs = NEEDS[kind];
      if (needs !== undefined && read.parts[needs] === null) return [];
      const known = knownKeys(kind, read, catalogue);
      return references
        .filter((each) => each.kind === kind && !known.has(each.key) && !accepts(each))
        .map((each) =>
          inFile(
            each.located,
            each.path,
            `There is no ${noun} \`${each.key}\` in ${where}${suggestion(each.key, known)}.`,
          ),
        );
    },
  };
}

function suggestion(key: string, known: ReadonlySet<string>): string {
  const near = nearest(key, known);
  return near === null ? '' : `; perhaps \`${near}\` is meant`;
}

import { inFile, type CaseRule } from '../context.ts';
import { knownKeys, NEEDS } from '../known.ts';

const KINDS = ['fact', 'finding', 'happening', 'cue'] as const;

/** Outside the rubric, whose items have a rule of their own (`unreachable-item`). */
export const unknownOccurrence: CaseRule = {
  rule: 'unknown-occurrence',
  what: 'every fact, finding, happening and cue that a condition waits for exists in the case',
  check({ read, catalogue, references }) {
    return KINDS.flatMap((kind) => {
      if (read.parts[NEEDS[kind] ?? 'truth'] === null) return [];
      const known = knownKeys(kind, read, catalogue);
      return references
        .filter((each) => each.kind === kind && each.located !== read.located.rubric && !known.has(each.key))
        .map((each) =>
          inFile(
            each.located,
            each.path,
            `A condition waits for the ${kind} \`${each.key}\`, which the case does not have.`,
          ),
        );
    });
  },
};

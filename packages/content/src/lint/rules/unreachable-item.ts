import type { Condition } from '@openward/rules';
import { at, inFile, type CaseRule } from '../context.ts';
import { knownKeys } from '../known.ts';
import { contradicts } from '../contradiction.ts';

const OCCURRENCES = ['fact', 'finding', 'happening', 'cue'] as const;

/** A rubric item that waits for something which can never happen in this case. */
export const unreachableItem: CaseRule = {
  rule: 'unreachable-item',
  what: 'every rubric item can be met: what it waits for exists in the case, and its limits do not contradict each other',
  check({ read, catalogue, references }) {
    const items = read.parts.rubric?.items ?? [];
    const rubric = read.located.rubric;
    const absent = OCCURRENCES.flatMap((kind) => {
      if (read.parts[kind === 'fact' ? 'dialogue' : 'truth'] === null) return [];
      const known = knownKeys(kind, read, catalogue);
      return references
        .filter((each) => each.located === rubric && each.kind === kind && !known.has(each.key))
        .map((each) =>
          inFile(
            each.located,
            each.path,
            `This waits for the ${kind} \`${each.key}\`, which the case does not have, so it can never be reached.`,
          ),
        );
    });
    const contrary = items.flatMap((item, index) =>
      (['met', 'partly', 'applies'] as const)
        .filter((name) => item[name] !== undefined && contradicts(item[name] as Condition))
        .map((name) =>
          at(
            read,
            'rubric',
            ['items', index, name],
            `\`${name}\` of the item \`${item.id}\` contradicts itself: no play can reach it.`,
          ),
        ),
    );
    return [...absent, ...contrary];
  },
};

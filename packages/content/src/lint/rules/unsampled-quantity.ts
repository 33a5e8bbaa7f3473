import { SAMPLED } from '@openward/encounter';
import { QUANTITY_KEYS } from '@openward/physiology';
import { inFile, type CaseRule } from '../context.ts';
import type { Reference } from '../reference.ts';

const sampled: ReadonlySet<string> = new Set(SAMPLED);
const known: ReadonlySet<string> = new Set(QUANTITY_KEYS);

/** Rubrics, happenings, cues and playthroughs are read from the record, which keeps some quantities only; findings and words see the body as it is. */
export const unsampledQuantity: CaseRule = {
  rule: 'unsampled-quantity',
  what: 'what is judged from the record asks for quantities that the record keeps',
  check({ read, references }) {
    const fromRecord = ({ located, path }: Reference): boolean =>
      located === read.located.rubric ||
      Object.values(read.locatedPlaythroughs).includes(located) ||
      (located === read.located.truth && ['happenings', 'cues'].includes(String(path[0])));
    return references
      .filter((each) => each.kind === 'quantity' && known.has(each.key) && !sampled.has(each.key) && fromRecord(each))
      .map((each) =>
        inFile(
          each.located,
          each.path,
          `The record does not keep \`${each.key}\`, so this can never hold; it keeps ${SAMPLED.join(', ')}.`,
        ),
      );
  },
};

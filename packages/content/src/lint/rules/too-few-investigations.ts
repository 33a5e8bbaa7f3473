import { at, type CaseRule } from '../context.ts';

const LEAST = 20;

export const tooFewInvestigations: CaseRule = {
  rule: 'too-few-investigations',
  what: `a case has at least ${LEAST} investigations with values, reports or images of its own`,
  check({ read }) {
    const count = read.parts.truth?.investigations.length ?? LEAST;
    return count >= LEAST
      ? []
      : [
          at(
            read,
            'truth',
            ['investigations'],
            `The case has ${count} investigations with values, reports or images of its own; it needs at least ${LEAST}.`,
          ),
        ];
  },
};

import { at, type CaseRule } from '../context.ts';

const LEAST = 25;

export const tooFewFindings: CaseRule = {
  rule: 'too-few-findings',
  what: `a case has at least ${LEAST} examination findings of its own`,
  check({ read }) {
    const count = read.parts.truth?.findings.length ?? LEAST;
    return count >= LEAST
      ? []
      : [
          at(
            read,
            'truth',
            ['findings'],
            `The case has ${count} examination findings of its own; it needs at least ${LEAST}.`,
          ),
        ];
  },
};

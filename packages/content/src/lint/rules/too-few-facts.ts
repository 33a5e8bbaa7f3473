import { at, type CaseRule } from '../context.ts';

const LEAST = 40;

export const tooFewFacts: CaseRule = {
  rule: 'too-few-facts',
  what: `a case has at least ${LEAST} history facts`,
  check({ read }) {
    const count = read.parts.dialogue?.facts.length ?? LEAST;
    return count >= LEAST
      ? []
      : [at(read, 'dialogue', ['facts'], `The case has ${count} history facts; it needs at least ${LEAST}.`)];
  },
};

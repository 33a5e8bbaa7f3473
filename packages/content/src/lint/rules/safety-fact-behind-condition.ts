import { at, type CaseRule } from '../context.ts';

export const safetyFactBehindCondition: CaseRule = {
  rule: 'safety-fact-behind-condition',
  what: 'an allergy, an anticoagulant or a pregnancy is told whenever it is asked for, to anyone, in any manner',
  check({ read }) {
    const facts = read.parts.dialogue?.facts ?? [];
    return facts.flatMap((fact, index) => {
      if (fact.safety !== true) return [];
      if (fact.needs !== undefined)
        return [
          at(
            read,
            'dialogue',
            ['facts', index, 'needs'],
            `The safety fact \`${fact.id}\` must not need anything to be told; take \`needs\` away.`,
          ),
        ];
      const always = fact.told.some((told) => told.when === undefined);
      return always
        ? []
        : [
            at(
              read,
              'dialogue',
              ['facts', index, 'told'],
              `The safety fact \`${fact.id}\` is told only under a condition; someone must tell it without one.`,
            ),
          ];
    });
  },
};

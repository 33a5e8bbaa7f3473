import { PROCESSES } from '@openward/physiology';
import { at, type CaseRule } from '../context.ts';

export const processParameters: CaseRule = {
  rule: 'process-parameters',
  what: 'a parameter of a disease process is one the body knows',
  check({ read }) {
    const known = PROCESSES as Readonly<Record<string, { readonly parameters: Readonly<Record<string, unknown>> }>>;
    return (read.parts.physiology?.processes ?? []).flatMap((process, index) => {
      const parameters = known[process.process]?.parameters;
      if (parameters === undefined) return [];
      return Object.keys(process.parameters ?? {})
        .filter((name) => !(name in parameters))
        .map((name) =>
          at(
            read,
            'physiology',
            ['processes', index, 'parameters', name],
            `\`${process.process}\` has no parameter \`${name}\`; it has ${Object.keys(parameters).join(', ')}.`,
          ),
        );
    });
  },
};

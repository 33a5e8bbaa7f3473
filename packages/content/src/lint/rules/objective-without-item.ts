import { at, type CaseRule } from '../context.ts';

export const objectiveWithoutItem: CaseRule = {
  rule: 'objective-without-item',
  what: 'every objective of the case is spoken to by a rubric item',
  check({ read }) {
    if (!read.parts.rubric) return [];
    const spoken = new Set(read.parts.rubric.items.flatMap((item) => item.objectives));
    return (read.parts.case?.objectives ?? []).flatMap((objective, index) =>
      spoken.has(objective.id)
        ? []
        : [
            at(
              read,
              'case',
              ['objectives', index],
              `No rubric item speaks to the objective \`${objective.id}\`, so nobody can show that they met it.`,
            ),
          ],
    );
  },
};

import { at, type CaseRule } from '../context.ts';
import { isPlain } from '../reference.ts';

export const rubricSource: CaseRule = {
  rule: 'rubric-source',
  what: 'every rubric item cites a source',
  check({ read }) {
    const value = read.located.rubric?.value;
    const items: unknown = isPlain(value) ? value['items'] : undefined;
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: unknown, index) => {
      if (!isPlain(item)) return [];
      const sources = item['sources'] ?? item['source'];
      const cited = typeof sources === 'string' || (Array.isArray(sources) && sources.length > 0);
      return cited
        ? []
        : [
            at(
              read,
              'rubric',
              ['items', index, 'sources'],
              `The item \`${String(item['id'])}\` cites no source: a mark without a source cannot be defended.`,
            ),
          ];
    });
  },
};

import type { CaseRule } from '../context.ts';
import { citationsOf } from '../debrief.ts';

export const debriefReferences: CaseRule = {
  rule: 'debrief-references',
  what: 'a debrief cites sources of content/sources.yaml as `[@id]`',
  check({ read, catalogue }) {
    if (read.debrief === '') return [];
    const file = `${read.folder}/debrief.md`;
    const known = new Set(catalogue.sources.map((source) => source.source));
    const cited = citationsOf(read.debrief);
    if (cited.length === 0) return [{ file, line: 1, message: 'The debrief cites nothing: write sources as [@id].' }];
    return cited
      .filter(({ source }) => !known.has(source))
      .map(({ source, line }) => ({
        file,
        line,
        message: `There is no source \`${source}\` in content/sources.yaml.`,
      }));
  },
};

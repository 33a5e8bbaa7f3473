import type { CaseRule } from '../context.ts';
import { HEADINGS, headingsOf } from '../debrief.ts';

export const debriefHeadings: CaseRule = {
  rule: 'debrief-headings',
  what: `a debrief has the headings ${HEADINGS.join(', ')}`,
  check({ read }) {
    if (read.debrief === '') return [];
    const there = headingsOf(read.debrief);
    return HEADINGS.filter((heading) => !there.includes(heading)).map((heading) => ({
      file: `${read.folder}/debrief.md`,
      line: 1,
      message: `The heading “## ${heading}” is missing.`,
    }));
  },
};

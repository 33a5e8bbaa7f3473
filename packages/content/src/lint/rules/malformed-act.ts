import { actSchema } from '@openward/encounter';
import { explainIssue } from '../../yaml/explain-issue.ts';
import { inFile, type CaseRule } from '../context.ts';

export const malformedAct: CaseRule = {
  rule: 'malformed-act',
  what: 'every act of a playthrough is one that a learner could send',
  check({ read }) {
    return Object.entries(read.playthroughs).flatMap(([name, playthrough]) => {
      const located = read.locatedPlaythroughs[name];
      if (!located) return [];
      return playthrough.steps.flatMap((step, index) => {
        if (!('act' in step)) return [];
        const parsed = actSchema.safeParse(step.act);
        return (parsed.error?.issues ?? []).slice(0, 1).map((issue) => {
          const { path, sentence } = explainIssue(issue);
          return inFile(located, ['steps', index, 'act', ...path], `This act cannot be sent: ${sentence}`);
        });
      });
    });
  },
};

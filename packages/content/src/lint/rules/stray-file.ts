import type { CaseRule } from '../context.ts';

export const strayFile: CaseRule = {
  rule: 'stray-file',
  what: 'every file of a case folder belongs to it',
  check({ read }) {
    return read.strays.map((path) => ({
      file: `${read.folder}/${path}`,
      line: 1,
      message: `${path} is no part of a case: nothing would read it. Rename it, move it into assets/, or delete it.`,
    }));
  },
};

import { at, type CaseRule } from '../context.ts';

export const slug: CaseRule = {
  rule: 'slug',
  what: 'the id of a case is the name of its folder',
  check({ read }) {
    const id = read.parts.case?.id;
    return id === undefined || id === read.slug
      ? []
      : [at(read, 'case', ['id'], `The id is \`${id}\` but the folder is \`${read.slug}\`; they must be the same.`)];
  },
};

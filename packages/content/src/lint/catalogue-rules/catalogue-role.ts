import { atEntry, type CatalogueRule } from '../catalogue-context.ts';

export const catalogueRole: CatalogueRule = {
  rule: 'catalogue-role',
  what: 'who can be called is told apart by role',
  check(catalogue, read) {
    const roles = catalogue.people.map(({ role, callable }) => (callable === false ? '' : role));
    return roles.flatMap((role, index) =>
      role !== '' && roles.indexOf(role) < index
        ? [atEntry(read, 'people', index, ['role'], `Two people are called as \`${role}\`.`)]
        : [],
    );
  },
};

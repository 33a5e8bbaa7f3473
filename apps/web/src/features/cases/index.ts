export { caseQuery, casesQuery, type PublicCase } from './cases.queries.ts';
export { readFilters } from './filters.ts';
export { levelOptions, profileOptions } from './words.ts';

export const casePages = {
  cases: () => import('./CasesPage.tsx'),
  prebrief: () => import('./PrebriefPage.tsx'),
};

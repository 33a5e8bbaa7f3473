import type { PublicCase } from './cases.queries.ts';

/** What the case list is narrowed by; kept in the address, so that a list can be sent to someone. */
export interface Filters {
  readonly q?: string;
  readonly specialty?: string;
  readonly level?: string;
  readonly setting?: string;
  /** At most so many minutes. */
  readonly within?: number;
  /** Only what clinicians have signed off. */
  readonly reviewed?: true;
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Reads filters from a query string; what is not understood is left out. */
export function readFilters(search: Record<string, unknown>): Filters {
  const within = Number(search['within']);
  const [q, specialty, level, setting] = [
    word(search['q']),
    word(search['specialty']),
    word(search['level']),
    word(search['setting']),
  ];
  return {
    ...(q ? { q } : {}),
    ...(specialty ? { specialty } : {}),
    ...(level ? { level } : {}),
    ...(setting ? { setting } : {}),
    ...(Number.isFinite(within) && within > 0 ? { within } : {}),
    ...(search['reviewed'] === true ? { reviewed: true as const } : {}),
  };
}

export function countFilters(filters: Filters): number {
  return Object.keys(filters).filter((name) => name !== 'q').length;
}

export function filterCases(cases: readonly PublicCase[], filters: Filters): readonly PublicCase[] {
  const words = (filters.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return cases.filter((item) => {
    const text = [item.title, item.summary, item.setting, ...item.specialties].join(' ').toLowerCase();
    return (
      words.every((each) => text.includes(each)) &&
      (!filters.specialty || item.specialties.includes(filters.specialty)) &&
      (!filters.level || item.level === filters.level) &&
      (!filters.setting || item.setting === filters.setting) &&
      (!filters.within || item.minutes <= filters.within) &&
      (!filters.reviewed || item.clinicalReview?.status === 'reviewed')
    );
  });
}

/** The values that occur, in alphabetical order, for a picker. */
export function valuesOf(cases: readonly PublicCase[], of: (item: PublicCase) => readonly string[]): readonly string[] {
  return [...new Set(cases.flatMap((item) => of(item)))].toSorted((a, b) => a.localeCompare(b));
}

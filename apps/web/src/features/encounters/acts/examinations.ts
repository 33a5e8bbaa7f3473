import { find } from './search.ts';

interface Examination {
  readonly manoeuvre: string;
  readonly name: string;
  readonly region: string;
  readonly technique: string;
}

/** Examinations found by name, by what is looked for (`breath sounds left`), by region or by technique and region. */
export function findExaminations<T extends Examination>(
  manoeuvres: readonly T[],
  query: string,
  most: number,
): readonly T[] {
  const things = manoeuvres.map((examination) => ({
    name: examination.name,
    synonyms: [
      examination.manoeuvre.replaceAll('-', ' '),
      examination.region,
      `${examination.technique} ${examination.region}`,
    ],
    examination,
  }));
  return find(things, query, most).map(({ examination }) => examination);
}

import type { Person } from './person.ts';

/** Severity of a chronic condition, 0 without it. */
export function severityOf(person: Person, condition: string): number {
  return person.chronic?.find((c) => c.condition === condition)?.severity ?? 0;
}

/**
 * A value with every −0 made 0. A record travels and is kept as JSON, which has no −0: what is recorded must be what is
 * read back, or a replay would differ from its own log.
 */
export function plainZero<T>(value: T): T {
  if (typeof value === 'number') return (value + 0) as T;
  if (Array.isArray(value)) return value.map(plainZero) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainZero(member as unknown)])) as T;
}

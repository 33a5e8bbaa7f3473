/**
 * A deep copy of plain data: numbers, strings, booleans, null, arrays and plain objects. Goes through JSON, because
 * engines give parsed objects a fixed layout and objects grown key by key a slow one; what JSON cannot say of a number
 * (−0, NaN, the infinities) is put back.
 */
export function copyPlain<T>(value: T): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  restore(value, copy);
  return copy;
}

function restore(source: unknown, copy: unknown): void {
  if (source === null || typeof source !== 'object') return;
  const from = source as Record<string, unknown>;
  const to = copy as Record<string, unknown>;
  for (const key of Object.keys(from)) {
    const v = from[key];
    if (typeof v === 'number') {
      if (!Object.is(v, to[key])) to[key] = v;
    } else restore(v, to[key]);
  }
}

/** A deep copy of plain data: numbers, strings, booleans, null, arrays and plain objects. */
export function copyPlain<T>(value: T): T {
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    const out = new Array<unknown>(list.length);
    for (let i = 0; i < list.length; i++) out[i] = copyPlain(list[i]);
    return out as T;
  }
  if (value !== null && typeof value === 'object') {
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(value)) out[key] = copyPlain((value as Record<string, unknown>)[key]);
    return out as T;
  }
  return value;
}

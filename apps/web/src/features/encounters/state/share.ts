/** The earlier value wherever the later one is equal to it, part by part, so that what did not change keeps its identity. */
export function share<T>(before: T | undefined, after: T): T {
  if (Object.is(before, after)) return after;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const old = before as Record<string, unknown>;
  const fresh = after as Record<string, unknown>;
  const keys = Object.keys(fresh);
  const out = (Array.isArray(after) ? [] : {}) as Record<string, unknown>;
  let same = keys.length === Object.keys(old).length;
  for (const key of keys) {
    out[key] = share(old[key], fresh[key]);
    same &&= Object.is(out[key], old[key]);
  }
  return same ? before : (out as T);
}

/** What the canonical encoding accepts: JSON, with every finite number, −0, NaN and the infinities kept apart. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * One text for one value: keys in code-unit order, `undefined` members left out, numbers in their shortest
 * round-trip form, with −0, NaN and infinities as tagged strings that no plain string can equal.
 * Throws TypeError on functions, symbols and bigints.
 */
export function canonical(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (Object.is(value, -0)) return '#-0';
      if (Number.isFinite(value)) return String(value);
      return `#${String(value)}`;
    case 'string':
      return JSON.stringify(value);
    case 'object':
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Record<string, unknown>);
    default:
      throw new TypeError(`canonical: a ${typeof value} is not plain data`);
  }
}

function canonicalArray(value: readonly unknown[]): string {
  return `[${value.map((v) => (v === undefined ? 'null' : canonical(v))).join(',')}]`;
}

function canonicalObject(value: Record<string, unknown>): string {
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(member)}`);
  }
  return `{${parts.join(',')}}`;
}

/** A curve through points of ascending first member, straight between them and level beyond both ends. */
export type Table = readonly (readonly [at: number, value: number])[];

export function along(table: Table, at: number): number {
  const first = table[0] as readonly [number, number];
  if (at <= first[0]) return first[1];
  for (let i = 1; i < table.length; i++) {
    const [x1, y1] = table[i] as readonly [number, number];
    if (at > x1) continue;
    const [x0, y0] = table[i - 1] as readonly [number, number];
    return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
  }
  return (table[table.length - 1] as readonly [number, number])[1];
}

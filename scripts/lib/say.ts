/** One line of progress, in one voice. */
export function say(line: string): void {
  console.log(`openward: ${line}`);
}

/** Seconds since `startMs` (from `performance.now()`), one decimal: `3.2 s`. */
export function since(startMs: number): string {
  return `${((performance.now() - startMs) / 1000).toFixed(1)} s`;
}

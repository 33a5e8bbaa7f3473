/** The known key closest in spelling to a wrong one (edit distance at most a third of its length), or null. */
export function nearest(key: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(key.length / 3) + 1;
  for (const each of known) {
    const distance = editDistance(key, each);
    if (distance < least) {
      least = distance;
      best = each;
    }
  }
  return best;
}

/** Levenshtein's distance between two short texts (Levenshtein VI. Sov Phys Dokl 1966;10:707–710). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + same));
    }
    row = next;
  }
  return row[b.length] as number;
}

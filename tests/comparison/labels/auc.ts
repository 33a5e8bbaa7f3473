/**
 * Area under the receiver operating characteristic: the chance that a score of the first kind is above one of the
 * second, ties counting half (Mann–Whitney U over the number of pairs). Exact; NaN where a kind is empty.
 */
export function auc(inside: readonly number[], outside: readonly number[]): number {
  let halves = 0;
  for (const high of inside) for (const low of outside) halves += high > low ? 2 : high === low ? 1 : 0;
  return halves / (2 * inside.length * outside.length);
}

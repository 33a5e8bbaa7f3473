import type { Condition } from '@openward/rules';

/** Whether a condition can hold in no play: limits that exclude each other, more demanded than allowed, or a part and its opposite. */
export function contradicts(condition: Condition): boolean {
  if ('any' in condition) return condition.any.every(contradicts);
  if ('not' in condition) return 'always' in condition.not;
  if ('all' in condition) return condition.all.some(contradicts) || limitsExclude(condition.all);
  if ('act' in condition)
    return condition.atLeast !== undefined && condition.atMost !== undefined && condition.atLeast > condition.atMost;
  if ('vital' in condition)
    return condition.above !== undefined && condition.below !== undefined && condition.above >= condition.below;
  return false;
}

/** Limits on the same vital now, all demanded at once, that leave no value. */
function limitsExclude(parts: readonly Condition[]): boolean {
  const above = new Map<string, number>();
  const below = new Map<string, number>();
  for (const part of parts) {
    if (!('vital' in part) || (part.when ?? 'now') !== 'now' || part.after !== undefined || part.before !== undefined)
      continue;
    if (part.above !== undefined) above.set(part.vital, Math.max(part.above, above.get(part.vital) ?? part.above));
    if (part.below !== undefined) below.set(part.vital, Math.min(part.below, below.get(part.vital) ?? part.below));
  }
  return [...above].some(([vital, least]) => least >= (below.get(vital) ?? Infinity));
}

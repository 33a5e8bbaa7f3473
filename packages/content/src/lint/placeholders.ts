import type { Located } from '../yaml/read-yaml.ts';
import { isPlain, type Reference } from './reference.ts';

/** Names of quantities printed by a percept: `{heartRate}`, `{capillaryRefill:1}`. */
export function namesIn(percept: string): readonly string[] {
  return [...percept.matchAll(/\{([^{}:]+)(?::\d+)?\}/g)].map((match) => match[1] as string);
}

/** The quantities that the percepts of a truth file print. */
export function placeholders(located: Located): readonly Reference[] {
  const findings: unknown = isPlain(located.value) ? located.value['findings'] : undefined;
  if (!Array.isArray(findings)) return [];
  return findings.flatMap((finding: unknown, index) => {
    const percept = isPlain(finding) ? finding['percept'] : undefined;
    if (typeof percept !== 'string') return [];
    return namesIn(percept).map((key): Reference => ({
      kind: 'quantity',
      key,
      located,
      path: ['findings', index, 'percept'],
    }));
  });
}

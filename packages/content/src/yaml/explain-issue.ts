import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One schema issue as a sentence for an author, with the innermost place it speaks of. */
export function explainIssue(issue: Issue): { readonly path: readonly (string | number)[]; readonly sentence: string } {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const where = path.length === 0 ? 'the file' : `\`${path.join('.')}\``;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path: [...path, issue.keys[0] ?? ''],
        sentence: `${where} has ${quoted(issue.keys)}, which does not belong there.`,
      };
    case 'invalid_type':
      return {
        path,
        sentence: issue.message.endsWith('undefined')
          ? `${where} is missing: it must be of type ${issue.expected}.`
          : `${where} must be of type ${issue.expected}.`,
      };
    case 'invalid_value':
      return {
        path,
        sentence: `${where} must be ${issue.values.length === 1 ? '' : 'one of '}${quoted(issue.values.map(String))}.`,
      };
    case 'too_small':
      return {
        path,
        sentence:
          `${where} is too small or too short: at least ${String(issue.minimum)} ${issue.origin === 'array' ? 'entries' : ''}`.trimEnd() +
          '.',
      };
    case 'too_big':
      return { path, sentence: `${where} is too large: at most ${String(issue.maximum)}.` };
    case 'invalid_format':
      return { path, sentence: `${where} is not spelled as it must be: ${issue.message}.` };
    case 'invalid_union':
      return nearest(issue, path) ?? { path, sentence: `${where} has none of the forms allowed there.` };
    default:
      return { path, sentence: `${where}: ${issue.message}.` };
  }
}

/** Of a union, the branch that came furthest: the one with an issue deepest inside, and the fewest of them. */
function nearest(issue: Issue & { code: 'invalid_union' }, path: readonly (string | number)[]) {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const depth = (branch: readonly Issue[]): number =>
    Math.max(...branch.map((each) => each.path.length + (each.code === 'invalid_union' ? 1 : 0)));
  const best = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  const first = best?.[0];
  if (best === undefined || first === undefined || depth(best) === 0) return null;
  return explainIssue({ ...first, path: [...path, ...first.path] });
}

const quoted = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

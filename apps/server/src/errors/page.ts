import { catalogue, statusOf } from './catalogue.ts';

/** docs/reference/errors.md, whole. */
export function errorsPage(): string {
  const rows = Object.entries(catalogue).map(
    ([code, { kind, template }]) => `| \`${code}\` | ${statusOf[kind]} | ${kind} | ${template} |`,
  );
  return [
    '# Errors of the server',
    '',
    'Every refusal is JSON: `{ "code", "message", "details"? }`, with the status of its kind; over a socket the same object',
    'stands in the frame. `{name}` in a sentence is filled from `details`. Refusals below `/api/auth` carry the codes of',
    'better-auth in camelCase; refusals of a command inside an encounter carry the codes of the encounter. Written by',
    '`node apps/server/src/errors/write-page.ts` from `apps/server/src/errors/catalogue.ts`.',
    '',
    '| Code | Status | Kind | Sentence |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

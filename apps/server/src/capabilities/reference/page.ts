import { routes, type RouteContract } from '../../contracts/index.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (each) => escapes[each] ?? each);

function shape(label: string, part: unknown): string {
  if (part === undefined) return '';
  return `<details><summary>${label}</summary><pre>${escape(JSON.stringify(part, null, 2))}</pre></details>`;
}

interface Operation {
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
  readonly parameters?: readonly unknown[];
}

function section(name: string, contract: RouteContract, operation: Operation): string {
  const parameters = operation.parameters?.length ? operation.parameters : undefined;
  return [
    `<section id="${name}"><h2><code>${contract.method}</code> <code>${escape(contract.path)}</code></h2>`,
    `<p>${escape(contract.summary)}</p><p>Access: ${contract.access}</p>`,
    shape('Parameters', parameters),
    shape('Body', operation.requestBody),
    shape('Answer', operation.responses?.['200']),
    '</section>',
  ].join('');
}

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 Inter, system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 56rem; padding: 2rem 1rem; }
  h2 { font-size: 1.1rem; margin: 2.5rem 0 0; overflow-wrap: anywhere; }
  p { margin: 0.25rem 0; } pre { overflow-x: auto; font-size: 0.85rem; }`;

/** The API on one page: plain HTML without scripts, from the same document as /api/openapi.json. */
export function apiPage(document: Readonly<Record<string, unknown>>): string {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  const sections = Object.entries(routes).map(([name, contract]) => {
    const path = contract.path.replace(/:(\w+)/g, '{$1}');
    return section(name, contract, paths[path]?.[contract.method.toLowerCase()] ?? {});
  });
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Openward API</title>',
    `<style>${style}</style></head><body><main><h1>Openward API</h1>`,
    '<p>Generated from the contracts. The same for machines: <a href="/api/openapi.json">/api/openapi.json</a>.</p>',
    ...sections,
    '</main></body></html>',
  ].join('\n');
}

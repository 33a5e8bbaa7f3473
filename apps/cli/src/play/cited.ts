import type { Catalogue } from '@openward/encounter';

/** A teaching text with its `[@source]` marks numbered in order of appearance; its references are what the marks name. */
export function cited(text: string, sources: Catalogue['sources']): string {
  const order: string[] = [];
  const numbered = text
    .replace(/\n## References[\s\S]*$/, '\n## References\n')
    .replace(/\[@([\w-]+)\]/g, (_, key: string) => {
      if (!order.includes(key)) order.push(key);
      return `[${order.indexOf(key) + 1}]`;
    });
  const list = order.map((key, i) => `[${i + 1}] ${sources.find((s) => s.source === key)?.citation ?? key}`);
  return list.length === 0 ? numbered : `${numbered.trimEnd()}\n\n${list.join('\n')}`;
}

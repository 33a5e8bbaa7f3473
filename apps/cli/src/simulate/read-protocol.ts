import { readFileSync } from 'node:fs';
import { readYaml } from '@openward/content';
import { parseProtocol, type Protocol } from '@openward/physiology';

/** A protocol file (YAML, or JSON, which YAML includes), or its problems as lines `file:line: sentence`. */
export function readProtocol(file: string): { protocol: Protocol } | { problems: readonly string[] } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { problems: [`${file}: it cannot be read: ${(error as Error).message}`] };
  }
  const { located, problems } = readYaml(file, text);
  if (located === null) return { problems: problems.map((each) => `${each.file}:${each.line}: ${each.message}`) };
  const parsed = parseProtocol(located.value);
  if (parsed.ok) return { protocol: parsed.value };
  return { problems: parsed.error.map((each) => `${file}:${located.line(each.path)}: ${each.message} [${each.code}]`) };
}

import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../files.ts';

export type Path = readonly (string | number)[];

/** A YAML file as plain data that still knows its lines. */
export interface Located {
  readonly file: string;
  readonly value: unknown;
  /** The line of the value at a path, or of the nearest thing around it that exists. */
  line(path: Path): number;
}

/** Reads one YAML 1.2 text. A text that is not YAML is a problem of the rule `yaml-syntax`. */
export function readYaml(file: string, text: string): { located: Located | null; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      rule: 'yaml-syntax',
      file,
      line: Math.max(1, lines.linePos(error.pos[0]).line),
      message: `This is not valid YAML: ${error.message.replace(/\.?$/, '.')}`,
    }));
    return { located: null, problems };
  }
  const value = plainOf(document);
  if ('excess' in value) {
    const message = `This repeats itself by aliases more than can be read: ${value.excess}.`;
    return { located: null, problems: [{ rule: 'yaml-syntax', file, line: 1, message }] };
  }
  return { located: { file, value: value.plain, line: (path) => lineOf(document, lines, path) }, problems: [] };
}

/** The document as plain data, or why it is too much: a few aliases of aliases can stand for billions of values. */
function plainOf(document: Document): { readonly plain: unknown } | { readonly excess: string } {
  try {
    return { plain: document.toJS() as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return { excess: error.message };
    throw error;
  }
}

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return Math.max(1, lines.linePos(node.range[0]).line);
  }
  return 1;
}

import type { Plugin } from 'rolldown';
import { parseSync } from 'rolldown/experimental';

/** Members that tell a reader what a number means and where it is from. Nothing in play reads them. */
const PROSE = new Set(['source', 'meaning']);
const PROSE_IN = /\b(?:source|meaning):/;

interface Node {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
}
interface Member extends Node {
  readonly computed: boolean;
  readonly key: Node & { readonly name?: string };
  readonly value: Node & { readonly value?: unknown };
}

const isText = (node: Member['value']): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateLiteral';

function proseIn(node: unknown, found: Node[]): Node[] {
  if (node === null || typeof node !== 'object') return found;
  const member = node as Member;
  if (member.type === 'Property' && !member.computed && PROSE.has(member.key.name ?? '') && isText(member.value))
    found.push(member.value);
  else for (const child of Object.values(node)) proseIn(child, found);
  return found;
}

/**
 * The body's engine as it is sent to a browser: the prose of drugs, processes and words left empty, and the few settled
 * persons left out, because a packed case brings its own body. Neither changes a figure: a person who isn't packed is
 * settled by the same steps.
 */
export function engineWithoutProse(): Plugin {
  return {
    name: 'engine-without-prose',
    transform: {
      filter: { id: /[\\/]packages[\\/]physiology[\\/]src[\\/]/ },
      handler(code, id) {
        if (id.endsWith('generated/steady.ts')) return 'export const STEADY = {};';
        if (!PROSE_IN.test(code)) return null;
        const found = proseIn(parseSync(id, code).program, []);
        return found.reduceRight((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, code);
      },
    },
  };
}

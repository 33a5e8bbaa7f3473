/** A phrasing with choices: `(a|b)` is one of them, `[c]` may be left out, `x?` after a group or a letter as in a regular expression. */
type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Node[])[]; readonly optional: boolean };

/** Reads a phrasing; brackets that do not match are read to the end. */
export function parsePhrasing(pattern: string): readonly Node[] {
  let at = 0;
  const options = (end: string): readonly (readonly Node[])[] => {
    const found: Node[][] = [[]];
    let text = '';
    const endText = () => {
      if (text.length > 0) found.at(-1)?.push({ kind: 'text', text });
      text = '';
    };
    while (at < pattern.length) {
      const letter = pattern[at] ?? '';
      at += 1;
      if (letter === end) break;
      if (letter === '|') {
        endText();
        found.push([]);
      } else if (letter === '(' || letter === '[') {
        endText();
        const inner = options(letter === '(' ? ')' : ']');
        const mark = letter === '(' && pattern[at] === '?';
        if (mark) at += 1;
        found.at(-1)?.push({ kind: 'choice', options: inner, optional: letter === '[' || mark });
      } else text += letter;
    }
    endText();
    return found;
  };
  const all = options('');
  return all.length === 1 ? (all[0] ?? []) : [{ kind: 'choice', options: all, optional: false }];
}

/** One reading of the phrasing: `choose(n)` answers which of n ways is taken. */
export function readingOf(nodes: readonly Node[], choose: (count: number) => number): string {
  let words = '';
  for (const node of nodes) {
    if (node.kind === 'text') words += node.text;
    else {
      const count = node.options.length + (node.optional ? 1 : 0);
      const option = node.options[choose(count)];
      if (option !== undefined) words += readingOf(option, choose);
    }
  }
  return words.replace(/\s+/g, ' ').replace(/ ,/g, ',');
}

/** The shortest plain reading: every first choice, nothing that may be left out. */
export function plainReading(pattern: string): string {
  return firstReading(parsePhrasing(pattern)).replace(/\s+/g, ' ').trim();
}

function firstReading(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : node.optional ? '' : firstReading(node.options[0] ?? [])))
    .join('');
}

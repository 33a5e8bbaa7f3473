/** A part of a line: plain, strong, emphasised, code, a link to an http(s) address, or a source by its key. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'source'; readonly text: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: readonly Inline[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const inlinePattern =
  /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|_([^_\s][^_]*)_(?![a-z0-9])|`([^`]+)`|\[([^\]@]+)\]\((https?:\/\/[^\s)]+)\)|\[@([a-z0-9-]+)\]/gi;

/** Reads emphasis, code, links and sources (`[@key]`); any other address, and any HTML, stays the text it is. */
export function parseInline(line: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(inlinePattern)) {
    if (match.index > end) parts.push({ kind: 'text', text: line.slice(end, match.index) });
    const [, strong, starred, scored, code, text, href, source] = match;
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (text !== undefined && href !== undefined) parts.push({ kind: 'link', text, href });
    else if (source !== undefined) parts.push({ kind: 'source', text: source });
    else parts.push({ kind: 'emphasis', text: starred ?? scored ?? '' });
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push({ kind: 'text', text: line.slice(end) });
  return parts;
}

const bullet = /^\s*[-*+]\s+(.*)$/;
const number = /^\s*\d+[.)]\s+(.*)$/;

/** Markdown as teaching texts use it (headings, paragraphs, lists, quotes) as data: nothing in it can become HTML. */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let list: { ordered: boolean; items: string[] } | null = null;
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: parseInline(paragraph.join(' ')) });
    if (list) blocks.push({ kind: 'list', ordered: list.ordered, items: list.items.map(parseInline) });
    paragraph = [];
    list = null;
  };
  for (const line of source.split(/\r?\n/)) {
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    const quote = /^>\s?(.*)$/.exec(line);
    const item = bullet.exec(line) ?? number.exec(line);
    if (heading) {
      flush();
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: parseInline(heading[2] ?? '') });
    } else if (item) {
      const ordered = number.test(line);
      if (paragraph.length > 0 || (list && list.ordered !== ordered)) flush();
      list ??= { ordered, items: [] };
      list.items.push(item[1] ?? '');
    } else if (line.trim() === '') {
      flush();
    } else if (quote) {
      flush();
      blocks.push({ kind: 'quote', text: parseInline(quote[1] ?? '') });
    } else if (list) {
      list.items[list.items.length - 1] += ` ${line.trim()}`;
    } else {
      paragraph.push(line.trim());
    }
  }
  flush();
  return blocks;
}

/** The blocks under each heading of the second level, by the heading's plain text in lower case; what comes first is under ''. */
export function sectionsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const sections = new Map<string, Block[]>([['', []]]);
  let current = '';
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      current = block.text
        .map((part) => part.text)
        .join('')
        .toLowerCase();
      sections.set(current, []);
    } else sections.get(current)?.push(block);
  }
  return sections;
}

function inlinesOf(block: Block): readonly Inline[] {
  return block.kind === 'list' ? block.items.flat() : block.text;
}

/** The keys of the sources named, in the order of their first mention. */
export function sourceKeys(blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap(inlinesOf).flatMap((part) => (part.kind === 'source' ? [part.text] : [])))];
}

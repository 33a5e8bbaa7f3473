import { describe, expect, it } from 'vitest';
import { parseInline, parseMarkdown, sectionsOf, sourceKeys } from './markdown.ts';

describe('teaching text', () => {
  it('given headings, paragraphs and lists, then each is a block', () => {
    const blocks = parseMarkdown('# A\n\nOne\ntwo.\n\n- x\n- y\n  more\n\n1. p\n2. q\n\n> said');
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list', 'list', 'quote']);
    expect(blocks[1]).toEqual({ kind: 'paragraph', text: [{ kind: 'text', text: 'One two.' }] });
    expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: 'x' }], [{ text: 'y more' }]] });
    expect(blocks[3]).toMatchObject({ ordered: true });
  });
  it('given emphasis, code and a link, then each is a part', () => {
    expect(parseInline('a **b** *c* `d` [e](https://f.org/g).').map((part) => part.kind)).toEqual([
      'text',
      'strong',
      'text',
      'emphasis',
      'text',
      'code',
      'text',
      'link',
      'text',
    ]);
  });
  it('given HTML or a script address, then it stays text', () => {
    expect(parseInline('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'text', text: '<img src=x onerror=alert(1)>' },
    ]);
    expect(parseInline('[x](javascript:alert(1))').every((part) => part.kind === 'text')).toBe(true);
  });
  it('given a name with underscores or a product, then nothing is emphasised by mistake', () => {
    expect(parseInline('2 * 3 * 4 and snake_case_name')).toEqual([
      { kind: 'text', text: '2 * 3 * 4 and snake_case_name' },
    ]);
  });
  it('given sources by key, then each is named once in the order of its first mention', () => {
    expect(parseInline('so [@atls-2018] [@bnf].').map((part) => part.kind)).toEqual([
      'text',
      'source',
      'text',
      'source',
      'text',
    ]);
    expect(sourceKeys(parseMarkdown('b [@bnf]\n\n- a [@atls-2018]\n- again [@bnf]'))).toEqual(['bnf', 'atls-2018']);
  });
  it('given second-level headings, then the text is found by them', () => {
    const sections = sectionsOf(parseMarkdown('intro\n\n## Reference play\n\nFirst.\n\n## References\n\n- one'));
    expect([...sections.keys()]).toEqual(['', 'reference play', 'references']);
    expect(sections.get('reference play')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { readYaml } from './read-yaml.ts';

const text = 'name: Ada\nlist:\n  - { id: one }\n  - { id: two, size: big }\n';

describe('reading YAML with positions', () => {
  it('given nested values, when asked for their lines, then tells each, or the nearest thing around it', () => {
    const { located } = readYaml('a.yaml', text);
    expect(
      [[], ['name'], ['list', 0, 'id'], ['list', 1, 'size'], ['list', 1, 'absent'], ['nothing']].map((path) =>
        located?.line(path),
      ),
    ).toEqual([1, 1, 3, 4, 4, 1]);
  });

  it('given two keys of one name, when read, then it is a problem with its line', () => {
    expect(readYaml('a.yaml', 'a: 1\na: 2\n').problems).toMatchObject([
      { rule: 'yaml-syntax', file: 'a.yaml', line: 2 },
    ]);
  });

  it('given aliases of aliases that stand for billions of values, when read, then it is a problem', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = names.map((name, at) => {
      const before = names[at - 1];
      return `${name}: &${name} [${Array(9)
        .fill(before === undefined ? 'x' : `*${before}`)
        .join(', ')}]`;
    });
    const { located, problems } = readYaml('a.yaml', lines.join('\n'));
    expect(located).toBeNull();
    expect(problems).toMatchObject([{ rule: 'yaml-syntax', file: 'a.yaml' }]);
  });

  it('given several departures from a schema, when checked, then all are told at once with line and sentence', () => {
    const { located } = readYaml('a.yaml', text);
    const schema = z.strictObject({
      name: z.number(),
      list: z.array(z.strictObject({ id: z.enum(['one', 'three']), size: z.number().optional() })),
      more: z.string(),
    });
    if (!located) throw new Error('unread');
    expect(checkSchema(schema, located).problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 `name` must be of type number.',
      '4 `list.1.id` must be one of `one`, `three`.',
      '4 `list.1.size` must be of type number.',
      '1 `more` is missing: it must be of type string.',
    ]);
  });

  it('given a union, when no branch fits, then the one that came furthest is explained', () => {
    const { located } = readYaml('a.yaml', 'when: { all: [{ vital: 3 }] }\n');
    const schema = z.strictObject({
      when: z.union([
        z.strictObject({ all: z.array(z.strictObject({ vital: z.string() })) }),
        z.strictObject({ not: z.string() }),
      ]),
    });
    if (!located) throw new Error('unread');
    expect(checkSchema(schema, located).problems[0]?.message).toBe('`when.all.0.vital` must be of type string.');
  });
});

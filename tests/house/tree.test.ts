import { readFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root } from '../../scripts/lib/tree.ts';

const text = new Set([
  '.ts',
  '.tsx',
  '.mjs',
  '.js',
  '.json',
  '.md',
  '.yaml',
  '.yml',
  '.css',
  '.html',
  '.svg',
  '.sql',
  '.txt',
  '',
]);
const files = filesBelow('').filter((file) => text.has(extname(file)));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const source = files.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file));
const tests = source.filter((file) => /\.(test|journey)\.tsx?$/.test(file));

/** `file:line` of every line that matches. Patterns are put together from halves so that this file passes too. */
function hits(among: readonly string[], pattern: RegExp): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}
const joined = (...words: readonly (readonly string[])[]): RegExp =>
  new RegExp(words.map((halves) => halves.join('')).join('|'), 'i');

test('given the tree, when read, then no file names a path of one machine', () => {
  expect(
    hits(
      files,
      joined(
        ['(^|[\\s"\'`(=:])/wo', 'rk/'],
        ['(^|[\\s"\'`(=:])/ro', 'ot/'],
        ['/ho', 'me/[a-z]+/'],
        ['C:\\\\\\\\Us', 'ers'],
      ),
    ),
  ).toEqual([]);
});

test('given the tree, when read, then nothing tells how the work is organised', () => {
  expect(
    hits(
      files,
      joined(
        ['clau', 'de'],
        ['anthro', 'pic'],
        ['sub-?ag', 'ents?\\b'],
        ['language mod', 'el assistant'],
        ['co-autho', 'red-by'],
      ),
    ),
  ).toEqual([]);
});

test('given the lock, when read, then it names no registry', () => {
  expect(hits(['package-lock.json'], joined(['"resolved": "htt', 'ps?:']))).toEqual([]);
});

test('given the source, when read, then no check is switched off', () => {
  const switches = joined(
    ['eslint-dis', 'able'],
    ['@ts-ig', 'nore'],
    ['@ts-noch', 'eck'],
    ['prettier-ig', 'nore'],
    ['istanbul ig', 'nore'],
  );
  expect(hits(source, switches)).toEqual([]);
});

test('given the tests, when read, then none is skipped, focused or put off', () => {
  const marks = joined(
    ['\\b(test|it|describe|journey)\\.(sk', 'ip|on', 'ly|to', 'do|fa', 'ils)\\b'],
    ['\\.runI', 'f\\('],
    ['\\.skipI', 'f\\('],
  );
  expect(hits(tests, marks)).toEqual([]);
});

test('given the tests, when read, then every file asserts something', () => {
  expect(tests.filter((file) => !/\b(expect|assert)\b|\baxe\(/.test(read(file)))).toEqual([]);
});

test('given the source, when read, then nothing is left to do later', () => {
  expect(hits(source, new RegExp(['\\b(TO', 'DO|FIX', 'ME|HA', 'CK)\\b'].join('')))).toEqual([]);
});

test('given the documents, when their links are followed, then each leads to a file of the tree', () => {
  const all = new Set(filesBelow(''));
  const folders = new Set(
    [...all].flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))),
  );
  const dead = files
    .filter((file) => file.endsWith('.md') && !file.startsWith('content/'))
    .flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => posix.normalize(posix.join(dirname(file), target)).replace(/\/$/, ''))
        .filter((target) => !all.has(target) && !folders.has(target))
        .map((target) => `${file} → ${target}`),
    );
  expect(dead).toEqual([]);
});

test('given the source, when measured, then files stay small', () => {
  const lengths = source
    .filter((file) => !file.includes('/generated/'))
    .map((file) => read(file).split('\n').length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(90);
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThan(400);
});

test('given the tree, when listed, then files are kebab-case and components PascalCase', () => {
  const odd = source.filter((file) => {
    const name = file.split('/').at(-1)?.split('.')[0] ?? '';
    return (
      !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) &&
      !(file.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name)) &&
      name !== ''
    );
  });
  expect(odd).toEqual([]);
});

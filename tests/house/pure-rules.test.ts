import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { expect, test } from 'vitest';
import { pureRules } from '../../scripts/lib/pure-rules.ts';

const linter = new Linter();
const complaints = (code: string): number =>
  linter.verify(
    code,
    { files: ['**/*.ts'], languageOptions: { parser: parser as Linter.Parser }, rules: pureRules },
    'a.ts',
  ).length;

const forbidden = [
  'export const a = Date.now();',
  'export const a = new Date();',
  'export const a = Math.random();',
  'export const a = (x: number) => Math.exp(x);',
  'export const a = (x: number) => Math.pow(x, 2);',
  'export const a = (x: number) => Math.hypot(x, 2);',
  'export const a = (x: number) => Math.cbrt(x);',
  'export const a = (x: number) => Math.log1p(x);',
  "export const a = Math['sin'];",
  'export const { tan } = Math;',
  'const m = Math; export const a = m;',
  'export const a = (x: number) => x ** 2;',
  'export const a = (x: number) => { x **= 2; return x; };',
  "export const a = (x: string) => x.localeCompare('b');",
  'export const a = (x: number) => x.toLocaleString();',
  'export const a = new Intl.NumberFormat();',
  'export const a = () => setTimeout(() => 1, 2);',
  "export const a = () => fetch('/');",
  "export const a = () => console.log('a');",
  "export const a = process.env['A'];",
  'export const a = globalThis;',
  'export const a = document.body;',
  'export const a = performance.now();',
  'export const a = crypto.randomUUID();',
  "export const a = () => import('./b.ts');",
  'let a = 1; export const b = () => (a += 1);',
  'export let a = 1;',
];

const allowed = [
  'export const a = (x: number) => Math.max(Math.abs(x), Math.sqrt(x), Math.PI);',
  'export const a = (x: number) => Math.imul(x, Math.trunc(x)) + Math.fround(x);',
  'export const a = (x: { date: number; process: string }) => [x.date, x.process];',
  'export const a = (x: number) => { let sum = 0; sum += x * x; return sum; };',
];

test.each(forbidden)('given %s, when a pure package is linted, then it is refused', (code) => {
  expect(complaints(code)).toBeGreaterThan(0);
});

test.each(allowed)('given %s, when a pure package is linted, then it passes', (code) => {
  expect(complaints(code)).toBe(0);
});

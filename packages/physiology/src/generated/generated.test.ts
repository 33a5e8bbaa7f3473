import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileSteady } from '../../scripts/compile-steady.ts';
import { compileCarriage, compileCirculation } from '../circuit/compile.ts';

const committed = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

it('given the declared circuit, when compiled, then it is the committed code byte for byte', () => {
  expect(compileCirculation() + compileCarriage()).toBe(committed('circulation.ts'));
});

it('given the packed people, when settled, then they are the committed states byte for byte', () => {
  expect(compileSteady()).toBe(committed('steady.ts'));
});

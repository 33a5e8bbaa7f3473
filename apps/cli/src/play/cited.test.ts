import { describe, expect, it } from 'vitest';
import { cited } from './cited.ts';

const source = (key: string) => ({ source: key, citation: `The paper ${key}`, year: 2020 });

describe('given a teaching text with marks for its sources', () => {
  it('when it is printed, then marks are numbered once each and what they name is listed', () => {
    const text = cited('First [@b], then [@a] and [@b] again.\n', [source('a'), source('b')]);
    expect(text).toBe('First [1], then [2] and [1] again.\n\n[1] The paper b\n[2] The paper a');
  });

  it('when it closes with references of its own, then those of the marks stand in their place', () => {
    const text = cited('First [@b].\n\n## References\n\n- [@b]\n- [@a]\n', [source('a'), source('b')]);
    expect(text).toBe('First [1].\n\n## References\n\n[1] The paper b');
  });

  it('when nothing is cited, then it is as it was', () => {
    expect(cited('Plain.\n', [])).toBe('Plain.\n');
  });
});

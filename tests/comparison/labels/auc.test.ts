import { describe, expect, it } from 'vitest';
import { auc } from './auc.ts';

describe('the area under the curve', () => {
  it('given all of one kind above all of the other, then it is one, and none the other way round', () => {
    expect(auc([0.8, 0.9], [0.1, 0.7])).toBe(1);
    expect(auc([0.1, 0.7], [0.8, 0.9])).toBe(0);
  });

  it('given equal scores, then it is a half', () => {
    expect(auc([0.5, 0.5, 0.5], [0.5])).toBe(0.5);
  });

  it('given mixed scores with a tie, then it is the share of pairs in order', () => {
    expect(auc([0.9, 0.5, 0.4], [0.5, 0.3])).toBe(4.5 / 6);
  });

  it('given nothing of a kind, then there is no area', () => {
    expect(auc([], [0.5])).toBeNaN();
  });
});

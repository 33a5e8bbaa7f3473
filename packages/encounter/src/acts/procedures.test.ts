import { describe, expect, it } from 'vitest';
import { observe } from '../engine.ts';
import { act, begin } from '../test-support/bedside.ts';

describe('given a procedure that brings its own oxygen', () => {
  it('when it is done, then that oxygen is what the patient wears', () => {
    const session = begin();
    act(session, { type: 'manageAirway', technique: 'bag-mask-ventilation' });
    expect(observe(session, 0).oxygen).toEqual({ device: 'bagMask', flowLPerMin: 15 });
  });
});

import { describe, expect, it } from 'vitest';
import type { Label } from './labels.ts';
import { scoreOf } from './score.ts';

const label = (acts: Label['acts'], inScope = true): Label => ({
  file: 'clef_taskC_test3.csv',
  row: '1',
  turn: 0,
  sha256: '',
  acts,
  context: false,
  inScope,
});
const heard = (...acts: { kind: 'question' | 'statement' | 'notUnderstood' | 'summary'; topic?: string }[]) => ({
  acts: acts.map((act) => ({ ...act, confidence: act.kind === 'notUnderstood' ? 0.2 : 0.9 })),
  confidence: 0.9,
});
const two = label([
  { act: 'question', topics: ['fever'] },
  { act: 'question', topics: ['cough', 'sputum'] },
]);

describe('how a turn scores', () => {
  it('given two questions and both topics in order, then all is right', () => {
    const score = scoreOf(two, heard({ kind: 'question', topic: 'fever' }, { kind: 'question', topic: 'sputum' }));
    expect(score).toMatchObject({ first: true, among: true, asked: 2, met: 2, actsRight: true, asking: 0.9 });
  });

  it('given the second topic first, then the first is not right but among the returned', () => {
    const score = scoreOf(two, heard({ kind: 'question', topic: 'cough' }, { kind: 'question', topic: 'fever' }));
    expect(score).toMatchObject({ first: false, among: true, met: 2 });
  });

  it('given nothing understood, then nothing is met', () => {
    const score = scoreOf(two, heard({ kind: 'notUnderstood' }));
    expect(score).toMatchObject({
      first: false,
      among: false,
      met: 0,
      actsRight: false,
      notUnderstood: true,
      asking: 0,
    });
  });

  it('given a mere statement, when it is heard in silence, then that is right, and a question read into it is not', () => {
    const said = label([{ act: 'statement' }], false);
    expect(scoreOf(said, heard())).toMatchObject({ actsRight: true, asking: 0 });
    expect(scoreOf(said, heard()).first).toBeUndefined();
    expect(scoreOf(said, heard({ kind: 'statement' }, { kind: 'question', topic: 'pain' }))).toMatchObject({
      actsRight: false,
      asking: 0.9,
    });
  });

  it('given a kind that is as right and no topic, then it answers', () => {
    const restated = label([{ act: 'question', or: ['summary'], topics: ['medication'] }]);
    expect(scoreOf(restated, heard({ kind: 'summary' }))).toMatchObject({ first: true, met: 1, actsRight: true });
  });

  it('given a topic which the inventory lacks, then nothing can come first', () => {
    expect(scoreOf(label([{ act: 'question', topics: ['missing:hand'] }], false), heard()).first).toBeUndefined();
  });
});

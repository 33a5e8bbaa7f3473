import { describe, expect, it } from 'vitest';
import { send } from '../engine.ts';
import { act, begin, refusal } from '../test-support/bedside.ts';
import { sampleCatalogue } from '../test-support/sample-catalogue.ts';
import { sampleCase } from '../test-support/sample-case.ts';

describe('given people', () => {
  it('when a command names another actor than the learner, then only ending is theirs', () => {
    const session = begin();
    const asRegistrar = (what: unknown) =>
      send(session, { id: `of-another-${session.tick}`, actor: 'registrar', role: 'doctor', act: what });
    const done = asRegistrar({ type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 });
    expect(done.ok ? '' : done.error.code).toBe('cannotDo');
    expect(asRegistrar({ type: 'finish' }).ok).toBe(true);
  });

  it('when the case lets somebody arrive who is here already, then nobody arrives twice', () => {
    const when = { elapsed: { since: 'start', atLeastSeconds: 10 } } as const;
    const truth = { ...sampleCase.truth, happenings: [{ id: 'comes', when, arrives: 'nurse' }] };
    const session = begin({ case: { ...sampleCase, truth } });
    act(session, { type: 'wait', seconds: 20 });
    expect(session.events.filter((e) => e.type === 'happened' || e.type === 'arrived')).toMatchObject([
      { type: 'happened' },
    ]);
  });

  it('when escalating to somebody who cannot be called, then it is refused', () => {
    const people = sampleCatalogue.people.map((p) => (p.id === 'registrar' ? { ...p, callable: false } : p));
    const session = begin({ catalogue: { ...sampleCatalogue, people } });
    expect(refusal(session, { type: 'escalate', to: 'registrar' })).toBe('cannotDo');
    expect(refusal(session, { type: 'escalate', to: 'nobody' })).toBe('unknownKey');
  });
});

import { describe, expect, it } from 'vitest';
import { send } from '../engine.ts';
import { act, begin, completed, refusal } from '../test-support/bedside.ts';
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

  it('when consent is asked without a shared language, then it is not had, until somebody interprets', () => {
    const speakers = sampleCase.dialogue.speakers.map((s) => ({ ...s, languages: ['Bengali'] }));
    const interpreter = { ...sampleCatalogue.people[0], id: 'interpreter', kind: 'interpreter' as const };
    const people = [...sampleCatalogue.people, interpreter as (typeof sampleCatalogue.people)[number]];
    const change = {
      case: { ...sampleCase, dialogue: { ...sampleCase.dialogue, speakers } },
      catalogue: { ...sampleCatalogue, people },
    };
    const able = (session: ReturnType<typeof begin>) =>
      completed(act(session, { type: 'obtainConsent', for: 'cannula' }))[0]?.fields?.['able'];
    expect(able(begin(change))).toBe(false);
    const present = [...sampleCase.patient.present, 'interpreter'];
    expect(able(begin({ ...change, case: { ...change.case, patient: { ...sampleCase.patient, present } } }))).toBe(
      true,
    );
    expect(able(begin())).toBe(true);
  });

  it('when escalating to somebody who cannot be called, then it is refused', () => {
    const people = sampleCatalogue.people.map((p) => (p.id === 'registrar' ? { ...p, callable: false } : p));
    const session = begin({ catalogue: { ...sampleCatalogue, people } });
    expect(refusal(session, { type: 'escalate', to: 'registrar' })).toBe('cannotDo');
    expect(refusal(session, { type: 'escalate', to: 'nobody' })).toBe('unknownKey');
  });
});

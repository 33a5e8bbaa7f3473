import { describe, expect, it } from 'vitest';
import { actSchema } from '@openward/encounter';
import { namesOf } from '../../acts/names.ts';
import type { NowView } from '../../state/view.ts';
import { SCENE } from '../../test-support/scene.ts';
import { HeadsetMenu } from './menu.ts';
import type { Given } from './given.ts';
import { pageOf } from './page-of.ts';
import type { Does, Place } from './places.ts';

const NOW = {
  second: 65,
  openChallenge: null,
  monitor: { attached: ['cuff'], alarms: [] },
  oxygen: { device: 'none', flowLPerMin: 0 },
  running: [],
  ongoing: [],
  pending: [],
  people: [{ id: 'nurse', name: 'Amira Haddad', role: 'Staff nurse', present: true, busyUntilTick: 0 }],
  differential: [],
} as unknown as NowView;
const GIVEN: Given = { scene: SCENE, now: NOW, entries: [], names: namesOf(SCENE), paused: false };

/** Every act that can be reached, by walking every way in; keys are left out, for they only write. */
function acts(place: Place, seen: Set<string>, depth = 0): readonly Extract<Does, { type: 'act' }>['act'][] {
  const name = JSON.stringify(place);
  if (seen.has(name) || depth > 6) return [];
  seen.add(name);
  return pageOf(place, GIVEN).choices.flatMap(({ does, kind }) => {
    if (kind === 'key') return [];
    if (does.type === 'act') return [does.act];
    return does.type === 'go' ? acts(does.place, seen, depth + 1) : [];
  });
}

describe('the menu of the headset', () => {
  it('given every way through it, then each act is one the encounter takes, and every kind of care is within reach', () => {
    const found = acts({ at: 'home' }, new Set());
    for (const act of found) expect(actSchema.safeParse(act), JSON.stringify(act)).toMatchObject({ success: true });
    const kinds = new Set(found.map(({ type }) => type));
    for (const kind of [
      ...[
        'examine',
        'confirmIdentity',
        'confirmAllergies',
        'attachMonitor',
        'detachMonitor',
        'measureCuff',
        'setOxygen',
      ],
      ...['giveMedication', 'startInfusion', 'giveFluid', 'performProcedure', 'position', 'shock', 'startCompressions'],
      ...['orderInvestigation', 'readChart', 'callColleague', 'reviseDifferential', 'decideDisposition'],
    ])
      expect([...kinds], kind).toContain(kind);
  });

  it('given typed letters, when said, then the words typed are said to whom they were meant for', () => {
    const menu = new HeadsetMenu();
    menu.open({ at: 'talk', to: 'nurse' });
    menu.choose('type', GIVEN);
    for (const key of ['key.h', 'key.i', 'key.i', 'key.back', 'key.space', 'key.1']) menu.choose(key, GIVEN);
    expect(menu.choose('say', GIVEN)).toMatchObject({ type: 'act', act: { type: 'say', to: 'nurse', text: 'hi 1' } });
  });

  it('given a procedure with dials, when one is turned and it is done, then it is set so; going on, it can be changed and stopped', () => {
    const pacing = {
      ...{ procedure: 'pacing', name: 'Pacing', sites: [], needsSide: false, needsConsent: false },
      settings: [
        { setting: 'ratePerMin', name: 'Rate', unit: '/min', from: 30, to: 180, step: 5, usual: 70 },
        { setting: 'currentMa', name: 'Current', unit: 'mA', from: 0, to: 200, step: 5 },
      ],
    };
    const scene = { ...SCENE, catalogue: { ...SCENE.catalogue, procedures: [pacing] } };
    const given: Given = { ...GIVEN, scene };
    const menu = new HeadsetMenu();
    menu.open({ at: 'treatment', key: 'p:pacing' });
    expect(menu.board(given).items.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining(['70 /min', 'to be set']),
    );
    menu.choose('set.currentMa', given);
    expect(menu.board(given).items.map(({ id }) => id)).toContain('80');
    menu.choose('80', given);
    expect(menu.choose('do', given)).toMatchObject({
      act: { type: 'performProcedure', procedure: 'pacing', settings: { ratePerMin: 70, currentMa: 80 } },
    });
    const ongoing = [{ procedure: 'pacing', name: 'Pacing', settings: '80 mA', values: { currentMa: 80 } }];
    const going: Given = { ...given, now: { ...NOW, ongoing } as unknown as NowView };
    menu.open({ at: 'treatment', key: 'p:pacing' });
    expect(menu.board(going).items.map(({ detail }) => detail)).toContain('80 mA');
    menu.open({ at: 'treat', kind: null });
    expect(menu.choose('end.pacing', going)).toMatchObject({ act: { type: 'stopProcedure', procedure: 'pacing' } });
  });

  it('given a colleague’s question, when the menu is anywhere, then it is asked first and answered', () => {
    const asked: Given = { ...GIVEN, now: { ...NOW, openChallenge: 7 } };
    const menu = new HeadsetMenu();
    menu.open({ at: 'orders', group: null });
    expect(menu.board(asked).items.map(({ id }) => id)).toEqual(['withdraw', 'confirm', 'menu.close']);
    expect(menu.choose('confirm', asked)).toMatchObject({
      act: { type: 'answerChallenge', challenge: 7, decision: 'confirm' },
    });
  });

  it('given a long list, when paged on and back, then every row is shown once and the way back leads home', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ diagnosis: `d${i}`, name: `D ${i}`, synonyms: [] }));
    const given: Given = { ...GIVEN, scene: { ...SCENE, catalogue: { ...SCENE.catalogue, diagnoses: many } } };
    const menu = new HeadsetMenu();
    menu.open({ at: 'thinking' });
    const shown: string[] = [];
    for (;;) {
      const { items } = menu.board(given);
      shown.push(...items.map(({ id }) => id).filter((id) => !id.startsWith('menu.')));
      if (!items.some(({ id }) => id === 'menu.more')) break;
      menu.choose('menu.more', given);
    }
    expect(shown).toEqual(many.map(({ diagnosis }) => diagnosis));
    for (let i = 0; i < 5; i++) menu.choose('menu.back', given);
    expect(menu.place).toEqual({ at: 'home' });
  });
});

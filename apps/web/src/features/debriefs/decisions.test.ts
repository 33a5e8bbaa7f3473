import type { Act, EncounterEvent } from '@openward/encounter';
import { describe, expect, it } from 'vitest';
import { decisionsOf, evidenceLines, evidenceText } from './decisions.ts';

const acted = (position: number, act: Act, role: 'learner' | 'nurse' = 'learner'): EncounterEvent => ({
  type: 'acted',
  position,
  tick: position * 50,
  by: role,
  endTick: position * 50 + 10,
  command: { id: `command-${position}`, actor: role, role, act },
});
const oxygen: Act = { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 };
const say: Act = { type: 'say', to: 'patient', text: 'Hello' };
const name = (act: Act) => act.type;

describe('decisions of a record', () => {
  it('given acts, then what treats, calls, tests or thinks is a decision, and talk is not', () => {
    const found = decisionsOf(
      [acted(1, say), acted(2, oxygen), acted(3, { type: 'callColleague', whom: 'registrar' })],
      name,
    );
    expect(found.map((each) => [each.position, each.kind])).toEqual([
      [2, 'treatment'],
      [3, 'call'],
    ]);
  });
  it('given an act handed to a colleague, then it counts as what was handed over', () => {
    const [decision] = decisionsOf([acted(1, { type: 'delegate', to: 'nurse', closedLoop: true, task: oxygen })], name);
    expect([decision?.kind, decision?.text]).toEqual(['treatment', 'Delegate']);
  });
  it('given an act that failed, then its outcome is said', () => {
    const events: EncounterEvent[] = [
      acted(1, oxygen),
      { type: 'completed', position: 2, tick: 200, of: 1, outcome: 'failed', note: 'the cannula kinked' },
    ];
    expect(decisionsOf(events, name)[0]?.outcome).toBe('Failed: the cannula kinked');
  });
  it('given somebody else’s act, then it is not the learner’s decision', () => {
    expect(decisionsOf([acted(1, oxygen, 'nurse')], name)).toEqual([]);
  });
  it('given evidence, then what was said is quoted', () => {
    expect(evidenceText(acted(1, say), name)).toBe('You said: “Hello”');
  });
  it('given the end of an act as evidence, then the act is shown, once', () => {
    const end: EncounterEvent = { type: 'completed', position: 2, tick: 90, of: 1, outcome: 'done' };
    const events = new Map([acted(1, oxygen), end].map((event) => [event.position, event]));
    expect(evidenceLines([1, 2, 9], events, name)).toEqual([{ position: 1, tick: 50, text: 'SetOxygen' }]);
  });
});

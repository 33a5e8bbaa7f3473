import { describe, expect, test } from 'vitest';
import { SCENE } from '../test-support/scene.ts';
import { interpret } from './interpret.ts';

const first = (line: string) => interpret(line, SCENE)[0];

describe('a typed line', () => {
  test.each([
    ['oxygen 15', { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 }],
    ['give oxygen 2 l/min', { type: 'setOxygen', device: 'nasalCannula', flowLPerMin: 2 }],
    [
      'give adrenaline 0.5 mg im',
      { type: 'giveMedication', medication: 'epinephrine', dose: 0.5, unit: 'mg', route: 'intramuscular' },
    ],
    [
      'epinephrine 500 mcg im',
      { type: 'giveMedication', medication: 'epinephrine', dose: 500, unit: 'microgram', route: 'intramuscular' },
    ],
    ['crystalloid 500 over 15', { type: 'giveFluid', fluid: 'balancedCrystalloid', volumeMl: 500, overMinutes: 15 }],
    ['examine trachea', { type: 'examine', manoeuvre: 'trachea' }],
    ['breath sounds left', { type: 'examine', manoeuvre: 'breath-sounds-left' }],
    ['listen to chest', { type: 'examine', manoeuvre: 'breath-sounds-left' }],
    ['order cxr', { type: 'orderInvestigation', investigation: 'chest-x-ray', urgent: true }],
    ['call registrar', { type: 'callColleague', whom: 'registrar' }],
    ['say I am here to help', { type: 'say', to: 'patient', text: 'I am here to help' }],
    ['read referral', { type: 'readChart', section: 'referral' }],
    ['attach ecg', { type: 'attachMonitor', sensor: 'ecg' }],
  ])('given %s, then the first meaning is the act', (line, act) => {
    expect(first(line)?.does).toEqual({ type: 'act', act });
  });

  test('given a medicine without a dose, then its form is opened: no dose is made up', () => {
    expect(first('adrenaline')?.does).toEqual({ type: 'form', treatable: 'm:epinephrine' });
  });

  test('given a procedure, then its form is opened: side and site are asked', () => {
    expect(first('needle decompression left')?.does).toEqual({ type: 'form', treatable: 'p:needle-decompression' });
  });

  test('given nothing, then the places are offered', () => {
    expect(interpret('', SCENE).map((each) => each.does.type)).toEqual([...Array<string>(8).fill('panel'), 'finish']);
  });

  test('given words that mean nothing here, then nothing is offered', () => {
    expect(interpret('order unicorn', SCENE)).toEqual([]);
  });
});

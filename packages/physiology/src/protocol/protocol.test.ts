import { describe, expect, it } from 'vitest';
import { PROTOCOL_ERRORS } from './errors.ts';
import { evaluateMeasures } from './evaluate.ts';
import { parseProtocol } from './parse-protocol.ts';
import { runProtocol } from './run-protocol.ts';
import { parseTime } from './time.ts';
import type { Protocol } from './types.ts';
import { convert } from './units.ts';

function parse(value: object): Protocol {
  const parsed = parseProtocol({ for: '1 min', ...value });
  if (!parsed.ok) throw new Error(parsed.error.map((each) => each.message).join('\n'));
  return parsed.value;
}
function problems(value: unknown): string[] {
  const parsed = parseProtocol(value);
  return parsed.ok ? [] : parsed.error.map((each) => `${each.code} ${each.message}`);
}
function measured(value: object): Readonly<Record<string, number | null>> {
  const protocol = parse(value);
  const run = runProtocol(protocol);
  if (!run.ok) throw new Error(run.error[0]?.message);
  return evaluateMeasures(protocol.measures, run.value);
}

describe('times and doses as people write them', () => {
  it.each([
    [90, 90],
    ['90', 90],
    ['90 s', 90],
    ['10 min', 600],
    ['1 h 30 min', 5400],
    ['1.5h', 5400],
    ['250 ms', 0.25],
    ['ten', null],
    ['10 apples', null],
    ['', null],
    [NaN, null],
  ])('given %s, when read as a time, then it is %s seconds', (text, s) => {
    expect(parseTime(text)).toBe(s);
  });

  it.each([
    ['2.5 mg/kg', 'mg', 200],
    ['0.1 ug/kg/min', 'mg/min', 0.008],
    ['6 ug/kg/h', 'mg/min', 0.008],
    ['500 ng', 'mg', 0.0005],
    ['1 g', 'mg', 1000],
    ['10 U', 'mg', 0.4],
    ['2 mmol', 'mg', 40],
    ['5 mL', 'mg', 50],
    ['20 mL/kg', 'mL', 1600],
    ['1 L', 'mL', 1000],
    ['10 cmH2O', 'cmH2O', 10],
    ['7', 'mg', 7],
  ])('given %s of a drug for 80 kg, when it is wanted in %s, then it is %d', (text, unit, value) => {
    const converted = convert(text, unit, { weightKg: 80, unitsPerMg: 25, mmolPerMg: 0.05, mgPerMl: 10 });
    expect(converted.ok && converted.value).toBeCloseTo(value, 12);
  });

  it.each([
    ['2 mg/min', 'mg'],
    ['2 mg', 'mg/min'],
    ['2 mL', 'cm'],
    ['2 blobs', 'mg'],
    ['much', 'mg'],
    ['2 U', 'mg'],
    ['2 mg/kg', 'mg'],
  ])('given %s without weight or drug, when it is wanted in %s, then it is refused', (text, unit) => {
    expect(convert(text, unit).ok).toBe(false);
  });
});

describe('what is refused', () => {
  const cases: readonly (readonly [code: string, protocol: unknown, says: RegExp])[] = [
    ['notAnObject', 3, /the protocol must be a group/],
    ['notAList', { for: 1, steps: 3 }, /steps must be a list/],
    ['notText', { for: 1, steps: [{ bolus: { drug: 3, dose: '1 mg' } }] }, /steps\[0\]\.bolus\.drug must be text/],
    ['notANumber', { for: 1, steps: [{ shock: { energy: [] } }] }, /energy must be a number in J/],
    ['notATruth', { for: 1, steps: [{ compressions: { on: 'yes' } }] }, /compressions\.on must be true or false/],
    ['badTime', { for: 'a while' }, /"10 min"/],
    ['badUnit', { for: 1, steps: [{ bolus: { drug: 'propofol', dose: '1 mL/kg/day' } }] }, /bolus\.dose is in mg/],
    ['unknownField', { for: 1, stops: [] }, /Did you mean "steps"/],
    ['missingField', {}, /needs the field "for"/],
    ['unknownName', { for: 1, steps: [{ bolus: { drug: 'Propofol', dose: 1 } }] }, /Did you mean "propofol"/],
    [
      'outOfRange',
      { for: 1, steps: [{ start: { process: 'haemorrhage', severity: 2 } }] },
      /severity must be from 0 to 1/,
    ],
    ['onlyOne', { for: 1, steps: [{ at: 0 }] }, /exactly one of start, bolus/],
    ['circularMeasure', { for: 1, measures: { a: { sum: ['b'] }, b: { sum: ['a'] } } }, /refers to itself/],
    ['emptyWindow', { for: 1, measures: { a: { mean: 'heartRate', from: 9, to: 3 } } }, /ends at 3 s/],
    ['afterTheEnd', { for: 1, steps: [{ at: '1 h', position: 'standing' }] }, /after the end of the run/],
    [
      'duplicate',
      {
        for: 1,
        measures: { a: 1 },
        expect: [
          { measure: 'a', min: 1 },
          { measure: 'a', max: 2 },
        ],
      },
      /twice/,
    ],
    ['personRefused', { for: 1, person: { age: 300 } }, /cannot be made/],
  ];
  it.each(cases)(
    'given a protocol that earns %s, when parsed, then the code, the place and what would be right are told',
    (code, value, says) => {
      const told = problems(value).filter((each) => each.startsWith(`${code} `));
      expect(told.length).toBeGreaterThan(0);
      expect(told[0]).toMatch(says);
    },
  );

  it('given a step the body itself refuses, when run, then the run ends with stepRefused and the place', () => {
    const run = runProtocol(parse({ steps: [{ at: 5, bolus: { drug: 'propofol', doseMg: 1e9 } }] }));
    expect(run).toMatchObject({ ok: false, error: [{ code: 'stepRefused', path: ['steps', 0, 'bolus'] }] });
  });

  it('given the catalogue of refusals, when walked, then each is provoked above', () => {
    expect([...cases.map(([code]) => code), 'stepRefused'].sort()).toEqual(Object.keys(PROTOCOL_ERRORS).sort());
  });

  it('given several faults, when parsed, then all are told at once', () => {
    expect(
      problems({
        for: 1,
        sample: { quantities: ['hartRate', 'x'] },
        steps: [{ start: { process: 'sepsys', severity: 1 } }],
      }),
    ).toHaveLength(3);
  });
});

describe('steps', () => {
  it('given a dose over a time, an infusion for a time and a repeated dose, when parsed, then they are actions at their ticks', () => {
    const { actions } = parse({
      for: '20 min',
      steps: [
        { bolus: { drug: 'propofol', dose: '2 mg/kg', over: 20 } },
        { at: '2 min', infuse: { drug: 'norepinephrine', rate: '0.1 ug/kg/min', for: '5 min' } },
        { at: '10 min', repeat: { every: '4 min', times: 2 }, bolus: { drug: 'epinephrine', dose: '1 mg' } },
        { at: '3 min', fluid: { fluid: 'balancedCrystalloid', volume: '10 mL/kg', over: '10 min' } },
      ],
    });
    const propofol = actions.filter((a) => a.action.kind === 'bolus' && a.action.drug === 'propofol');
    expect(propofol).toHaveLength(20);
    expect(propofol.reduce((sum, a) => sum + (a.action.kind === 'bolus' ? a.action.doseMg : 0), 0)).toBeCloseTo(154, 9);
    expect(actions.filter((a) => a.tick > 1000).map((a) => [a.tick, a.action.kind])).toEqual([
      [6000, 'infuse'],
      [9000, 'fluid'],
      [21000, 'stop'],
      [30000, 'bolus'],
      [42000, 'bolus'],
    ]);
    expect(actions.find((a) => a.action.kind === 'fluid')?.action).toMatchObject({ volumeMl: 770, rateMlPerMin: 77 });
  });
});

describe('measures', () => {
  it('given a healthy person left alone, when measured, then means, beat means and the control agree', () => {
    const seen = measured({
      for: '2 min',
      measures: {
        mean: { mean: 'meanPressure', from: 0 },
        beats: { beatMean: 'meanPressure', from: 0 },
        drift: { change: 'mean', against: 'control' },
        twice: { product: ['mean', 2] },
        self: { percentOf: 'mean', against: 'mean' },
        never: { timeUntil: 'meanPressure', above: 500 },
      },
    });
    expect(seen['mean']).toBeGreaterThan(70);
    expect(Math.abs((seen['beats'] as number) - (seen['mean'] as number))).toBeLessThan(0.5);
    expect(seen).toMatchObject({ drift: 0, twice: 2 * (seen['mean'] as number), self: 100, never: null });
  });

  it('given a unit other than the quantity’s, when measured, then the value is turned into it, or refused', () => {
    const seen = measured({
      measures: {
        share: { mean: 'arterialSaturation' },
        percent: { mean: 'arterialSaturation', unit: '%' },
        perHour: { value: 'cardiacOutput', unit: 'mL/h' },
        perMinute: { value: 'cardiacOutput' },
      },
    });
    expect(seen['percent']).toBeCloseTo(100 * (seen['share'] as number), 9);
    expect(seen['perHour']).toBeCloseTo(60000 * (seen['perMinute'] as number), 6);
    expect(problems({ for: 1, measures: { a: { value: 'cardiacOutput', unit: 'mmHg' } } })[0]).toMatch(/^badUnit/);
  });

  it('given propofol, when measured, then the change, its time and its slope are told with the right sign', () => {
    const seen = measured({
      for: '4 min',
      steps: [{ at: '1 min', bolus: { drug: 'propofol', dose: '2 mg/kg' } }],
      measures: {
        rest: { mean: 'meanPressure', to: '1 min' },
        low: { min: 'meanPressure', from: '1 min' },
        fall: { percentChange: 'low', against: 'rest' },
        when: { timeUntil: 'meanPressure', below: { product: ['rest', 0.9] }, from: '1 min', unit: 's' },
        slope: { slope: 'plasma:propofol', from: '2 min', per: 'min' },
        before: { value: 'plasma:propofol', at: '1 min' },
        after: { value: 'plasma:propofol', at: 62 },
        controlled: { change: { value: 'meanPressure', at: '2 min' }, against: 'control' },
      },
    });
    expect(seen['fall']).toBeLessThan(-5);
    expect(seen['when']).toBeGreaterThan(1);
    expect(seen['when']).toBeLessThan(120);
    expect(seen['slope']).toBeLessThan(0);
    expect(seen['before']).toBe(0);
    expect(seen['after']).toBeGreaterThan(500);
    expect(seen['controlled']).toBeLessThan(-3);
  });
});

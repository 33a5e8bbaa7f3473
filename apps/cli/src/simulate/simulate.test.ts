import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DRUGS, PROCESSES, PROTOCOL_ERRORS, QUANTITIES } from '@openward/physiology';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { simulate } from './simulate.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/protocols.md'), 'utf8');
const worked = /```yaml\n(.*?)```/s.exec(guide)?.[1] ?? '';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openward-simulate-'));
  writeFileSync(join(folder, 'induction.yaml'), worked);
  writeFileSync(
    join(folder, 'small.yaml'),
    'for: 10\nsample: { every: 5, quantities: [heartRate] }\nmeasures: { rate: { mean: heartRate } }\nexpect: [{ measure: rate, min: 500 }]\n',
  );
  writeFileSync(join(folder, 'wrong.yaml'), 'for: 10\nsteps:\n  - bolus: { drug: propofl, dose: 1 mg }\n');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs the command in the folder; what it printed to each stream, and its exit code. */
function run(...args: string[]): { code: number; out: string; told: string } {
  const text = { out: '', told: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => ((text.out += String(chunk)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => ((text.told += String(chunk)), true));
  return { code: simulate(args, folder), ...text };
}

describe('given the worked example of the guide', () => {
  it('when run, then its expectations hold, and CSV and plot are written', () => {
    const { code, out } = run('induction.yaml', '--csv', 'a.csv', '--plot', 'a.svg');
    expect(out).toMatch(/good\s+fall\s+falls/);
    expect(code).toBe(0);
    const csv = readFileSync(join(folder, 'a.csv'), 'utf8').trimEnd().split('\r\n');
    expect(csv[0]).toBe(
      'time (s),heartRate (1/min),systolicPressure (mmHg),cardiacOutput (L/min),respiratoryRate (1/min),plasma:propofol (ug/L)',
    );
    expect(csv).toHaveLength(1 + 1201);
    const svg = readFileSync(join(folder, 'a.svg'), 'utf8');
    expect(svg).toMatch(
      /<title id="title">Induction in a bleeding man<\/title>\n<desc id="description">heartRate from /,
    );
    expect(svg.match(/<polyline/g)).toHaveLength(5);
    expect(svg).not.toContain('NaN');
  });

  it('when its refusal is shown, then it is the one the guide prints', () => {
    writeFileSync(join(folder, 'typo.yaml'), worked.replace('drug: propofol', 'drug: propofl'));
    const { code, told } = run('typo.yaml');
    expect(code).toBe(2);
    const [file, sentence] = [
      'typo.yaml:8: ',
      'steps[1].bolus.drug: there is no drug "propofl". Did you mean "propofol"?',
    ];
    expect(told).toContain(`${file}${sentence} [unknownName]`);
    expect(guide).toContain(sentence);
  });
});

it('given the guide, when read, then it names every code of refusal and no other', () => {
  const table = guide.slice(guide.indexOf('## Codes'));
  const named = [...table.matchAll(/`(\w+)`/g)].map((match) => match[1]);
  expect(named.sort()).toEqual(Object.keys(PROTOCOL_ERRORS).sort());
});

describe('given the command line', () => {
  it('when an expectation fails, then the exit code is 1', () => {
    expect(run('small.yaml').code).toBe(1);
  });
  it('when a file is wrong or not there, or an option unknown, then the exit code is 2 and it says why', () => {
    expect(run('wrong.yaml')).toMatchObject({ code: 2, told: expect.stringContaining('wrong.yaml:3') as string });
    expect(run('nowhere.yaml')).toMatchObject({ code: 2, told: expect.stringContaining('cannot be read') as string });
    expect(run('small.yaml', '--speed', '9')).toMatchObject({
      code: 2,
      told: expect.stringContaining('--speed') as string,
    });
    expect(run('small.yaml', '--seed', 'lucky').code).toBe(2);
    expect(run().code).toBe(2);
  });
  it('when only checked, then nothing is run', () => {
    expect(run('small.yaml', '--check')).toMatchObject({ code: 0, out: 'small.yaml: sound\n' });
  });
  it('when JSON is asked for, then it is alone on standard output', () => {
    const { out } = run('small.yaml', '--json');
    expect(JSON.parse(out)).toMatchObject({
      file: 'small.yaml',
      durationS: 10,
      columns: ['timeS', 'heartRate'],
      measures: { rate: { unit: '1/min' } },
      expectations: [{ id: 'rate', grade: 'bad' }],
    });
    expect((JSON.parse(out) as { rows: unknown[] }).rows).toHaveLength(3);
  });
  it('when several are run, then each is written to its own file and a summary follows', () => {
    const { out } = run('small.yaml', 'induction.yaml', '--csv', 'many.csv');
    expect(out).toMatch(/small\.yaml\s+0\s+0\s+1\s+alive\n/);
    expect(readFileSync(join(folder, 'many-2.csv'), 'utf8')).toContain('plasma:propofol');
  });
  it('when the vocabulary is listed, then every process, drug and quantity of the catalogues is there', () => {
    const { out, code } = run('--list', '--json');
    expect(code).toBe(0);
    const listed = JSON.parse(out) as Record<string, { name: string; meaning: string }[]>;
    const names = (section: string): string[] => (listed[section] ?? []).map((each) => each.name);
    expect(names('processes')).toEqual(Object.keys(PROCESSES));
    expect(names('drugs')).toEqual(Object.keys(DRUGS));
    expect(names('quantities')).toEqual(expect.arrayContaining(Object.keys(QUANTITIES)));
    for (const words of Object.values(listed)) for (const word of words) expect(word.meaning, word.name).not.toBe('');
    expect(run('--list', 'drugs').out).toMatch(/propofol \[routes .*largest dose, mg/);
  });
});

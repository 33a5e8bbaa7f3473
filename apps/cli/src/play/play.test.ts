import { fileURLToPath } from 'node:url';
import { caseSlugs, readCase, readCatalogue, runPlaythrough, type ReadCase } from '@openward/content';
import { actSchema, PLAIN_ACT_TYPES, type CaseData, type Catalogue } from '@openward/encounter';
import { describe, expect, it, vi } from 'vitest';
import { rejectedBase } from '../content/lint.ts';
import { isTaught, readFolder } from '../read-folder.ts';
import { lineOf } from './line-of.test-support.ts';
import { parseLine } from './parse-line.ts';
import { playCase } from './play-case.ts';
import { showEntries, showNow, showScore } from './show.ts';
import { tablePlay } from './table-play.ts';
import { vocabularyOf } from './vocabulary.ts';

const content = fileURLToPath(new URL('../../../../content', import.meta.url));
const { files } = readFolder(content, isTaught);
const catalogue = readCatalogue(files).catalogue as Catalogue;
const base = readCase(rejectedBase(content).files, 'base');
const data = base.data as CaseData;
const known = vocabularyOf(data, catalogue);
const cases: readonly ReadCase[] = [base, ...caseSlugs(files).map((slug) => readCase(files, slug))];

describe('a typed line', () => {
  it.each([
    [
      'give adrenaline 0.5mg im into outer thigh',
      {
        type: 'giveMedication',
        medication: 'epinephrine',
        dose: 0.5,
        unit: 'mg',
        route: 'intramuscular',
        site: 'outer-thigh',
      },
    ],
    ['give Tylenol 1 g po', { type: 'giveMedication', medication: 'paracetamol', dose: 1, unit: 'g', route: 'oral' }],
    [
      'infuse noradrenaline 0.05 mcg/kg/min',
      {
        type: 'startInfusion',
        medication: 'norepinephrine',
        rate: 0.05,
        unit: 'microgram/kg/min',
        route: 'intravenous',
      },
    ],
    [
      'do transcutaneous-pacing rate=70 current=60',
      {
        type: 'performProcedure',
        procedure: 'transcutaneous-pacing',
        settings: { ratePerMin: 70, currentMa: 60 },
      },
    ],
    [
      'airway bag-mask-ventilation mlperkg=6',
      { type: 'manageAirway', technique: 'bag-mask-ventilation', settings: { mlPerKg: 6 } },
    ],
    ['stop uterine massage', { type: 'stopProcedure', procedure: 'uterine-massage' }],
    ['oxygen 50 hfno 60%', { type: 'setOxygen', device: 'highFlowNasal', flowLPerMin: 50, fraction: 0.6 }],
    ['oxygen 15', { type: 'setOxygen', device: 'nonRebreather', flowLPerMin: 15 }],
    ['oxygen off', { type: 'setOxygen', device: 'none', flowLPerMin: 0 }],
    ['order fbc urgent', { type: 'orderInvestigation', investigation: 'full-blood-count', urgent: true }],
    ['examine trachea', { type: 'examine', manoeuvre: 'trachea' }],
    [
      'do needle decompression left at fifth intercostal anterior axillary',
      {
        type: 'performProcedure',
        procedure: 'needle-decompression',
        side: 'left',
        site: 'fifth-intercostal-anterior-axillary',
      },
    ],
    [
      '@nurse attach spo2',
      { type: 'delegate', to: 'nurse', closedLoop: true, task: { type: 'attachMonitor', sensor: 'oximeter' } },
    ],
    [
      'think heart attack 60%, PE 20',
      {
        type: 'reviseDifferential',
        ranked: [
          { diagnosis: 'st-elevation-myocardial-infarction', confidencePercent: 60 },
          { diagnosis: 'pulmonary-embolism', confidencePercent: 20 },
        ],
      },
    ],
    ['position flat', { type: 'position', posture: 'supine' }],
  ])('given “%s”, when read, then it is the act', (line, act) => {
    expect(parseLine(line, known)).toEqual({ act });
  });

  it.each([
    '',
    'dance',
    'give',
    'give unobtainium 1 mg iv',
    'give epinephrine',
    'examine chest',
    'wait long',
    '@nobody hands',
    'shock',
    'toString',
    'cancel x',
  ])('given “%s”, when read, then it says what is wrong', (line) => {
    const read = parseLine(line, known);
    expect(read).toHaveProperty('problem');
    expect('problem' in read && read.problem.length).toBeGreaterThan(10);
  });

  it('given every act of every playthrough, when typed, then the line means that act', () => {
    const types = new Set<string>();
    for (const read of cases) {
      const own = vocabularyOf(read.data as CaseData, catalogue);
      for (const playthrough of Object.values(read.playthroughs)) {
        for (const step of playthrough.steps) {
          if (!('act' in step)) continue;
          const act = actSchema.parse(step.act);
          types.add(act.type === 'delegate' ? act.task.type : act.type);
          expect(parseLine(lineOf(act), own), lineOf(act)).toEqual({
            act: act.type === 'answerChallenge' ? { ...act, challenge: 0 } : act,
          });
        }
      }
    }
    expect(types.size).toBeGreaterThan(20);
  });

  it('given every kind of act, when walked, then some line begins it', () => {
    const kinds = [...PLAIN_ACT_TYPES];
    const lines = [
      'say hi',
      'chart referral',
      'identity',
      'allergies',
      'hands',
      'wear gloves',
      'attach ecg',
      'detach ecg',
      'cuff',
      'examine trachea',
      'order lactate',
      'cancel 0',
      'give morphine 2 mg iv',
      'infuse morphine 1 mg/h',
      'fluid balancedCrystalloid 250 over 15',
      'blood redCells 1 over 10',
      'rate morphine 2 mg/h',
      'stop drip',
      'stop warming',
      'oxygen 4',
      'airway suction',
      'do log-roll',
      'position sitting',
      'compressions',
      'compressions off',
      'shock 150',
      'consent drain',
      'chaperone',
      'call registrar',
      'escalate registrar',
      'handover nurse all well',
      'think pneumonia 50',
      'record note seen',
      'report wrong bag',
      'send ward',
      'yes',
      'wait 5',
      'finish',
    ];
    const begun = lines.map((line) => {
      const read = parseLine(line, known);
      return 'act' in read ? read.act.type : read.problem;
    });
    expect(new Set(begun)).toEqual(new Set(kinds));
  });
});

describe('the options of a play', () => {
  it.each([
    [{ mode: 'silent' }, '--mode is one of learn, practise, exam'],
    [{ level: 'constructor' }, '--level is one of student, resident, registrar'],
    [{ seed: 'seven' }, '--seed is a whole number'],
  ])('given %j, when asked for, then nothing is opened and what would be right is said', async (options, sentence) => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = await playCase(content, 'no-case-is-read', options);
    const text = said.mock.calls.map(([chunk]) => String(chunk)).join('');
    said.mockRestore();
    expect(code).toBe(1);
    expect(text).toContain(sentence);
  });
});

describe('an encounter at a table', () => {
  const settings = { profile: 'united-kingdom', mode: 'practise', level: 'student', seed: 1 } as const;

  it.each(['ideal', 'late', 'harmful'])(
    'given the %s play typed line by line, when scored, then it scores as the commands did',
    (name) => {
      const playthrough = base.playthroughs[name];
      const played = playthrough ? runPlaythrough(data, catalogue, playthrough) : null;
      const table = tablePlay(data, catalogue, settings);
      if (!playthrough || !played?.ok || !table.ok) throw new Error('not played');
      for (const step of playthrough.steps) {
        const read = 'act' in step ? parseLine(lineOf(actSchema.parse(step.act)), known) : { problem: 'no act' };
        if ('problem' in read) throw new Error(read.problem);
        expect(table.value.act(read.act).ok).toBe(true);
      }
      expect(table.value.score()).toEqual(played.value.score);
    },
  );

  it('given a line taken back, when something else is done, then it is as if it had never been', () => {
    const [one, other] = [tablePlay(data, catalogue, settings), tablePlay(data, catalogue, settings)];
    if (!one.ok || !other.ok) throw new Error('not opened');
    one.value.act({ type: 'examine', manoeuvre: 'trachea' });
    one.value.act({ type: 'wait', seconds: 30 });
    one.value.undo();
    one.value.act({ type: 'handHygiene' });
    other.value.act({ type: 'examine', manoeuvre: 'trachea' });
    other.value.act({ type: 'handHygiene' });
    expect(one.value.events()).toEqual(other.value.events());
  });

  it('given what was elicited, when shown, then words, findings and marks are in it and nothing of the truth', () => {
    const table = tablePlay(data, catalogue, settings);
    if (!table.ok) throw new Error('not opened');
    table.value.act({ type: 'say', to: 'patient', text: 'hello' });
    table.value.act({ type: 'examine', manoeuvre: 'trachea' });
    const shown = [...showEntries(table.value.all(), catalogue), ...showNow(table.value.all())].join('\n');
    expect(shown).toContain('Alan Price: Hello.');
    expect(shown).toContain('In the midline.');
    expect(shown).not.toMatch(/rib-fractures|Bruised or cracked/);
    table.value.act({ type: 'finish' });
    expect(showScore(table.value.score(), catalogue).join('\n')).toMatch(
      /missed.*\n.*Why: .*\n.*Rib fracture management/,
    );
  });
});

describe('the content folder', () => {
  it('given the folder, when read, then taught content comes without the broken cases', () => {
    expect([...files.keys()].some((path) => path.startsWith('rejected/'))).toBe(false);
    expect(files.get('sources.yaml')).toContain('citation');
  });
});

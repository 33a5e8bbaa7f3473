import { createInterface } from 'node:readline/promises';
import { readCase, readCatalogue, withBodies, caseSlugs } from '@openward/content';
import type { CaseData, Catalogue, LearnerLevel, Mode } from '@openward/encounter';
import { isTaught, readFolder } from '../read-folder.ts';
import { say } from '../say.ts';
import { cited } from './cited.ts';
import { listKnown, showHelp } from './help.ts';
import { parseLine } from './parse-line.ts';
import { showEntries, showNow, showScore } from './show.ts';
import { tablePlay, type TablePlay } from './table-play.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

interface Table {
  readonly play: TablePlay;
  readonly catalogue: Catalogue;
  readonly known: Vocabulary;
  readonly mode: Mode;
}

/** `openward play <case>`: the encounter in words, line by line from the terminal or from a script on standard input. */
export async function playCase(
  folder: string,
  slug: string,
  options: Readonly<Record<string, string>>,
): Promise<number> {
  const mode = oneOf(MODES, 'mode', options['mode'] ?? 'practise');
  const level = options['level'] === undefined ? undefined : oneOf(LEVELS, 'level', options['level']);
  const seed = Number(options['seed'] ?? 1);
  if (mode === null || level === null) return 1;
  if (!Number.isSafeInteger(seed) || seed < 0) {
    say(`--seed is a whole number from 0, not \`${options['seed']}\`.`);
    return 1;
  }
  const { files } = readFolder(folder, isTaught);
  const { catalogue } = readCatalogue(files);
  const packed = caseSlugs(files).includes(slug) ? readCase(files, slug).data : null;
  const data = packed ? withBodies(packed) : null;
  if (!catalogue || !data?.ok) {
    say(`There is no sound case \`${slug}\`; there are ${caseSlugs(files).join(', ')}.`);
    return 1;
  }
  const opened = tablePlay(data.value, catalogue, {
    profile: options['profile'] ?? 'united-kingdom',
    mode,
    level: level ?? data.value.case.level,
    seed,
    ...(options['variant'] ? { variant: options['variant'] } : {}),
  });
  if (!opened.ok) {
    say(opened.error.message);
    return 1;
  }
  const table: Table = { play: opened.value, catalogue, known: vocabularyOf(data.value, catalogue), mode };
  begin(data.value, mode, table);
  const lines = createInterface({
    input: process.stdin,
    output: process.stdin.isTTY ? process.stdout : undefined,
    prompt: '> ',
  });
  if (process.stdin.isTTY) lines.prompt();
  for await (const line of lines) {
    if (['quit', 'exit'].includes(line.trim())) break;
    if (line.trim() !== '' && !line.startsWith('#') && take(line.trim(), table)) break;
    if (process.stdin.isTTY) lines.prompt();
  }
  lines.close();
  end(table, data.value);
  return 0;
}

const MODES: readonly Mode[] = ['learn', 'practise', 'exam'];
const LEVELS: readonly LearnerLevel[] = ['student', 'resident', 'registrar'];

/** The option's value where it is one of those there are; else says which there are and gives null. */
function oneOf<T extends string>(all: readonly T[], option: string, value: string): T | null {
  const found = all.find((each) => each === value);
  if (found === undefined) say(`--${option} is one of ${all.join(', ')}, not \`${value}\`.`);
  return found ?? null;
}

function begin(data: CaseData, mode: Mode, { play }: Table): void {
  const { case: about, patient } = data;
  if (mode !== 'exam')
    say(
      `${about.title}\n\n${about.prebrief.scene}\n${about.prebrief.role}\n\nThe marks are provisional and await clinical review. \`help\` has the words; \`quit\` stops at any time without penalty.\n`,
    );
  for (const text of about.contentWarnings) if (mode !== 'exam') say(`Content: ${text}`);
  say(`\n${patient.triage}\n${patient.appearance.description}\n“${patient.opening}”\n`);
  for (const line of showNow(play.all())) say(line);
}

/** Takes one line; true when the encounter is over. */
function take(line: string, { play, catalogue, known, mode }: Table): boolean {
  const [word = '', ...rest] = line.split(/\s+/);
  if (word === 'help') say(showHelp());
  else if (word === 'list')
    say(
      mode === 'exam' && rest.length < 2 ? 'In an exam, search: list investigations <word>.' : listKnown(known, rest),
    );
  else if (word === 'look') for (const text of showNow(play.all())) say(text);
  else if (word === 'undo') undo(play, mode);
  else {
    const parsed = parseLine(line, known);
    if ('problem' in parsed) {
      say(parsed.problem);
      return false;
    }
    const done = play.act(parsed.act);
    if (!done.ok) say(done.error.message);
    else {
      for (const text of showEntries(done.value, catalogue)) say(text);
      if (done.value.status === 'finished') return true;
      for (const text of showNow(done.value)) say(text);
    }
  }
  return false;
}

function undo(play: TablePlay, mode: Mode): void {
  const back = mode === 'exam' ? null : play.undo();
  if (back === null) say('In an exam there is no way back.');
  else if (!back.ok) say(back.error.message);
  else for (const text of showNow(back.value)) say(text);
}

function end({ play, catalogue, mode }: Table, data: CaseData): void {
  if (play.events().at(-1)?.type !== 'finished') return;
  if (mode === 'exam') {
    say('The encounter is over. The debrief is released by your examiner.');
    return;
  }
  say('\nThe debrief\n');
  for (const line of showScore(play.score(), catalogue)) say(line);
  say(`\n${cited(data.debrief, catalogue.sources)}`);
}

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runProtocol, type Protocol, type Traces } from '@openward/physiology';
import { say, table } from '../say.ts';
import { readArguments, type Asked } from './arguments.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { listVocabulary } from './list.ts';
import { plotOf } from './plot.ts';
import { progress } from './progress.ts';
import { readProtocol } from './read-protocol.ts';
import { expectedWords, figure, resultsOf, type Results } from './results.ts';

export const SIMULATE_USAGE = `openward simulate <protocol…>                   run protocols: who, what happens when, what to measure
      --csv <file> --json [file] --plot <file.svg>   write the samples (a name with several protocols: <file>-2 …)
      --seed <n>                                     another chance than the protocol's
      --check                                        only say whether the protocols are sound
      --list [section…] [--json]                     every word a protocol may use
      --quiet                                        without the tables
      --literature                                   every row of the literature; writes docs/model-cards/literature.md`;

const BAD_INPUT = 2;

interface Ran {
  readonly file: string;
  readonly protocol: Protocol;
  readonly traces: Traces;
  readonly results: Results;
}

/** `openward simulate …`: 0 where all is as expected, 1 where an expectation failed, 2 for input that cannot be run. */
export function simulate(args: readonly string[], cwd: string): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') return refuse([asked]);
  if (asked.flags.has('list')) return listVocabulary(asked.options['json'] !== undefined, asked.files);
  if (asked.flags.has('help') || asked.files.length === 0) {
    say(`  ${SIMULATE_USAGE}`);
    return asked.flags.has('help') ? 0 : BAD_INPUT;
  }
  const seed = asked.options['seed'];
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) return refuse([`--seed takes a whole number, not ${seed}.`]);
  const read = asked.files.map((file) => ({ file, ...readProtocol(resolve(cwd, file)) }));
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) return refuse(problems);
  if (asked.flags.has('check')) {
    for (const { file } of read) say(`${file}: sound`);
    return 0;
  }
  const ran: Ran[] = [];
  for (const each of read) {
    if (!('protocol' in each)) continue;
    const protocol = seed === undefined ? each.protocol : { ...each.protocol, seed: Number(seed) };
    const bar = progress(each.file);
    const done = runProtocol(protocol, { onProgress: bar.tell });
    bar.end();
    if (!done.ok) return refuse(done.error.map((problem) => `${each.file}: ${problem.message} [${problem.code}]`));
    ran.push({ file: each.file, protocol, traces: done.value, results: resultsOf(protocol, done.value) });
  }
  return report(ran, asked, cwd);
}

function report(ran: readonly Ran[], asked: Asked, cwd: string): number {
  const toScreen = asked.options['json'] === '-';
  ran.forEach((each, i) => {
    write(asked.options['csv'], i, cwd, () => csvOf(each.protocol, each.traces));
    write(asked.options['plot'], i, cwd, () => plotOf(each.protocol, each.traces));
    if (!asked.flags.has('quiet') && !toScreen) show(each);
  });
  const all = ran.map((each) => jsonOf(each.file, each.protocol, each.traces, each.results));
  const json = `${JSON.stringify(all.length === 1 ? all[0] : all, null, 1)}\n`;
  if (toScreen) process.stdout.write(json);
  else write(asked.options['json'], 0, cwd, () => json);
  const judged = ran.flatMap((each) => each.results.judged);
  if (ran.length > 1 && !toScreen) summary(ran);
  return judged.some((each) => each.grade !== 'good') ? 1 : 0;
}

function write(name: string | undefined, index: number, cwd: string, text: () => string): void {
  if (name === undefined || name === '-') return;
  const own = index === 0 ? name : name.replace(/(\.\w+)?$/, `-${index + 1}$1`);
  writeFileSync(join(resolve(cwd, own)), text());
}

function show({ file, protocol, traces, results }: Ran): void {
  say(protocol.title === '' ? file : `${protocol.title} (${file})`);
  const died = traces.main?.diedAtS;
  if (died != null) say(`  died at ${figure(died)} s`);
  const measures = Object.entries(protocol.measures);
  if (measures.length > 0)
    say(
      table([
        ['measure', 'value', 'unit', 'meaning'],
        ...measures.map(([name, m]) => [name, figure(results.measures[name] ?? null), m.unit, m.meaning]),
      ]),
    );
  else {
    const last = traces.main?.timesS.length ?? 0;
    say(
      table([
        ['quantity', 'at the start', 'at the end'],
        ...protocol.quantities.map((name) => {
          const values = traces.main?.series[name] ?? [];
          return [name, figure(values[0] ?? null), figure(values[last - 1] ?? null)];
        }),
      ]),
    );
  }
  if (results.judged.length > 0) {
    say();
    say(
      table([
        ['', 'expectation', 'expected', 'value', 'off, %'],
        ...results.judged.map((each) => [
          each.grade,
          each.expectation.id,
          expectedWords(each.expectation),
          figure(each.value),
          each.offPercent === null ? '' : figure(each.offPercent),
        ]),
      ]),
    );
  }
  say();
}

function summary(ran: readonly Ran[]): void {
  say(
    table([
      ['protocol', 'good', 'decent', 'bad', 'ended'],
      ...ran.map(({ file, traces, results }) => [
        file,
        ...(['good', 'decent', 'bad'] as const).map((g) => String(results.judged.filter((j) => j.grade === g).length)),
        traces.main?.diedAtS == null ? 'alive' : `died at ${figure(traces.main.diedAtS)} s`,
      ]),
    ]),
  );
}

function refuse(problems: readonly string[]): number {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return BAD_INPUT;
}

import { fork } from 'node:child_process';
import { join } from 'node:path';
import { keeps, type Row } from '../../bench/support/row.ts';
import { table } from '../../bench/support/table.ts';
import { SetupError } from '../bootstrap.mjs';
import { build } from '../lib/build-steps.ts';
import { say, since } from '../lib/say.ts';
import { filesBelow, root } from '../lib/tree.ts';

/** Runs one file in a Node of its own; fails where it ends badly or hands over no rows. */
function measure(file: string): Promise<Row[]> {
  return new Promise((done, fail) => {
    let rows: Row[] = [];
    const child = fork(join(root, 'bench/support/child.ts'), [join(root, file)], { cwd: root });
    child.on('message', (message) => (rows = message as Row[]));
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code !== 0) fail(new Error(`${file} ended with ${code}`));
      else if (rows.length === 0) fail(new Error(`${file} measured nothing`));
      else done(rows);
    });
  });
}

/** `npm run bench [-- <part of a name> …]` */
export default async function task(args: readonly string[]): Promise<number> {
  const files = filesBelow('bench').filter(
    (file) => file.endsWith('.bench.ts') && (args.length === 0 || args.some((arg) => file.includes(arg))),
  );
  if (files.length === 0) throw new SetupError(`no benchmark matches ${args.join(' ') || 'bench/*.bench.ts'}`);
  await build();
  const rows: Row[] = [];
  const broken: string[] = [];
  for (const file of files) {
    const started = performance.now();
    try {
      rows.push(...(await measure(file)));
    } catch (error) {
      broken.push(String(error));
    }
    say(`${file} in ${since(started)}`);
  }
  if (rows.length > 0) console.log(`\n${table(rows)}\n`);
  for (const line of broken) console.error(line);
  const missed = rows.filter((row) => !keeps(row) && !row.informational).length;
  console.log(`${rows.length - missed} budgets kept, ${missed} missed, ${broken.length} benchmarks broken`);
  return missed + broken.length === 0 ? 0 : 1;
}

import { SetupError } from '../bootstrap.mjs';
import { build } from '../lib/build-steps.ts';
import { everything } from '../suites/index.ts';
import { runSuites } from '../suites/run-suites.ts';

/** `npm test [-- --only unit,journeys]` */
export default async function task(args: readonly string[]): Promise<number> {
  const [flag, list] = args;
  if (flag !== undefined && flag !== '--only') throw new SetupError(`npm test knows --only <suites>, not ${flag}`);
  const names = list?.split(',') ?? everything.map((suite) => suite.name);
  const unknown = names.filter((name) => !everything.some((suite) => suite.name === name));
  if (flag && (!list || unknown.length > 0)) {
    throw new SetupError(
      `the suites are ${everything.map((suite) => suite.name).join(', ')}; not ${unknown.join(', ') || 'none'}`,
    );
  }
  await build();
  return runSuites(everything.filter((suite) => names.includes(suite.name)));
}

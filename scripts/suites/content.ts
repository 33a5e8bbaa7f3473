import { join } from 'node:path';
import { node } from '../lib/exec.ts';
import { sum, tail, type Suite, type Tally } from './suite.ts';

/** Reads the closing `N passed, N failed` of a command; one failure where there is none or where it contradicts the exit code. */
export function closingTally(name: string, outcome: { code: number; text: string }): Tally {
  const last = outcome.text.trimEnd().split('\n').at(-1) ?? '';
  const match = /^(\d+) passed, (\d+) failed$/.exec(last.trim());
  const passed = Number(match?.[1] ?? 0);
  const failed = Number(match?.[2] ?? 0);
  const sound = match !== null && passed + failed > 0 && failed > 0 === (outcome.code !== 0);
  const report = failed > 0 || !sound ? `${name} (exit ${outcome.code})\n${tail(outcome.text)}` : '';
  return { passed, failed: sound ? failed : Math.max(failed, 1), report };
}

export const content: Suite = {
  name: 'content',
  async run(logFolder) {
    const tallies = [];
    for (const verb of ['lint', 'play']) {
      const outcome = await node(['apps/cli/src/main.ts', 'content', verb], { log: join(logFolder, 'content.log') });
      tallies.push(closingTally(`openward content ${verb}`, outcome));
    }
    return sum(tallies);
  },
};

/** What a suite came to. A skipped test counts as failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What to show of the failures, ready to print; empty when all passed. */
  readonly report: string;
}

export interface Suite {
  readonly name: string;
  /** Runs the suite, writing full output below `logFolder` (absolute). */
  run(logFolder: string): Promise<Tally>;
}

/** The last `count` lines of `text`. */
export function tail(text: string, count = 60): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((n, t) => n + t.passed, 0),
    failed: tallies.reduce((n, t) => n + t.failed, 0),
    report: tallies
      .map((t) => t.report)
      .filter(Boolean)
      .join('\n\n'),
  };
}

/** One command as one test: it passes where it ends with 0. */
export function single(name: string, outcome: { code: number; text: string }): Tally {
  return outcome.code === 0
    ? { passed: 1, failed: 0, report: '' }
    : { passed: 0, failed: 1, report: `${name} (exit ${outcome.code})\n${tail(outcome.text)}` };
}

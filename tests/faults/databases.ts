import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

function commandLines(): { pid: number; words: string[] }[] {
  if (existsSync('/proc/self/cmdline')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          return [{ pid: Number(name), words: readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0') }];
        } catch (error) {
          if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
          throw error;
        }
      });
  }
  const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => line.trim().split(/\s+/)).map(([pid = '0', ...words]) => ({ pid: Number(pid), words }));
}

/** Process ids of the PostgreSQL servers that run on a folder below the data folder. */
export function databasesOn(dataFolder: string): number[] {
  return commandLines()
    .filter(({ words }) => words[1] === '-D' && (words[2] ?? '').startsWith(dataFolder))
    .map(({ pid }) => pid);
}

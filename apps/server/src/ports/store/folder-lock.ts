import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data folder is held by a process that runs. */
export class FolderHeldError extends Error {
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(`another Openward (process ${pid}) runs on the data folder ${folder}; stop it, or set OPENWARD_DATA`);
    this.pid = pid;
  }
}

/** When a process began, in a form to compare; empty where the system does not tell. Ids are reused, beginnings are not. */
function beginning(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  if (process.platform !== 'linux') return '';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Takes the folder for this process, or throws FolderHeldError. A lock whose process is gone is taken over. Returns its release. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'openward.lock');
  const mine = `${process.pid} ${beginning(process.pid) ?? ''}\n`;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const held = readFileSync(file, 'utf8');
    const [pid = '0', began = ''] = held.trim().split(' ');
    if (held.endsWith('\n') && beginning(Number(pid)) === began) throw new FolderHeldError(folder, Number(pid));
    const aside = `${file}.${process.pid}`;
    renameSync(file, aside);
    rmSync(aside);
  }
}

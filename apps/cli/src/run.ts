import { join, resolve } from 'node:path';
import { listKeys } from './content/keys.ts';
import { lintContent } from './content/lint.ts';
import { newCase } from './content/new.ts';
import { packFolder } from './content/pack.ts';
import { playContent } from './content/play.ts';
import { literature } from './literature/literature.ts';
import { askDialogue, listTopics } from './dialogue/ask.ts';
import { playCase } from './play/play-case.ts';
import { say } from './say.ts';
import { serve } from './serve.ts';
import { simulate, SIMULATE_USAGE } from './simulate/simulate.ts';

const USAGE = `openward — an open virtual teaching hospital, from the command line

  openward play <case>                          meet the patient here, in words
      --profile united-states --level student --seed 7 --variant <name> --mode learn
  openward content lint [case…]                 every problem at once, with file, line and a sentence
  openward content keys [part]                  the keys a case may name, with what they are called
  openward content new <case>                   a folder to start from
  openward content play [case] [playthrough]    run the scripted plays: expected beside seen
  openward content pack --out <folder>          pack the content under the hash of all it holds
      --only <case,case>                        with these cases alone
  ${SIMULATE_USAGE}
  openward dialogue ask [case]                  what is understood and answered, a JSON line for each line of input
      --inventory                               without a case: understanding alone
      --json                                    lines of {"text", "speaker", "to"}
  openward dialogue topics [case]               what may be asked: key, meaning, examples
      --json                                    a JSON line for each
  openward serve                                start the server

  --content <folder> takes another content folder than content/.`;

export interface Host {
  /** The project's folder. */
  readonly root: string;
  readonly cwd: string;
}

/** Runs one command; returns the exit code. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const { words, options } = split(args);
  const folder = options['content'] === undefined ? join(host.root, 'content') : resolve(host.cwd, options['content']);
  const [verb, noun, ...rest] = words;
  if (verb === 'play' && noun !== undefined) return playCase(folder, noun, options);
  if (verb === 'simulate' && options['literature'] !== undefined)
    return literature(host.root, options['quiet'] !== undefined);
  if (verb === 'simulate') return simulate(args.slice(1), host.cwd);
  if (verb === 'serve') return serve(host.root, args.slice(1));
  if (verb === 'dialogue' && noun === 'ask')
    return askDialogue(folder, options['inventory'] === undefined ? rest[0] : undefined, options['json'] !== undefined);
  if (verb === 'dialogue' && noun === 'topics') return listTopics(folder, rest[0], options['json'] !== undefined);
  if (verb === 'content' && noun === 'lint') return lintContent(folder, rest);
  if (verb === 'content' && noun === 'keys') return listKeys(folder, rest[0]);
  if (verb === 'content' && noun === 'play') return playContent(folder, rest[0], rest[1]);
  if (verb === 'content' && noun === 'new' && rest[0] !== undefined) return newCase(folder, rest[0]);
  if (verb === 'content' && noun === 'pack')
    return packFolder(
      folder,
      resolve(host.cwd, options['out'] ?? join(host.root, 'dist/pack')),
      options['only']?.split(','),
    );
  say(USAGE);
  return verb === undefined || verb === 'help' || options['help'] !== undefined ? 0 : 1;
}

/** Options that take no value. */
const FLAGS: ReadonlySet<string> = new Set(['--json', '--inventory']);

/** Words apart from `--name value` options. */
function split(args: readonly string[]): { words: readonly string[]; options: Readonly<Record<string, string>> } {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith('--')) words.push(arg);
    else if (FLAGS.has(arg) || args[i + 1] === undefined || args[i + 1]?.startsWith('--')) options[arg.slice(2)] = '';
    else options[arg.slice(2)] = args[++i] as string;
  }
  return { words, options };
}

/** What `openward simulate` was asked. */
export interface Asked {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly options: Readonly<Record<string, string>>;
}

const FLAGS = ['list', 'check', 'help', 'quiet'] as const;
const OPTIONS = ['csv', 'json', 'plot', 'seed'] as const;

/** Reads the arguments after `simulate`; an unknown one is answered with a sentence. `--json` without a file is standard output. */
export function readArguments(args: readonly string[]): Asked | string {
  const files: string[] = [];
  const flags = new Set<string>();
  const options: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const name = arg.slice(2);
    if (!arg.startsWith('--')) files.push(arg);
    else if ((FLAGS as readonly string[]).includes(name)) flags.add(name);
    else if (!(OPTIONS as readonly string[]).includes(name))
      return `There is no option ${arg}; there are ${[...FLAGS, ...OPTIONS].map((each) => `--${each}`).join(', ')}.`;
    else {
      const value = args[i + 1];
      const isFile = value !== undefined && !value.startsWith('--') && !isProtocol(value, name);
      if (!isFile && name !== 'json') return `${arg} needs a value.`;
      options[name] = isFile ? value : '-';
      if (isFile) i += 1;
    }
  }
  return { files, flags, options };
}

/** Whether the word after `--json` is a protocol to run and not the file to write: YAML is never written. */
function isProtocol(word: string, option: string): boolean {
  return option === 'json' && /\.ya?ml$/.test(word);
}

import { run } from '../bootstrap.mjs';

/** `npm run format` */
export default function task(args: string[]): Promise<number> {
  return run(process.execPath, [
    'node_modules/prettier/bin/prettier.cjs',
    '--write',
    '--log-level',
    'warn',
    ...(args.length > 0 ? args : ['.']),
  ]);
}

import { build } from '../lib/build-steps.ts';

/** `npm run build [-- --force] [engine] [pack] [web]` */
export default async function task(args: readonly string[]): Promise<number> {
  await build(
    args.filter((arg) => !arg.startsWith('--')),
    args.includes('--force'),
  );
  return 0;
}

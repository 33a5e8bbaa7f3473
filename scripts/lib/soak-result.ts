import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleEngine } from './build-engine.ts';
import { root } from './tree.ts';

/** What the soak of one engine came to so far; committed, so that anyone sees which engine it speaks of. */
export interface SoakResult {
  /** SHA-256 of the bundled body that was run. */
  readonly engine: string;
  readonly wanted: number;
  readonly minutes: number;
  /** First seeds of the chunks done, in order. */
  readonly chunks: readonly number[];
  readonly chunkSize: number;
  readonly refused: number;
  readonly died: number;
  readonly survived: number;
  readonly stepsRefused: number;
  readonly faults: readonly { readonly seed: number; readonly faults: readonly string[] }[];
}

export const SOAK_FILE = 'tests/soak/result.json';

export function readSoak(): SoakResult | null {
  const path = join(root, SOAK_FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SoakResult) : null;
}

export function writeSoak(result: SoakResult): void {
  writeFileSync(join(root, SOAK_FILE), `${JSON.stringify(result, null, 2)}\n`);
}

/** The hash by which a result names the body it ran. */
export async function bodyHash(): Promise<string> {
  return (await bundleEngine(join(root, 'packages/physiology/src/index.ts'))).hash;
}

/** One line on a result: how far it came, and whether it speaks of the body as it is now. */
export function soakStatus(result: SoakResult, engine: string): string {
  const done = Math.min(result.wanted, result.chunks.length * result.chunkSize);
  const age =
    result.engine === engine
      ? 'of this body'
      : `STALE: of the body ${result.engine.slice(0, 12)}, now ${engine.slice(0, 12)}`;
  return `soak: ${done} of ${result.wanted} protocols of ${result.minutes} min, ${result.faults.length} with faults, ${result.died} died, ${result.refused} refused; ${age}`;
}

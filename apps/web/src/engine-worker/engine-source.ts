import type { CaseInPlay, Catalogue, Engine } from '@openward/encounter';
import type { AttemptMeta } from './attempt.ts';

type Named = Pick<AttemptMeta, 'pack' | 'slug'>;

/** Fetches what an attempt names. Engines and packs never change under their name, so the browser's cache may keep them. */
export interface EngineSource {
  engine(hash: string): Promise<Engine>;
  caseInPlay(meta: Named): Promise<CaseInPlay>;
  /** Has the browser keep what marks the case, so that the debrief is there without a network; a failure is no harm. */
  keepMarks(meta: Named): Promise<void>;
  /** Of newer packs without what words mean, which `language` brings, and without the sources. */
  catalogue(pack: string): Promise<Omit<Catalogue, 'inventory'> & Partial<Pick<Catalogue, 'inventory'>>>;
  language(pack: string): Promise<Catalogue['inventory']>;
}

async function json<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

export const servedSource: EngineSource = {
  engine: async (hash) => (await import(/* @vite-ignore */ `/engine/${hash}.js`)) as Engine,
  caseInPlay: ({ pack, slug }) => json(`/api/packs/${pack}/cases/${slug}/play`),
  keepMarks: async ({ pack, slug }) => {
    const wanted = [`/api/packs/${pack}/cases/${slug}`, `/api/packs/${pack}/sources`];
    await Promise.all(wanted.map(async (url) => (await fetch(url)).arrayBuffer()));
  },
  catalogue: (pack) => json(`/api/packs/${pack}/catalogue`),
  language: (pack) => json(`/api/packs/${pack}/language`),
};

import type { CaseData, Catalogue, Engine } from '@openward/encounter';
import type { AttemptMeta } from './attempt.ts';

/** Fetches what an attempt names. Engines and packs never change under their name, so the browser's cache may keep them. */
export interface EngineSource {
  engine(hash: string): Promise<Engine>;
  caseData(meta: Pick<AttemptMeta, 'pack' | 'slug'>): Promise<CaseData>;
  /** Of newer packs without what words mean, which `language` brings. */
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
  caseData: ({ pack, slug }) => json(`/api/packs/${pack}/cases/${slug}`),
  catalogue: (pack) => json(`/api/packs/${pack}/catalogue`),
  language: (pack) => json(`/api/packs/${pack}/language`),
};

import type { CaseData, Catalogue } from '@openward/encounter';
import { publicCaseSchema, type PublicCase } from '../../contracts/index.ts';
import { refuse } from '../../errors/index.ts';
import type { Releases } from '../../ports/releases/index.ts';

/** Reads packs: the public part by default, the whole where the caller may have it. */
export function contentService(releases: Releases) {
  const publicCases = async (pack: string): Promise<readonly PublicCase[]> => {
    const file = await releases.packJson(pack, 'public.json');
    if (file === undefined) return refuse('packNotFound', { pack });
    const list = Array.isArray(file) ? file : (file as { cases: unknown }).cases;
    return publicCaseSchema.array().parse(list);
  };
  return {
    publicCases,
    publicCase: async (pack: string, slug: string): Promise<PublicCase> =>
      (await publicCases(pack)).find(({ id }) => id === slug) ?? refuse('caseNotFound', { slug }),
    catalogue: async (pack: string): Promise<Catalogue> =>
      ((await releases.packJson(pack, 'catalogue.json')) as Catalogue | undefined) ?? refuse('packNotFound', { pack }),
    /** The whole case with its secrets: for the server's own use, and for practice. */
    wholeCase: async (pack: string, slug: string): Promise<CaseData> =>
      ((await releases.packJson(pack, 'cases', slug, 'case.json')) as CaseData | undefined) ??
      refuse('caseNotFound', { slug }),
  };
}
export type ContentService = ReturnType<typeof contentService>;

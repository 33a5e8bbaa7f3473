import type { CaseData, CaseInPlay, Catalogue } from '@openward/encounter';
import { packBody } from '@openward/encounter/engine';
import { err, hashPlain, ok, type CodedError, type Result } from '@openward/kernel';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { caseSlugs, readCase } from '../cases/read-case.ts';
import type { ContentFiles, Problem } from '../files.ts';
import { lint } from '../lint/lint.ts';
import { menu, publicCase } from './public.ts';

/** A pack, ready to be written: named by the SHA-256 of all it holds. Texts are JSON; assets are copied as they are. */
export interface Pack {
  readonly hash: string;
  /** Paths below the pack's folder with their text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths below the pack's folder with the content path they are copied from. */
  readonly copies: ReadonlyMap<string, string>;
}
export type PackRefusal =
  { readonly problems: readonly Problem[] } | { readonly error: CodedError; readonly slug: string };

/**
 * Packs the content: the catalogue (whole for the server; for a browser what a play needs, the words, and the sources),
 * and each case whole with its body at arrival for each variant, in its public part, and without what marks it. `assetHashes` has the SHA-256 of every asset's bytes by content path. Content with a problem is not packed.
 */
export function packContent(files: ContentFiles, assetHashes: ReadonlyMap<string, string>): Result<Pack, PackRefusal> {
  const problems = lint(files);
  const { catalogue } = readCatalogue(files);
  if (problems.length > 0 || catalogue === null) return err({ problems });
  const texts = new Map<string, string>();
  const copies = new Map<string, string>();
  const cases: unknown[] = [];
  for (const slug of caseSlugs(files)) {
    const read = readCase(files, slug);
    if (!read.data) return err({ problems: read.problems });
    const packed = withBodies(withConversations(read.data, catalogue));
    if (!packed.ok) return err({ error: packed.error, slug });
    const shown = publicCase(read.data);
    cases.push(shown);
    texts.set(`cases/${slug}/case.json`, JSON.stringify(packed.value));
    const { rubric: _marks, debrief: _teaching, conversations: _structures, ...inPlay } = packed.value;
    texts.set(`cases/${slug}/play.json`, JSON.stringify(inPlay satisfies CaseInPlay));
    texts.set(`cases/${slug}/public.json`, JSON.stringify(shown));
    for (const asset of read.assets) copies.set(`cases/${slug}/assets/${asset}`, `cases/${slug}/assets/${asset}`);
  }
  const { inventory, sources, conversations: _all, ...bare } = catalogue;
  texts.set('catalogue.json', JSON.stringify(catalogue));
  texts.set('bedside.json', JSON.stringify(bare));
  texts.set('language.json', JSON.stringify(inventory));
  texts.set('sources.json', JSON.stringify({ sources }));
  texts.set('public.json', JSON.stringify({ cases, menu: menu(catalogue) }));
  const assets = Object.fromEntries([...copies].map(([to, from]) => [to, assetHashes.get(from) ?? '']));
  return ok({ hash: hashPlain({ texts: Object.fromEntries(texts), assets }), texts, copies });
}

/** A case with its body at arrival, for the base story and for each variant. */
export function withBodies(data: CaseData): Result<CaseData, CodedError> {
  const bodies: Record<string, unknown> = {};
  for (const variant of [undefined, ...Object.keys(data.physiology.variants ?? {})]) {
    const body = packBody(data, variant);
    if (!body.ok) return body;
    bodies[variant ?? 'base'] = body.value;
  }
  return ok({ ...data, bodies });
}

/** The case with the structured conversations it names, as what marks it. */
function withConversations(data: CaseData, { conversations = [] }: Catalogue): CaseData {
  const named = new Set((data.dialogue.conversations ?? []).map((each) => each.conversation));
  return named.size === 0
    ? data
    : { ...data, conversations: conversations.filter((each) => named.has(each.conversation)) };
}

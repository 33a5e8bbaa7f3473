import type { CaseData, Catalogue } from '@openward/encounter';
import type { Page } from 'playwright-core';

/** Everything a person would see a name for, by key, as the served pack says it. */
export interface Words {
  readonly catalogue: Catalogue;
  readonly data: CaseData;
  medication(key: string): string;
  fluid(key: string): string;
  person(key: string): string;
  role(key: string): string;
}

/** Reads the pack of the day from the server. */
export async function wordsOf(page: Page, slug: string): Promise<Words> {
  const get = async <T>(path: string): Promise<T> => (await (await page.request.get(path)).json()) as T;
  const { pack } = await get<{ pack: string }>('/api/release');
  const [catalogue, data] = await Promise.all([
    get<Catalogue>(`/api/packs/${pack}/catalogue`),
    get<CaseData>(`/api/packs/${pack}/cases/${slug}`),
  ]);
  const found = <T>(list: readonly T[], is: (item: T) => boolean, what: string): T => {
    const item = list.find(is);
    if (!item) throw new Error(`the pack has no ${what}`);
    return item;
  };
  const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    catalogue,
    data,
    medication: (key) => sentence(found(catalogue.medications, (each) => each.medication === key, key).names.uk),
    fluid: (key) => sentence(found(catalogue.fluids, (each) => each.fluid === key, key).names.uk),
    person: (key) =>
      data.dialogue.speakers.find((each) => each.id === key)?.name ??
      found(catalogue.people, (each) => each.id === key, key).name,
    role: (key) => found(catalogue.people, (each) => each.id === key, key).role,
  };
}

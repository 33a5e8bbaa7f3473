import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseData } from '@openward/encounter';
import { open } from '@openward/encounter/engine';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { caseSlugs, readCase } from '../cases/read-case.ts';
import { packContent, withBodies } from './pack.ts';
import { firstSeen, menu, publicCase } from './public.ts';

const content = fileURLToPath(new URL('../../../../content', import.meta.url));

function read(folder: string, prefix: string, keep: (path: string) => boolean): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(keep)
    .map((path) => [prefix + path, readFileSync(join(folder, path), 'utf8')] as const);
}
const shared = read(content, '', (path) => !/^(cases|rejected)\//.test(path));
const base = new Map([...shared, ...read(join(content, 'rejected/base'), 'cases/base/', () => true)]);
const taught = new Map([...shared, ...read(join(content, 'cases'), 'cases/', () => true)]);
const asset = 'cases/base/assets/chest-x-ray.svg';

/** Every text of at least `least` letters in a value. */
function texts(value: unknown, least: number): readonly string[] {
  if (typeof value === 'string') return value.length >= least ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each) => texts(each, least));
}

describe('a pack', () => {
  it('given content, when packed twice, then it has one name; when a word or an asset’s bytes change, then another', () => {
    const hash = (files: ReadonlyMap<string, string>, bytes = 'a'): string => {
      const packed = packContent(files, new Map([[asset, bytes]]));
      if (!packed.ok) throw new Error(JSON.stringify(packed.error));
      expect(packed.value.hash).toMatch(/^[0-9a-f]{64}$/);
      return packed.value.hash;
    };
    const first = hash(base);
    expect(hash(base)).toBe(first);
    expect(hash(base, 'b')).not.toBe(first);
    const reworded = new Map(base).set(
      'cases/base/debrief.md',
      `${base.get('cases/base/debrief.md') ?? ''}\nOne more word.\n`,
    );
    expect(hash(reworded)).not.toBe(first);
  });

  it('given a case, when packed, then what a play needs has its body, and neither its marks nor its teaching', () => {
    const packed = packContent(base, new Map([[asset, 'a']]));
    if (!packed.ok) throw new Error(JSON.stringify(packed.error));
    const part = (name: string) => Object.keys(JSON.parse(packed.value.texts.get(name) ?? '{}') as object);
    const whole = part('cases/base/case.json');
    expect(whole).toEqual(expect.arrayContaining(['bodies', 'rubric', 'debrief']));
    expect(part('cases/base/play.json')).toEqual(whole.filter((key) => key !== 'rubric' && key !== 'debrief'));
    expect(part('bedside.json')).not.toContain('sources');
    expect(part('sources.json')).toEqual(['sources']);
  });

  it('given content with a problem, when packed, then it is refused with the problem and nothing is packed', () => {
    const bad = new Map(base);
    bad.delete('cases/base/rubric.yaml');
    const packed = packContent(bad, new Map());
    expect(packed).toMatchObject({
      ok: false,
      error: { problems: [{ rule: 'missing-file', file: 'cases/base/rubric.yaml' }] },
    });
  });

  it('given a packed case, when opened, then it starts from its body as one made afresh does, variants too', () => {
    const { catalogue } = readCatalogue(base);
    const data = readCase(base, 'base').data;
    const packed = data ? withBodies(data) : null;
    if (!catalogue || !data || !packed?.ok) throw new Error('not packed');
    expect(Object.keys(packed.value.bodies ?? {})).toEqual(['base', 'worse']);
    const start = (from: CaseData, variant?: string) =>
      open({
        case: from,
        catalogue,
        profile: 'united-kingdom',
        mode: 'practise',
        level: 'student',
        seed: 1,
        engine: 'e',
        pack: 'p',
        ...(variant ? { variant } : {}),
      });
    for (const variant of [undefined, 'worse']) {
      const [stored, fresh] = [start(packed.value, variant), start(data, variant)];
      if (!stored.ok || !fresh.ok) throw new Error('not opened');
      expect(stored.value.events).toEqual(fresh.value.events);
    }
  });
});

describe('the public part', () => {
  it.each(caseSlugs(taught))(
    'given %s, when split, then no text of truth, body, words, marks, debrief or unread chart is in it',
    (slug) => {
      const { data } = readCase(taught, slug);
      if (!data) throw new Error('unsound');
      const shown = JSON.stringify(publicCase(data));
      const secret = [
        ...texts([data.truth, data.dialogue, data.rubric, data.physiology.processes], 24),
        ...data.patient.chart.map((each) => each.text),
        ...data.debrief.split('\n').filter((line) => line.length > 40),
      ];
      expect(secret.length).toBeGreaterThan(250);
      expect(secret.filter((text) => shown.includes(text))).toEqual([]);
    },
  );

  it.each(caseSlugs(taught))(
    'given %s as first seen, when an exam candidate looks, then slug, title, summary, objectives and diagnosis are not in it',
    (slug) => {
      const { data } = readCase(taught, slug);
      if (!data) throw new Error('unsound');
      const seen = JSON.stringify(firstSeen(data)).toLowerCase();
      const hidden = [
        slug,
        data.case.title,
        data.case.summary,
        ...data.case.objectives.map((each) => each.text),
        data.truth.diagnosis.main,
        data.truth.diagnosis.main.replaceAll('-', ' '),
      ];
      expect(hidden.filter((text) => seen.includes(text.toLowerCase()))).toEqual([]);
    },
  );

  it('given the menu, when walked, then it is the catalogue without findings, meanings, values or reports', () => {
    const { catalogue } = readCatalogue(taught);
    if (!catalogue) throw new Error('unsound');
    const text = JSON.stringify(menu(catalogue));
    const hidden = [
      ...catalogue.manoeuvres.flatMap((each) => each.findings.map((finding) => finding.percept)),
      ...catalogue.investigations.flatMap((each) => each.defaultReport ?? []),
    ].filter((each) => each.length >= 12);
    expect(hidden.length).toBeGreaterThan(100);
    expect(hidden.filter((each) => text.includes(`"${each}"`))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRUGS } from '../drugs/catalogue.ts';
import { EFFECT_KEYS, EFFECTS, type EffectKey } from '../drugs/effects.ts';
import type { Drug } from '../drugs/types.ts';
import type { Route } from '../contract.ts';
import { act, bodyOf, stateOf, wait } from '../testing/bodies.ts';
import { actOnBody } from '../body.ts';

const root = join(import.meta.dirname, '..');
const drugs: [string, Drug][] = Object.entries(DRUGS);

/** All sources that ship but the drugs' own data and the list of keys itself. */
function readers(): string {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('generated'))
    .filter((file) => !/^drugs\/\w+\//.test(file) && file !== 'drugs/effects.ts')
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
}

describe('given the catalogue of drugs', () => {
  it('when counted, then there are at least 150', () => {
    expect(drugs.length).toBeGreaterThanOrEqual(150);
  });

  it('when what they do is looked for in the body, then every effect is read by some mechanism', () => {
    const text = readers();
    const unread = EFFECT_KEYS.filter((key) => !new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\b[^}]*\\} = `).test(text));
    expect(unread).toEqual([]);
  });

  it('when effects are read, then each says what it means and who reads it, and some drug has it', () => {
    const caused = new Set<EffectKey>(drugs.flatMap(([, drug]) => drug.mechanisms.map((m) => m.target)));
    for (const key of EFFECT_KEYS) {
      expect(EFFECTS[key].meaning.length, key).toBeGreaterThan(5);
      expect(EFFECTS[key].readBy.length, key).toBeGreaterThan(1);
    }
    // Opioids reach their receptors by binding, not by a mechanism.
    const uncaused = EFFECT_KEYS.filter((key) => !caused.has(key) && key !== 'mu');
    expect(uncaused).toEqual(['haemoglobinOxidation']);
  });

  it.each(drugs)(
    'when %s is given by each of its routes, then it is found in the body, which stays finite',
    (key, drug) => {
      for (const route of Object.keys(drug.routes) as Route[]) {
        const body = bodyOf();
        act(body, { kind: 'bolus', drug: key, doseMg: drug.limits.doseMg / 100, route });
        wait(body, 1);
        const entry = stateOf(body).drugs.find((d) => d.drug === key);
        const held = (entry?.central ?? 0) + (entry?.fast ?? 0) + (entry?.slow ?? 0);
        expect(held, route).toBeGreaterThan(0);
        expect(held, route).toBeLessThanOrEqual(drug.limits.doseMg / 100 + 1e-9);
        for (const effect of EFFECT_KEYS) expect(Number.isFinite(stateOf(body).effects[effect]), effect).toBe(true);
      }
    },
  );

  it.each(drugs)('when a thousandfold dose of %s is asked, then it is refused by code', (key, drug) => {
    const route = Object.keys(drug.routes)[0] as Route;
    const done = actOnBody(bodyOf(), { kind: 'bolus', drug: key, doseMg: drug.limits.doseMg * 1.01, route });
    expect(done.ok ? '' : done.error.code).toBe('impossibleDose');
  });

  it.each(drugs)('when %s has a citation, then each of its numbers has one', (_key, drug) => {
    for (const source of [drug.kinetics.source, ...drug.mechanisms.map((m) => m.source)])
      expect(source).toMatch(/\d{4}|review: clinical|\d/);
    for (const [route, absorption] of Object.entries(drug.routes)) {
      const direct = route === 'intravenous' || route === 'intraosseous';
      expect(direct || absorption.perMin > 0, route).toBe(true);
    }
    const { renal = 0, elsewhere = 0 } = drug.kinetics;
    expect(renal + elsewhere).toBeLessThanOrEqual(1 + 1e-9);
  });
});

import { describe, expect, it } from 'vitest';
import {
  QUANTITY_KEYS,
  actOnBody,
  advanceBody,
  createBody,
  loadBody,
  quantities,
  saveBody,
  type Body,
  type BodySpec,
} from './index.ts';

const spec: BodySpec = {
  person: { sex: 'male', ageYears: 30, heightCm: 177, weightKg: 77, skinTone: 3 },
  processes: [{ process: 'haemorrhage', severity: 1, site: 'spleen' }],
};

function start(): Body {
  const made = createBody(spec, 7);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

describe('given a bleeding adult', () => {
  it('when advanced in any chunks, then the state is the same', () => {
    const whole = start();
    const parts = loadBody(saveBody(whole));
    actOnBody(whole, { kind: 'bolus', drug: 'morphine', doseMg: 5, route: 'intravenous' });
    actOnBody(parts, { kind: 'bolus', drug: 'morphine', doseMg: 5, route: 'intravenous' });
    advanceBody(whole, 1000);
    for (const n of [1, 3, 246, 7, 493, 250]) advanceBody(parts, n);
    expect(saveBody(parts)).toEqual(saveBody(whole));
  });

  it('when read, then every quantity is finite', () => {
    const body = start();
    advanceBody(body, 500);
    const q = quantities(body);
    for (const key of QUANTITY_KEYS) expect(Number.isFinite(q[key]), key).toBe(true);
  });

  it('when given an unknown drug, then it is refused and nothing changes', () => {
    const body = start();
    const before = saveBody(body);
    const result = actOnBody(body, { kind: 'bolus', drug: 'moonshine', doseMg: 1, route: 'oral' });
    expect(result.ok ? '' : result.error.code).toBe('unknownDrug');
    expect(saveBody(body)).toEqual(before);
  });
});

import { patientFileSchema, rubricItemSchema } from '@openward/encounter';
import { describe, expect, it } from 'vitest';
import { CURRENT_FORMAT } from './format.ts';
import { FORMAT_0 } from './samples/format-0.ts';
import { formatOf, upcast, UPCASTERS } from './upcast.ts';

describe('formats of case folders', () => {
  it('given today’s format, when the upcasters are walked, then one leads from each format before it', () => {
    expect(UPCASTERS).toHaveLength(CURRENT_FORMAT);
  });

  it('given the frozen sample of format 0, when upcast, then it is as today’s schemas want it', () => {
    const { files, playthroughs } = upcast(FORMAT_0, 0);
    expect(files['case']).toEqual({ id: 'old', version: 1 });
    const { items } = files['rubric'] as { items: Record<string, unknown>[] };
    expect(
      rubricItemSchema
        .pick({ sources: true, weightStatus: true })
        .array()
        .parse(items.map(({ sources, weightStatus }) => ({ sources, weightStatus }))),
    ).toEqual([
      { sources: ['may-2016'], weightStatus: 'provisional' },
      { sources: ['bnf'], weightStatus: 'set' },
    ]);
    expect(items[0]).not.toHaveProperty('source');
    const patient = files['patient'] as Record<string, unknown>;
    expect(patientFileSchema.pick({ languages: true, literacy: true }).parse(patient)).toEqual({
      languages: [{ language: 'English', fluency: 'native' }],
      literacy: 'usual',
    });
    expect(playthroughs).toEqual(FORMAT_0.playthroughs);
  });

  it('given folders that say and do not say their format, when asked, then it is told, or null for what is none', () => {
    const of = (format: unknown) =>
      formatOf({ files: { case: format === undefined ? {} : { format } }, playthroughs: {} });
    expect([of(0), of(1), of(undefined), of(2), of('1'), of(0.5)]).toEqual([0, 1, 1, null, null, null]);
  });

  it('given a folder of today, when upcast, then nothing but the format key is gone', () => {
    const now = {
      files: { case: { format: 1, id: 'new' }, rubric: { items: [{ id: 'a', source: 'kept' }] } },
      playthroughs: {},
    };
    expect(upcast(now, 1).files).toEqual({ case: { id: 'new' }, rubric: { items: [{ id: 'a', source: 'kept' }] } });
  });
});

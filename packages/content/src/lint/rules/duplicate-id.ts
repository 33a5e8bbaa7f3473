import type { CaseFileName } from '../../cases/case-files.ts';
import type { ReadCase } from '../../cases/read-case.ts';
import { at, type CaseRule } from '../context.ts';

type Row = readonly [CaseFileName, string, string, (read: ReadCase) => readonly string[]];

/** Lists whose entries are named: file, list, key, ids. */
const LISTS: readonly Row[] = [
  ['case', 'objectives', 'id', (r) => (r.parts.case?.objectives ?? []).map((x) => x.id)],
  ['patient', 'chart', 'section', (r) => (r.parts.patient?.chart ?? []).map((x) => x.section)],
  ['truth', 'findings', 'id', (r) => (r.parts.truth?.findings ?? []).map((x) => x.id)],
  [
    'truth',
    'investigations',
    'investigation',
    (r) => (r.parts.truth?.investigations ?? []).map((x) => x.investigation),
  ],
  ['truth', 'happenings', 'id', (r) => (r.parts.truth?.happenings ?? []).map((x) => x.id)],
  ['truth', 'cues', 'id', (r) => (r.parts.truth?.cues ?? []).map((x) => x.id)],
  ['physiology', 'running', 'id', (r) => (r.parts.physiology?.running ?? []).map((x) => x.id)],
  ['dialogue', 'speakers', 'id', (r) => (r.parts.dialogue?.speakers ?? []).map((x) => x.id)],
  ['dialogue', 'facts', 'id', (r) => (r.parts.dialogue?.facts ?? []).map((x) => x.id)],
  ['dialogue', 'topics', 'topic', (r) => (r.parts.dialogue?.topics ?? []).map((x) => x.topic)],
  ['rubric', 'items', 'id', (r) => (r.parts.rubric?.items ?? []).map((x) => x.id)],
];

export const duplicateId: CaseRule = {
  rule: 'duplicate-id',
  what: 'an id names one thing in its list',
  check({ read }) {
    return LISTS.flatMap(([file, list, key, idsOf]) => {
      const ids = idsOf(read);
      return ids.flatMap((id, index) =>
        ids.indexOf(id) < index
          ? [
              at(
                read,
                file,
                [list, index, key],
                `\`${id}\` names two entries of \`${list}\`; each needs an id of its own.`,
              ),
            ]
          : [],
      );
    });
  },
};

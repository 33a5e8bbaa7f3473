import type { Score } from '@openward/encounter';
import { clock } from '@openward/kernel';
import { Table } from '../../../design/index.ts';
import type { Debrief } from '../load-debrief.ts';

type Row = Score['diagnosis']['timeline'][number];

/** How the learner's own differential moved, without a word on which was right. */
export function DifferentialTable({ debrief }: { debrief: Debrief }) {
  const rows = debrief.score.diagnosis.timeline;
  if (rows.length === 0) return <p>You wrote down no differential diagnosis in this encounter.</p>;
  return (
    <Table<Row>
      caption="Your differential diagnosis over time"
      rows={rows}
      rowKey={(row, index) => `${row.tick}-${index}`}
      dense
      columns={[
        { key: 'at', title: 'At', cell: (row) => <time>{clock(row.tick)}</time> },
        {
          key: 'ranked',
          title: 'Ranked, with your confidence',
          cell: (row) =>
            row.ranked
              .map((each) => `${debrief.diagnosisName(each.diagnosis)} ${each.confidencePercent} %`)
              .join(' · '),
        },
      ]}
    />
  );
}

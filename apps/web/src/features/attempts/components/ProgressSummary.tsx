import { clock } from '@openward/kernel';
import { Card } from '../../../design/index.ts';
import type { AttemptRow } from '../join-attempts.ts';
import styles from './ProgressSummary.module.css';

/** What has been done so far, in plain counts; never a rank and never one number for a person. */
export function ProgressSummary({ rows }: { rows: readonly AttemptRow[] }) {
  const finished = rows.filter((row) => row.status === 'finished');
  const cases = new Map<string, number>();
  for (const row of finished) cases.set(row.title, (cases.get(row.title) ?? 0) + 1);
  const facts = [
    { name: 'Patients met', value: String(rows.length) },
    { name: 'Debriefs ready', value: String(finished.filter((row) => row.debriefed).length) },
    { name: 'Time at the bedside', value: clock(rows.reduce((sum, row) => sum + row.ticks, 0)) },
  ];
  return (
    <Card as="section" tone="sunken" aria-labelledby="progress-heading" className={styles.card}>
      <h2 id="progress-heading" className={styles.title}>
        So far
      </h2>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {cases.size > 0 && (
        <>
          <h3 className={styles.small}>Finished, by case</h3>
          <ul className={styles.cases}>
            {[...cases].map(([title, count]) => (
              <li key={title}>
                <span>{title}</span>
                <span>{count === 1 ? 'once' : `${count} times`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

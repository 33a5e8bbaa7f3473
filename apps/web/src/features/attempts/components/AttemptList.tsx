import { Link } from '@tanstack/react-router';
import { clock } from '@openward/kernel';
import { GitFork, HardDrive } from 'lucide-react';
import { Badge, buttonClass, Card } from '../../../design/index.ts';
import type { AttemptRow } from '../join-attempts.ts';
import { VerificationBadge } from '../Verification.tsx';
import styles from './AttemptList.module.css';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const modes = { learn: 'Learn', practise: 'Practise', exam: 'Exam' } as const;
const endings: Readonly<Record<string, string>> = {
  learner: 'Finished by you',
  death: 'The patient died',
  timeLimit: 'Time ran out',
};

export function AttemptList({ rows }: { rows: readonly AttemptRow[] }) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <Card as="li" key={row.id} padding="small" className={styles.row}>
          <div className={styles.words}>
            <h2 className={styles.title}>{row.title}</h2>
            <p className={styles.facts}>
              <time dateTime={row.at}>{when.format(new Date(row.at))}</time>
              <span>{modes[row.mode]}</span>
              <span>{clock(row.ticks)} at the bedside</span>
              {row.status === 'finished' && <span>{endings[row.finishedBecause ?? ''] ?? 'Finished'}</span>}
            </p>
            <p className={styles.badges}>
              {row.verification && <VerificationBadge verification={row.verification} />}
              {row.where === 'device' && <Badge icon={<HardDrive aria-hidden="true" />}>On this device only</Badge>}
              {row.forked && <Badge icon={<GitFork aria-hidden="true" />}>Tried again from a moment</Badge>}
            </p>
          </div>
          <Action row={row} />
        </Card>
      ))}
    </ul>
  );
}

function Action({ row }: { row: AttemptRow }) {
  if (row.canResume) {
    return (
      <Link
        to="/encounters/$id"
        params={{ id: row.id }}
        className={buttonClass('primary')}
        aria-label={`Go on: ${row.title}`}
      >
        Go on
      </Link>
    );
  }
  if (row.status === 'running') return <p className={styles.elsewhere}>Open on another device</p>;
  if (!row.debriefed) return <p className={styles.elsewhere}>The debrief is not released yet</p>;
  return (
    <Link
      to="/debriefs/$id"
      params={{ id: row.id }}
      className={buttonClass('secondary')}
      aria-label={`Debrief: ${row.title}`}
    >
      Debrief
    </Link>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BookOpenCheck } from 'lucide-react';
import { messageOf } from '../../api/index.ts';
import { Badge, Button, buttonClass, Card, EmptyState, Notice, Skeleton } from '../../design/index.ts';
import { SignInPrompt, useMe } from '../../session/index.ts';
import { Page } from '../../shell/page.tsx';
import { sittingsQuery, type Sitting } from './exams.queries.ts';
import { statusNames, whenText } from './words.ts';
import styles from './ExamPages.module.css';

export function SittingsPage() {
  const me = useMe();
  return (
    <Page
      title="Exams"
      lead="Sittings that were set up for you. The encounter runs on the server and is timed; what it is about you learn from the patient."
      width="narrow"
    >
      {me === undefined && <Skeleton label="Loading your exams" />}
      {me === null && (
        <SignInPrompt next="/exams">A sitting belongs to one person, so it needs to know who you are.</SignInPrompt>
      )}
      {me && <Sittings />}
    </Page>
  );
}

function Sittings() {
  const { data, error, refetch } = useQuery(sittingsQuery);
  if (error) {
    return (
      <Notice
        tone="error"
        title="Your exams could not be fetched"
        live
        action={<Button onClick={() => void refetch()}>Try again</Button>}
      >
        {messageOf(error)}
      </Notice>
    );
  }
  if (!data) return <Skeleton label="Loading your exams" />;
  if (data.length === 0) {
    return (
      <EmptyState
        icon={<BookOpenCheck />}
        title="No exam is set up for you"
        action={
          <Link to="/" className={buttonClass('accent')}>
            Practise a case meanwhile
          </Link>
        }
      >
        <p>When an educator sets one up, it appears here. Practice never counts towards it.</p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {data.map((sitting) => (
        <SittingCard key={sitting.exam} sitting={sitting} />
      ))}
    </ul>
  );
}

function SittingCard({ sitting }: { sitting: Sitting }) {
  const name = `Sitting ${sitting.exam.slice(0, 8)}`;
  return (
    <Card as="li" padding="small" className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.facts}>
          <span>{sitting.minutes} minutes</span>
          <span>Set up {whenText(sitting.createdAt)}</span>
          {sitting.pauseAllowed && <span>You may pause</span>}
        </p>
        <p>
          <Badge tone={sitting.status === 'finished' ? 'positive' : 'teal'}>{statusNames[sitting.status]}</Badge>
        </p>
      </div>
      {sitting.status !== 'finished' && (
        <Link
          to="/exams/$id"
          params={{ id: sitting.exam }}
          className={buttonClass('primary')}
          aria-label={`${sitting.status === 'running' ? 'Go on' : 'Open'}: ${name}`}
        >
          {sitting.status === 'running' ? 'Go on' : 'Open'}
        </Link>
      )}
      {sitting.status === 'finished' && sitting.debriefReleased && (
        <Link
          to="/debriefs/$id"
          params={{ id: sitting.exam }}
          className={buttonClass('secondary')}
          aria-label={`Debrief: ${name}`}
        >
          Debrief
        </Link>
      )}
      {sitting.status === 'finished' && !sitting.debriefReleased && (
        <p className={styles.soft}>The debrief is not released yet</p>
      )}
    </Card>
  );
}

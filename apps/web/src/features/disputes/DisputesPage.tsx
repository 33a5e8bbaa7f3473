import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, MessageSquareWarning } from 'lucide-react';
import { messageOf } from '../../api/index.ts';
import { Button, EmptyState, Notice, Skeleton } from '../../design/index.ts';
import { isStaff, SignInPrompt, useMe } from '../../session/index.ts';
import { Page } from '../../shell/page.tsx';
import { DisputeCard } from './components/DisputeCard.tsx';
import { allDisputesQuery } from './disputes.queries.ts';
import styles from './DisputesPage.module.css';

export function DisputesPage() {
  const me = useMe();
  return (
    <Page
      title="Disputed marks"
      lead="A mark that a learner questions, with the learner’s reason. Answer each once; the learner reads your answer in the debrief."
      over={
        <Link to="/teach" className={styles.back}>
          <ArrowLeft aria-hidden="true" size={18} />
          Teach
        </Link>
      }
      width="narrow"
    >
      {me === undefined && <Skeleton label="Loading" />}
      {me === null && (
        <SignInPrompt next="/teach/disputes">Disputes are answered by the staff of an organisation.</SignInPrompt>
      )}
      {me && !isStaff(me) && (
        <Notice title="This page is for educators">
          Your own disputes, and their answers, are in your debriefs. <Link to="/attempts">My record</Link>
        </Notice>
      )}
      {me && isStaff(me) && <Disputes myId={me.id} />}
    </Page>
  );
}

function Disputes({ myId }: { myId: string }) {
  const { data, error, refetch } = useQuery(allDisputesQuery);
  if (error) {
    return (
      <Notice
        tone="error"
        title="The disputes could not be fetched"
        live
        action={<Button onClick={() => void refetch()}>Try again</Button>}
      >
        {messageOf(error)}
      </Notice>
    );
  }
  if (!data) return <Skeleton label="Loading the disputes" />;
  if (data.length === 0) {
    return (
      <EmptyState icon={<MessageSquareWarning />} title="Nobody questions a mark">
        <p>Every item of a debrief has a button to dispute it. What learners write appears here.</p>
      </EmptyState>
    );
  }
  const waiting = data.filter((dispute) => dispute.answer === null);
  const answered = data.filter((dispute) => dispute.answer !== null);
  return (
    <>
      <section className={styles.section} aria-labelledby="waiting">
        <h2 id="waiting">Waiting for an answer ({waiting.length})</h2>
        {waiting.length === 0 && <p>All are answered.</p>}
        {waiting.map((dispute) => (
          <DisputeCard key={dispute.id} dispute={dispute} own={dispute.raisedBy.id === myId} />
        ))}
      </section>
      {answered.length > 0 && (
        <section className={styles.section} aria-labelledby="answered">
          <h2 id="answered">Answered</h2>
          {answered.map((dispute) => (
            <DisputeCard key={dispute.id} dispute={dispute} own={false} />
          ))}
        </section>
      )}
    </>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BookOpenCheck, Plus } from 'lucide-react';
import { messageOf } from '../../api/index.ts';
import { Button, buttonClass, EmptyState, Notice, Skeleton } from '../../design/index.ts';
import { isStaff, SignInPrompt, useMe } from '../../session/index.ts';
import { Page } from '../../shell/page.tsx';
import { ExamCard } from './components/ExamCard.tsx';
import { NewExamDialog } from './components/NewExamDialog.tsx';
import { examsQuery } from './exams.queries.ts';
import styles from './ExamPages.module.css';

export function TeachPage() {
  const me = useMe();
  return (
    <Page
      title="Teach"
      lead="Set up exam sittings, release their debriefs, and answer what learners question."
      actions={
        isStaff(me) && (
          <Link to="/teach/disputes" className={buttonClass('secondary')}>
            Disputed marks
          </Link>
        )
      }
    >
      {me === undefined && <Skeleton label="Loading" />}
      {me === null && <SignInPrompt next="/teach">Teaching is for the staff of an organisation.</SignInPrompt>}
      {me && !isStaff(me) && (
        <Notice title="This page is for educators">
          You are signed in as a {me.organization?.role ?? 'visitor'}. Ask an administrator of your organisation if that
          should change.
        </Notice>
      )}
      {me && isStaff(me) && <Exams />}
    </Page>
  );
}

function Exams() {
  const { data, error, refetch } = useQuery(examsQuery);
  const [open, setOpen] = useState(false);
  const create = (
    <Button variant="accent" icon={<Plus aria-hidden="true" />} onClick={() => setOpen(true)}>
      Set up a sitting
    </Button>
  );
  return (
    <section aria-labelledby="sittings">
      <div className={styles.head}>
        <h2 id="sittings">Exam sittings</h2>
        {data && data.length > 0 && create}
      </div>
      {error && (
        <Notice
          tone="error"
          title="The sittings could not be fetched"
          live
          action={<Button onClick={() => void refetch()}>Try again</Button>}
        >
          {messageOf(error)}
        </Notice>
      )}
      {!data && !error && <Skeleton label="Loading the sittings" />}
      {data?.length === 0 && (
        <EmptyState icon={<BookOpenCheck />} title="No sitting yet" level={3} action={create}>
          <p>
            A sitting is one encounter for one candidate, timed and run on the server. The candidate sees an opaque name
            and the patient, nothing of the case.
          </p>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {data?.map((exam) => (
          <ExamCard key={exam.exam} exam={exam} />
        ))}
      </ul>
      <NewExamDialog isOpen={open} onClose={() => setOpen(false)} />
    </section>
  );
}
